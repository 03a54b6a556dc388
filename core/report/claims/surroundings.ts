/** What the sentences around a claim say of its subject: applications or something else, reviews or lawsuits, a rest. */
import type { Paragraph, Sentence } from '../prose/types';
import type { FoundClaim } from './none';
import type { ClaimObject } from './types';

/** Other things that are received, handled and decided. */
const OTHER_MATTERS =
  /提案|议案|建议|诉求|来信|来访|留言|投诉|举报|咨询|许可|登记|审批|工单|热线|信箱|民生|事件|办件|整改|清理|补贴|救助|更正|减免|执法|处罚|强制|征收|合同|决策/;
const APPLICATIONS = /申请/;
const DISCLOSURE = /公开/;
const COUNT = /(\d+)(?:件|宗|条|份|项|起|例|次|个)/g;

/** Some are left over: carried over, under way, withdrawn. 上年结转 is what came in. */
const LEFT_OVER =
  /(?<!上一?年度?|去年|往年|20\d\d年度?)结转|转[下入]|下一?年度?|次年|明年|跨年|[尚仍]在|正在|在办|办理中|未办结|待办|待答复|尚未|延期|剩余|余下|另有/;
const NONE_LEFT = /[无没未][^,;。]{0,8}(?:结转|转[下入])|(?:结转|转[下入])[^,;。\d]{0,16}0[件宗条份]/;
/** A sentence that takes back what the one before said. */
const EXCEPTION = /^(?:另|其中|尚|仅|只有|除|剩余|余下|还有|但|\d+[件宗条份])/;
const CLOSED_ONLY = /审结的|已审结|审结\d|已结|办结的|驳回|撤回|撤诉|终止|其[他它]结果/;

/** The part of a sentence that a claim belongs to: since the last semicolon. */
export function segmentBefore(text: string, sentence: Sentence, start: number): string {
  return text.slice(Math.max(sentence.start, text.lastIndexOf(';', start) + 1), start);
}

/** Whether applications for information are spoken of, and nothing else that is received and handled. */
export function speaksOfApplications(
  paragraph: Paragraph,
  sentence: Sentence,
  { start, words }: FoundClaim,
): boolean {
  const { text } = paragraph.flat;
  const before = text.slice(sentence.start, start);
  if (OTHER_MATTERS.test(before) || /复议|诉讼/.test(before)) return false;
  if (!DISCLOSURE.test(text.slice(0, start) + words)) return false;
  if (APPLICATIONS.test(before + words)) return true;
  const previous = sentenceBefore(paragraph, sentence);
  return APPLICATIONS.test(previous) && !OTHER_MATTERS.test(previous) && countsIn(before).length > 0;
}

/** Whether the sentence up to the claim speaks of no other business of the body. */
export function speaksOfNothingElse(paragraph: Paragraph, sentence: Sentence, start: number): boolean {
  return !OTHER_MATTERS.test(paragraph.flat.text.slice(sentence.start, start));
}

/** Counts of cases in some words. */
export function countsIn(words: string): number[] {
  return [...words.matchAll(COUNT)].map(([, digits]) => Number(digits));
}

/** Reviews, lawsuits or both, as named; the last one named alone where the words do not speak of all. */
export function bodiesNamed(words: string, ofAll: boolean): ClaimObject[] {
  const review = words.lastIndexOf('复议');
  const litigation = words.search(/诉讼|应诉|败诉|胜诉/) < 0 ? -1 : words.lastIndexOf('诉');
  if (review < 0 && litigation < 0) return [];
  if (review >= 0 && litigation >= 0 && ofAll) return ['review', 'litigation'];
  return [review > litigation ? 'review' : 'litigation'];
}

/** Whether the words around say that not all are done. */
export function leavesOver(
  paragraph: Paragraph,
  sentence: Sentence,
  claim: { readonly start: number; readonly end: number },
  isUniversal: boolean,
): boolean {
  const { text } = paragraph.flat;
  const own = `${text.slice(sentence.start, claim.start)}|${text.slice(claim.end, sentence.end)}`;
  if (isLeft(own) || isLeft(sentenceBefore(paragraph, sentence))) return true;
  const next = sentenceAfter(paragraph, sentence);
  return isLeft(next) && (!isUniversal || EXCEPTION.test(next));
}

/** Whether only closed cases are spoken of, or other outcomes beside. */
export function speaksOfClosedOnly(words: string): boolean {
  return CLOSED_ONLY.test(words) || LEFT_OVER.test(words);
}

function isLeft(words: string): boolean {
  return LEFT_OVER.test(words) && !NONE_LEFT.test(words);
}

function sentenceBefore({ flat, sentences }: Paragraph, sentence: Sentence): string {
  const previous = sentences[sentences.indexOf(sentence) - 1];
  return previous ? flat.text.slice(previous.start, previous.end) : '';
}

function sentenceAfter({ flat, sentences }: Paragraph, sentence: Sentence): string {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next ? flat.text.slice(next.start, next.end) : '';
}
