/** Whether the words around a claim say that some are left over, so that 均 is not meant of all. */
import type { Surroundings } from './surroundings';

/** Some are left over: carried over, under way, withdrawn. 上年结转 is what came in. */
const LEFT_OVER =
  /(?<!上一?年度?|去年|往年|20\d\d年度?)结转|转[下入]|下一?年度?|次年|明年|跨年|[尚仍]在|正在|在办|办理中|未办结|待办|待答复|尚未|延期|剩余|余下|另有/;
const NONE_LEFT = /[无没未][^,;。]{0,8}(?:结转|转[下入])|(?:结转|转[下入])[^,;。\d]{0,16}0[件宗条份]/;
/** A sentence that takes back what the one before said. */
const EXCEPTION = /^(?:另|其中|尚|仅|只有|除|剩余|余下|还有|但|\d+[件宗条份])/;
const CLOSED_ONLY = /审结的|已审结|审结\d|已结|办结的|驳回|撤回|撤诉|终止|其[他它]结果/;

/**
 * Whether the words around say that not all are done. 所有申请 is contradicted by a later sentence that counts some over,
 * unless that sentence opens as an exception.
 */
export function leavesOver({ before, after, previous, next }: Surroundings, isUniversal: boolean): boolean {
  if (isLeft(`${before}|${after}`) || isLeft(previous)) return true;
  return isLeft(next) && (!isUniversal || EXCEPTION.test(next));
}

/** Whether only closed cases are spoken of, or other outcomes beside. */
export function speaksOfClosedOnly(words: string): boolean {
  return CLOSED_ONLY.test(words) || LEFT_OVER.test(words);
}

function isLeft(words: string): boolean {
  return LEFT_OVER.test(words) && !NONE_LEFT.test(words);
}
