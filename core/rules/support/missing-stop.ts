/** Paragraphs of prose that end without a full stop, in a report whose other paragraphs end with one. */
import { type Paragraph, proseOf } from '../../report/prose';
import type { RuleContext } from '../types';

const MESSAGE = { zh: '段末缺少句号。', en: 'The paragraph ends without a full stop.' };
const ADD = { zh: '补上“。”', en: 'Add "。"' };

/** A paragraph of so many characters is prose and no heading, item or signature. */
const SHORTEST = 40;
/** So many others must end with a full stop, and so many times as many as do not. */
const FEWEST_ENDED = 3;
const TIMES = 4;
const STOP = /[。！？!?…][”’"')」』]{0,2}$/;
/** A sentence within the paragraph that ends as it should, or clauses enough to make one. */
const SENTENCE = /。./;
const CLAUSES = /,[^,]{4,60},/;
/** What ends in a word and is no sentence: an item, a line of contact, a caption, what leads to a table. */
const OTHER_KIND = /^(?:[（(]|[一二三四五六七八九十\d]{1,3}[、.是]|[#*>-]|[图表注附])/;
const CONTACT =
  /联系|电话|邮编|邮政|地址|网址|邮箱|http|www|扫码|二维码|如下|下表|下图|见附|主办|承办|版权|备案/;
const LAST_WORD = /[\u4e00-\u9fff]$/;
const TITLE_LIKE = /[\u4e00-\u9fff](?:局|府|办公室|委员会|厅|年|月|日)$/;

/** Reports every such paragraph. */
export function findMissingStops({ document, report, emit }: RuleContext): void {
  const { masked } = document;
  const { paragraphs } = proseOf(document, report);
  const long = paragraphs.filter(({ range }) => range.end - range.start >= SHORTEST);
  const open = long.filter(({ range }) => !STOP.test(masked.slice(range.end - 3, range.end)));
  if (open.length === 0 || long.length - open.length < Math.max(FEWEST_ENDED, open.length * TIMES)) return;
  if (long.some(({ range }) => masked.slice(range.start, range.end).includes('\n'))) return;
  for (const paragraph of open) {
    if (paragraph === paragraphs.at(-1) || !isSentence(paragraph)) continue;
    const { end } = paragraph.range;
    emit({
      range: { start: end - 1, end },
      message: MESSAGE,
      severity: 'information',
      fixes: [{ kind: 'safe', title: ADD, edits: [{ range: { start: end, end }, text: '。' }] }],
    });
  }
}

function isSentence({ flat: { text } }: Paragraph): boolean {
  const ending = text.slice(-60);
  return (
    LAST_WORD.test(text) &&
    (SENTENCE.test(text) || CLAUSES.test(text)) &&
    !OTHER_KIND.test(text.slice(0, 6)) &&
    !CONTACT.test(ending) &&
    !TITLE_LIKE.test(ending)
  );
}
