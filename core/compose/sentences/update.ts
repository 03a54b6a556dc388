/** The numbers of a sentence that contradict the tables, replaced by what the tables give. */
import { figureAt } from '../../locate/figures';
import { holds } from '../../locate/place';
import { figuresOf } from '../../report/figures';
import type { ReportDocument } from '../../report/types';
import type { Amendment } from '../../rules/support/amendment';
import { figureEdit } from '../../rules/support/figure-edit';
import { phrase } from '../../rules/support/identity-wording';
import type { Bilingual } from '../../rules/types';
import { textAt } from '../../text/range';

const ONE: Bilingual = {
  zh: '按表格更新这一句的数据：{from} 改为 {to}',
  en: 'Update the number of this sentence from the tables: {from} becomes {to}',
};
const SEVERAL: Bilingual = {
  zh: '按表格更新这一句的数据（{count} 处）',
  en: 'Update the {count} numbers of this sentence from the tables',
};

/** The update of the sentence at an offset; undefined where all its numbers agree or cannot be written anew. */
export function sentenceUpdate(document: ReportDocument, offset: number): Amendment | undefined {
  const report =
    figureAt(document, offset)?.report ?? document.reports.find(({ range }) => holds(range, offset));
  if (!report) return undefined;
  const edits = figuresOf(document, report).all.flatMap((figure) => {
    const { sentence, basis } = figure;
    if (figure.class !== 'contradicts' || basis?.kind !== 'cells' || !holds(sentence, offset)) return [];
    return figureEdit(document, figure, basis.value) ?? [];
  });
  const [first] = edits;
  if (!first) return undefined;
  const title =
    edits.length > 1
      ? phrase(SEVERAL, { count: edits.length })
      : phrase(ONE, { from: textAt(document.text, first.range), to: first.text });
  return { title, change: { edits } };
}
