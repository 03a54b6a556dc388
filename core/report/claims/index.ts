/** The claims of a report, read once. */
import { rangeIn } from '../flat';
import { proseOf } from '../prose';
import type { Paragraph, Sentence } from '../prose/types';
import type { Report, ReportDocument } from '../types';
import { allAt } from './all';
import { chargesIn } from './charges';
import { isStated, scopeOf, timeOf } from './context';
import { type FoundClaim, noneAt } from './none';
import {
  bodiesNamed,
  countsIn,
  leavesOver,
  segmentBefore,
  speaksOfApplications,
  speaksOfClosedOnly,
  speaksOfNothingElse,
} from './surroundings';
import type { Claim, ClaimObject, Claims } from './types';

export type { Charge, Claim, ClaimKind, ClaimObject, Claims } from './types';

/** The words that claims begin with, or that they turn on. */
const MARK = /[未没无均]|不存在|全部|全数|所有|都(?=[已按得予依])|率(?=[为达是保均都1])/g;
const ALL_MARKS = '均全所都率';
/** The words for every application; what stands between them and 均. */
const UNIVERSAL = /(?:所有|全部)[^,;。]{0,16}$/;
const UNIVERSAL_WORDS = /所有|全部[^,;。]{0,6}申请/;

const known = new WeakMap<Report, Claims>();

/** The claims of one report of a document; made when first asked for, then shared. */
export function claimsOf(document: ReportDocument, report: Report): Claims {
  const made = known.get(report);
  if (made) return made;
  const isShared = document.reports.some(({ sharesText }) => sharesText);
  const { paragraphs } = proseOf(document, report);
  const claims: Claims = {
    all: paragraphs.flatMap((paragraph) => claimsIn(paragraph, report, isShared)),
    charges: paragraphs.flatMap((paragraph) => chargesIn(document, paragraph, report, isShared)),
  };
  known.set(report, claims);
  return claims;
}

function claimsIn(paragraph: Paragraph, report: Report, isShared: boolean): Claim[] {
  const { text } = paragraph.flat;
  const claims: Claim[] = [];
  let from = 0;
  for (const { index } of text.matchAll(MARK)) {
    if (index < from) continue;
    const found = ALL_MARKS.includes(text[index] as string) ? [allAt(text, index)] : noneAt(text, index);
    for (const words of found) {
      if (words === undefined) continue;
      from = Math.max(from, words.end);
      const claim = inContext(paragraph, words, report, isShared);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

function inContext(
  paragraph: Paragraph,
  found: FoundClaim,
  report: Report,
  isShared: boolean,
): Claim | undefined {
  const { flat, sentences } = paragraph;
  const { start, end, kind, isLoose, words } = found;
  const sentence = sentences.find((one) => start < one.end);
  if (sentence === undefined || !isStated(flat.text, start, end, sentence.start)) return undefined;
  const segment = segmentBefore(flat.text, sentence, start);
  const about = aboutOf(paragraph, sentence, found, segment);
  if (about.length === 0) return undefined;
  const isUniversal = UNIVERSAL_WORDS.test(words) || UNIVERSAL.test(segment);
  return {
    kind,
    about,
    range: rangeIn(flat, start, end),
    sentence: sentence.range,
    scope: isOfApplicantsAlone(found) ? 'part' : scopeOf(segment, report),
    time: timeOf(flat.text.slice(sentence.start, start), report, isShared),
    strength: isLoose || (kind === 'none-corrected' && /撤销|变更/.test(words)) ? 'loose' : 'certain',
    isUniversal,
    allowsRest:
      kind === 'all-done'
        ? leavesOver(paragraph, sentence, found, isUniversal)
        : speaksOfClosedOnly(segment + words),
    counts: countsIn(segment),
  };
}

/** What is claimed of, where it is sure; nothing else of the body's business is meant. */
function aboutOf(
  paragraph: Paragraph,
  sentence: Sentence,
  found: FoundClaim,
  segment: string,
): readonly ClaimObject[] {
  const { kind, about, start, words } = found;
  if (kind === 'all-done') return speaksOfApplications(paragraph, sentence, found) ? ['received'] : [];
  if (kind === 'all-upheld' || kind === 'none-corrected') return outcomesOf(words, segment);
  if (about.includes('received'))
    return isOfDisclosure(paragraph, start, words) && speaksOfNothingElse(paragraph, sentence, start)
      ? about
      : [];
  if (about.includes('license') || about.includes('penalty') || about.includes('coercion')) return about;
  // A notice is sent before a fee is due, and what was not collected may have been asked for.
  if (about.includes('processingFee') && /发生|产生/.test(words)) return [...about, 'feeNotice'];
  // Of applications for information it may be true, whatever else the body charges.
  if (about.includes('administrativeFee') && /申请|公开/.test(segment + words)) return [];
  return speaksOfNothingElse(paragraph, sentence, start) ? about : [];
}

function outcomesOf(words: string, segment: string): readonly ClaimObject[] {
  if (words.includes('败诉') && !/[纠撤变]/.test(words)) return ['litigation'];
  const inside = bodiesNamed(words, true);
  return inside.length > 0 ? inside : bodiesNamed(segment, /[均都]|全部/.test(words + segment.slice(-1)));
}

/** 没有申请 alone may be about anything; 未收到申请 is meant by its paragraph. */
function isOfDisclosure(paragraph: Paragraph, start: number, words: string): boolean {
  if (words.includes('公开')) return true;
  return /[收接受]/.test(words) && words.includes('申请') && /公开/.test(paragraph.flat.text.slice(0, start));
}

/** 未收到法人或其他组织的申请 leaves natural persons. */
function isOfApplicantsAlone({ about, words }: FoundClaim): boolean {
  if (!about.includes('received')) return false;
  return /法人|企业|其他组织/.test(words) !== /公民|自然人|个人/.test(words);
}
