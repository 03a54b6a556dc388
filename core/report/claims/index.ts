/** The claims of a report, read once. */
import { rangeIn } from '../flat';
import { proseOf } from '../prose';
import type { Paragraph } from '../prose/types';
import type { Report, ReportDocument } from '../types';
import { allAt } from './all';
import { chargesIn } from './charges';
import { isStated, scopeOf, timeOf } from './context';
import { type FoundClaim, noneAt } from './none';
import { leavesOver, speaksOfClosedOnly } from './rest';
import { countsIn, isOfSomeApplicants, subjectOf } from './subject';
import { surroundingsOf } from './surroundings';
import type { Claim, Claims } from './types';

export type { Charge, Claim, ClaimKind, ClaimObject, Claims } from './types';

/** The words that claims begin with, or that they turn on. */
const MARK = /[未没无零不均全所都率]/g;
const ALL_MARKS = '均全所都率';
/** The words for every application; what stands between them and 均. */
const UNIVERSAL = /(?:所有|全部)[^,;。]{0,16}$/;
const UNIVERSAL_WORDS = /所有|全部[^,;。]{0,6}申请/;
/** Ways to correct a decision of several: where none was chosen another may have been. */
const ONE_WAY = /撤销|变更/;

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
  const { flat, sentences } = paragraph;
  const claims: Claim[] = [];
  let from = 0;
  let sentence = 0;
  MARK.lastIndex = 0;
  while (MARK.test(flat.text)) {
    const index = MARK.lastIndex - 1;
    if (index < from) continue;
    while (index >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
    for (const found of foundAt(flat.text, index)) {
      from = Math.max(from, found.end);
      const claim = inContext(paragraph, sentence, found, report, isShared);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

function foundAt(text: string, at: number): readonly FoundClaim[] {
  if (!ALL_MARKS.includes(text[at] as string)) return noneAt(text, at);
  const found = allAt(text, at);
  return found ? [found] : [];
}

function inContext(
  paragraph: Paragraph,
  sentence: number,
  found: FoundClaim,
  report: Report,
  isShared: boolean,
): Claim | undefined {
  const around = surroundingsOf(paragraph, sentence, found);
  if (!isStated(around)) return undefined;
  const about = subjectOf(found, around);
  if (about.length === 0) return undefined;
  const { kind, words, isLoose } = found;
  const range = rangeIn(paragraph.flat, found.start, found.end);
  const isUniversal = UNIVERSAL_WORDS.test(words) || UNIVERSAL.test(around.segment);
  const isOneWay = kind === 'none-corrected' && ONE_WAY.test(words);
  return {
    kind,
    about,
    range,
    sentence: paragraph.sentences[sentence]?.range ?? range,
    scope: isOfSomeApplicants(found) ? 'part' : scopeOf(around, kind, report),
    time: timeOf(around.before, report, isShared),
    strength: isLoose || isOneWay ? 'loose' : 'certain',
    isUniversal,
    allowsRest:
      kind === 'all-done' ? leavesOver(around, isUniversal) : speaksOfClosedOnly(around.segment + words),
    counts: countsIn(around.segment),
  };
}
