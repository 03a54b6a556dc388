/**
 * The report named in a sentence (现公布某局2023年政府信息公开工作年度报告) or in a page's metadata (标题: …):
 * no title, but it tells body and year.
 */
import type { Range } from '../text/range';
import { type Flat, flatten, rangeIn } from './flat';
import { isBodyName, isPronoun } from './title-parts';
import type { Label } from './types';
import { YEAR, yearValue } from './year';

export interface Mention {
  /** From body or year to 报告. */
  readonly range: Range;
  /** Not set for 我局, 本机关 and the like. */
  readonly body: Label | undefined;
  readonly year: Label & { readonly value: number };
}

const REPORT = /(?:政府)?(?:信息|政务)公开[工作年度情况的总结]{0,8}(?:报告|年报)/g;
/** After these words the report's name is part of another document's name. */
const OTHER_DOCUMENT = /^(?:格式|编制|编写|公布|发布|有关|的通知|填报|撰写|工作)/;
/** What may stand in front of a name in a sentence. */
const BEFORE_NAME = /^.*?(?:公布了?|发布了?|公开了?|编制了?|形成了?|完成了?|现将|特将|将|汇报|撰写了?)/;
const BEFORE_YEAR = new RegExp(`(${YEAR})年度?(?!.{0,100}${YEAR}年)`);
const LONGEST_NAME = 44;
const CLAUSE_MARKS = '。,;:、《》“”"\'!?|/';

/** The mentions in [from, to), in order; for the preamble and what stands above it. */
export function findMentions(masked: string, from: number, to: number): Mention[] {
  return mentionsIn(masked, flatten(masked, from, to));
}

/** The same over a piece that is already plain. */
export function mentionsIn(masked: string, flat: Flat): Mention[] {
  const mentions: Mention[] = [];
  for (const match of flat.text.matchAll(REPORT)) {
    const end = match.index + match[0].length;
    if (isOtherDocument(masked, flat, end)) continue;
    const mention = readMention(masked, flat, match.index, end);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function isOtherDocument(masked: string, flat: Flat, end: number): boolean {
  const gap = masked.slice((flat.offsets[end - 1] as number) + 1, flat.offsets[end]);
  return !gap.includes('\n') && OTHER_DOCUMENT.test(flat.text.slice(end, end + 4));
}

function readMention(masked: string, flat: Flat, wording: number, end: number): Mention | undefined {
  const clauseStart = startOfClause(masked, flat, wording);
  const clause = flat.text.slice(clauseStart, wording);
  const found = BEFORE_YEAR.exec(clause);
  if (!found) return undefined;
  const yearStart = clauseStart + found.index;
  const afterYear = yearStart + found[0].length;
  const lead = BEFORE_NAME.exec(flat.text.slice(clauseStart, yearStart))?.[0].length ?? 0;
  const nameStart = clauseStart + lead;
  const place = afterYear < wording ? [afterYear, wording] : [nameStart, yearStart];
  const [bodyStart = 0, bodyEnd = 0] = place;
  const name = flat.text.slice(bodyStart, bodyEnd);
  const named = isBodyName(name) && !isPronoun(name);
  const yearRange = rangeIn(flat, yearStart, yearStart + 4);
  return {
    range: rangeIn(flat, Math.min(yearStart, named ? bodyStart : yearStart), end),
    body: named ? labelAt(masked, rangeIn(flat, bodyStart, bodyEnd)) : undefined,
    year: { ...labelAt(masked, yearRange), value: yearValue(found[1] as string) },
  };
}

/** A mark or a blank line ends the clause; a single line break may be a PDF's. */
function startOfClause(masked: string, flat: Flat, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_NAME && !CLAUSE_MARKS.includes(flat.text[at - 1] as string)) {
    const gap = masked.slice((flat.offsets[at - 1] as number) + 1, flat.offsets[at]);
    if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) break;
    at--;
  }
  return at;
}

function labelAt(masked: string, range: Range): Label {
  return { raw: masked.slice(range.start, range.end), range };
}
