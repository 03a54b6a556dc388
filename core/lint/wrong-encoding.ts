import type { ReportDocument } from '../report/types';
import type { FindingDraft } from '../rules/types';

const REPLACEMENT = '\ufffd';
/** One character in so many: text of another encoding, and not a few that were lost. */
const SHARE = 20;
const ENOUGH = 5;

const MESSAGE = {
  zh: '文字编码不对：有 {count} 个字成了乱码（\ufffd），没有检查。请用 GB18030 重新打开，或换成原来的文件。',
  en: 'Wrong encoding: {count} characters were lost (\ufffd), nothing was checked. Reopen it as GB18030, or take the original file.',
};

/** Whether a text was decoded in another encoding than its own: its Chinese characters are replacement characters. */
export function isGarbled(text: string): boolean {
  if (!text.includes(REPLACEMENT)) return false;
  const count = countOf(text);
  return count >= ENOUGH && count * SHARE > text.length;
}

/** The one finding of such a text, on its first run of lost characters. */
export function garbledNote({ text }: ReportDocument): FindingDraft {
  const start = text.indexOf(REPLACEMENT);
  let end = start;
  while (text[end] === REPLACEMENT) end++;
  return { range: { start, end }, message: MESSAGE, args: { count: countOf(text) } };
}

function countOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  return count;
}
