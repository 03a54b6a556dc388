/** What the rows, columns, sections and topics of an edition hold, each with what the sentence rests on. */

import { noticeById } from '../cite/notices';
import type { ColumnId, Edition, RowId, TableId } from '../edition/types';
import type { Bilingual } from '../rules/types';
import { columnExplanation } from './columns';
import { articleName } from './law';
import { ROWS } from './rows';
import { TOPICS } from './sections';
import type { Explanation, Source } from './types';

export { sectionExplanation } from './sections';
export type { Explanation } from './types';

export function explainRow(row: RowId): Explanation | undefined {
  return ROWS[row];
}

export function explainColumn(table: TableId, column: ColumnId): Explanation | undefined {
  return columnExplanation(table, column);
}

export function explainTopic(topic: string): Explanation | undefined {
  return TOPICS[topic];
}

/** What explanations rest on, each source once: 国办公开办函〔2021〕30号所附格式；《条例》第十四条. */
export function sourceWords(explanations: readonly Explanation[], { notice }: Edition): Bilingual {
  const sources = new Set(explanations.flatMap((explanation) => explanation.sources));
  const words = [...sources].map((source) => wordsOf(source, notice.number));
  return { zh: words.map(({ zh }) => zh).join('；'), en: words.map(({ en }) => en).join('; ') };
}

function wordsOf(source: Source, form: string): Bilingual {
  if (source === 'form') return { zh: `${form}所附格式`, en: `form annexed to ${form}` };
  if (typeof source === 'number')
    return { zh: `《条例》${articleName(source)}`, en: `《条例》, article ${source}` };
  const { number } = noticeById(source);
  return { zh: number, en: number };
}
