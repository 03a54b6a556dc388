/** Laws and notices named by their titles in 《》, which may stand inside one another. */
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import { CITED, type Cited } from './notices';

export interface TitleCitation {
  /** With its 《》. */
  readonly range: Range;
  readonly cited: Cited;
  /** Whether it is named by a short name that others bear too. */
  readonly isShort: boolean;
}

/** In UTF-16 units, with its 《》. */
const LONGEST = 160;
/** What stands around the matter of a notice, by key. Provinces have notices of like matters: theirs are others. */
const ISSUED =
  /^(?:国务院办公厅(?:政府信息与政务公开办公室|秘书局)?|国办(?:公开办)?)关于(?:印发)?(?<matter>.+?)(?:的通知)?$/;
const COUNTRY = /^中华人民共和国/;

/** The titles that are known, in order; where an outer one is known, those inside it are part of it. */
export function titlesIn(masked: string): TitleCitation[] {
  const known: TitleCitation[] = [];
  for (const range of markedIn(masked)) {
    if (range.end <= (known.at(-1)?.range.end ?? 0)) continue;
    const found = byTitle(masked.slice(range.start, range.end));
    if (found) known.push({ range, ...found });
  }
  return known;
}

/** What stands in 《》 within a line, the outer before the inner. */
function markedIn(text: string): Range[] {
  const ranges: Range[] = [];
  let open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[《》\n]/g)) {
    if (mark === '《') open.push(index);
    else if (mark === '\n') open = [];
    else {
      const start = open.pop();
      if (start !== undefined && index + 1 - start <= LONGEST) ranges.push({ start, end: index + 1 });
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}

function byTitle(title: string): Omit<TitleCitation, 'range'> | undefined {
  const key = computeKey(title);
  const matter = ISSUED.exec(key)?.groups?.matter;
  const name = (matter ?? key).replace(COUNTRY, '');
  for (const cited of CITED) {
    const isNamed = cited.names.includes(name) || (matter !== undefined && cited.matter === name);
    if (isNamed) return { cited, isShort: false };
    if (cited.short?.name === key) return { cited, isShort: true };
  }
  return undefined;
}
