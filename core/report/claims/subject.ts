/** What a claim is about, as far as the words around it tell: applications or something else, reviews or lawsuits. */
import type { FoundClaim } from './none';
import type { Surroundings } from './surroundings';
import type { ClaimObject } from './types';

/** Other things that are received, handled and decided. */
const OTHER_MATTERS =
  /提案|(?<!复)议案|建议|诉求|来信|来访|留言|投诉|举报|咨询|许可|登记|审批|工单|热线|信箱|民生|事件|办件|整改|清理|补贴|救助|更正|减免|执法|处罚|强制|征收|合同|决策/;
const COUNT = /(?<!\d)(\d{1,15})(?:件|宗|条|份|项|起|例|次|个)/g;
/** What table 2 counts. */
const TABLE_TWO: ReadonlySet<ClaimObject> = new Set<ClaimObject>([
  'rulesMade',
  'documentsMade',
  'documentsRepealed',
  'license',
  'penalty',
  'coercion',
]);
/** Sections that are about disclosure, whatever a sentence of theirs names. */
const OF_DISCLOSURE: ReadonlySet<number | undefined> = new Set([1, 3, 4]);
/** The sentence itself counts some: what it denies then is a part. */
const SOME_RECEIVED = /(?:收到|受理|新收)[^,;。\d]{0,24}[1-9]\d{0,5}(?:件|宗|条|份|项|起)/;
const SOME_CORRECTED = /(?:纠正|纠错|撤销|败诉)了?[1-9]/;
const FEES: ReadonlySet<ClaimObject> = new Set(['processingFee', 'feeNotice', 'administrativeFee']);
/** Of whom or what a document or decision was not made: 对轻微违法行为未作出行政处罚. */
const LIMITED = /对|就|因|违法|轻微|首次|首违|免|涉|经/;

/** What is claimed of; nothing where that is not sure, or where other business of the body may be meant. */
export function subjectOf(found: FoundClaim, around: Surroundings): readonly ClaimObject[] {
  const { kind, about, words } = found;
  if (kind === 'all-done') return speaksOfApplications(found, around) ? ['received'] : [];
  if (about.some((object) => TABLE_TWO.has(object))) return LIMITED.test(around.segment) ? [] : about;
  if (OTHER_MATTERS.test(around.segment)) return [];
  if (about.includes('received')) return isOfApplications(words, around) ? about : [];
  if (!isOfDisclosure(found, around)) return [];
  if (kind === 'all-upheld' || kind === 'none-corrected') return outcomesOf(words, around.segment);
  // A notice is sent before a fee is due, and what was not collected may have been asked for.
  if (about.includes('processingFee') && /发生|产生/.test(words)) return [...about, 'feeNotice'];
  // Of applications for information it may be true, whatever else the body charges.
  if (about.includes('administrativeFee') && /申请|公开/.test(around.segment + words)) return [];
  return about;
}

/** Counts of cases in some words. */
export function countsIn(words: string): number[] {
  return [...words.matchAll(COUNT)].map(([, digits]) => Number(digits));
}

/** 未收到法人或其他组织的申请 leaves natural persons. */
export function isOfSomeApplicants({ about, words }: FoundClaim): boolean {
  if (!about.includes('received')) return false;
  return /法人|企业|其他组织|单位和/.test(words) !== /公民|自然人|个人/.test(words);
}

/** Whether applications for information are spoken of, and nothing else that is received and handled. */
function speaksOfApplications(
  { words }: FoundClaim,
  { segment: before, previous, paragraph }: Surroundings,
): boolean {
  if (OTHER_MATTERS.test(before) || /复议|诉讼/.test(before)) return false;
  if (!(paragraph + words).includes('公开')) return false;
  if ((before + words).includes('申请')) return true;
  return previous.includes('申请') && !OTHER_MATTERS.test(previous) && countsIn(before).length > 0;
}

/** 没有申请 alone may be about anything; 未收到申请 is meant by its paragraph. */
function isOfApplications(words: string, { before, paragraph }: Surroundings): boolean {
  if (SOME_RECEIVED.test(before)) return false;
  if (words.includes('公开')) return true;
  return /[收接受]/.test(words) && words.includes('申请') && paragraph.includes('公开');
}

/** Whether the report's own subject is meant: named near, or that of the section; of fees section six speaks. */
function isOfDisclosure({ about, words }: FoundClaim, { paragraph, section }: Surroundings): boolean {
  if (OF_DISCLOSURE.has(section) || /公开|申请/.test(paragraph + words)) return true;
  return section === 6 && about.some((object) => FEES.has(object));
}

function outcomesOf(words: string, segment: string): readonly ClaimObject[] {
  if (SOME_CORRECTED.test(segment)) return [];
  if (words.includes('败诉') && !/[纠撤变]/.test(words)) return ['litigation'];
  const inside = bodiesNamed(words, true);
  return inside.length > 0 ? inside : bodiesNamed(segment, /[均都]|全部/.test(words + segment.slice(-1)));
}

/** Reviews, lawsuits or both, as named; the last one named alone where the words do not speak of all. */
function bodiesNamed(words: string, ofAll: boolean): readonly ClaimObject[] {
  const review = words.lastIndexOf('复议');
  const litigation = /诉讼|应诉|败诉|胜诉/.test(words) ? words.lastIndexOf('诉') : -1;
  if (review < 0 && litigation < 0) return [];
  if (review >= 0 && litigation >= 0 && ofAll) return ['review', 'litigation'];
  return [review > litigation ? 'review' : 'litigation'];
}
