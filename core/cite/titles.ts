/** Laws and notices named by their titles in 《》, which may stand inside one another. */
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import { remembering } from '../text/remember';
import { CITED, type Cited } from './notices';

/** A title in 《》 of one of the documents that reports cite. */
export interface TitleCitation {
  /** With its 《》. */
  readonly range: Range;
  readonly cited: Cited;
  /** Whether it is named by a short name that others bear too. */
  readonly isShort: boolean;
  /** Whether it is the notice's own title, and not only the name of what the notice issues. */
  readonly isWhole: boolean;
  /** Whether a word of the name is left out. */
  readonly isMisnamed: boolean;
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
    if (found !== 'unknown') known.push({ range, ...found });
  }
  return known;
}

/** What stands in 《》 within a line, the outer before the inner. */
function markedIn(text: string): Range[] {
  const ranges: Range[] = [];
  const marks = /[《》\n]/g;
  let open: number[] = [];
  for (let at = text.indexOf('《'); at >= 0; ) {
    const mark = text[at];
    if (mark === '《') open.push(at);
    else if (mark === '\n') open = [];
    else {
      const start = open.pop();
      if (start !== undefined && at + 1 - start <= LONGEST) ranges.push({ start, end: at + 1 });
    }
    // Between titles only another 《 matters: most marks of a text are line breaks.
    if (open.length === 0) at = text.indexOf('《', at + 1);
    else {
      marks.lastIndex = at + 1;
      at = marks.exec(text)?.index ?? -1;
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}

/** One of these stands in every known name, Traditional or Simplified; most titles need no closer look. */
const TELLING = /[信条條立站]/;

type Named = Omit<TitleCitation, 'range'>;

/** The same few titles stand in every report. */
const byTitle = remembering((title): Named | 'unknown' =>
  TELLING.test(title) ? (readTitle(title) ?? 'unknown') : 'unknown',
);

function readTitle(title: string): Named | undefined {
  const key = computeKey(title);
  const matter = ISSUED.exec(key)?.groups?.matter;
  const name = (matter ?? key).replace(COUNTRY, '');
  const isWhole = matter !== undefined;
  for (const cited of CITED) {
    const isNamed = cited.names.includes(name) || (isWhole && cited.matter === name);
    const isMisnamed = !isNamed && isMisnomer(cited, name, isWhole);
    if (isNamed || isMisnamed) return { cited, isShort: false, isWhole, isMisnamed };
    if (cited.short?.name === key) return { cited, isShort: true, isWhole, isMisnamed: false };
  }
  return undefined;
}

/** A wrong name of a matter is known only where its issuer is named before it. */
function isMisnomer({ misnomers = [] }: Cited, name: string, isWhole: boolean): boolean {
  return misnomers.includes(name) && (isWhole || !name.endsWith('有关事项'));
}
