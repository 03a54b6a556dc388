/** The wordings of the six sections' titles, and the rows of table 3 that look like numbered headings. Keys throughout. */
import { latestEdition } from '../edition/index';
import type { EditionSection, SectionNumber } from '../edition/types';
import { computeKey } from '../text/label-key';

export interface KnownTitle {
  readonly number: SectionNumber;
  readonly key: string;
}

/** Longest first, so that the first that fits is the one that says most. */
const KNOWN: readonly KnownTitle[] = knownTitles(latestEdition().sections);
const BY_KEY: ReadonlyMap<string, KnownTitle> = new Map(KNOWN.map((title) => [title.key, title]));
const BEGINNINGS: ReadonlySet<string> = beginningsOf(KNOWN);

function knownTitles(sections: readonly EditionSection[]): KnownTitle[] {
  return sections
    .flatMap((section) =>
      [section.name, ...section.variants].map((title) => ({
        number: section.number,
        key: computeKey(title),
      })),
    )
    .sort((a, b) => b.key.length - a.key.length);
}

function beginningsOf(titles: readonly KnownTitle[]): Set<string> {
  const beginnings = new Set<string>();
  for (const { key } of titles)
    for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length));
  return beginnings;
}

const YEAR_BEFORE = /^20\d\d年度?/;

/** The known title that a key begins with; a year before it belongs to the wording found (2023年政务公开总体情况). */
export function knownTitle(key: string): KnownTitle | undefined {
  const found = KNOWN.find((title) => key.startsWith(title.key));
  if (found !== undefined || !key.startsWith('20')) return found;
  const bare = key.replace(YEAR_BEFORE, '');
  const dated = KNOWN.find((title) => bare.startsWith(title.key));
  return dated && { ...dated, key: key.slice(0, key.length - bare.length) + dated.key };
}

/** The known title that a key is, with nothing before or after it. */
export function exactTitle(key: string): KnownTitle | undefined {
  return BY_KEY.get(key);
}

/** Whether some known title begins with the key, or is it. */
export function beginsTitle(key: string): boolean {
  return BEGINNINGS.has(key);
}

/** Words that tell which section a title of unusual wording is, given that its number agrees. */
const KEYWORDS: readonly (readonly [SectionNumber, RegExp])[] = [
  [1, /概述|概况|总体|基本情况|综述/u],
  [2, /主动公开/u],
  [3, /申请/u],
  [4, /复议|诉讼/u],
  [5, /问题|不足|改进|整改/u],
  [6, /其他|其它/u],
];

/** The section that a number and the words of an unusual title agree on. */
export function sectionByKeywords(number: number | undefined, key: string): SectionNumber | undefined {
  return KEYWORDS.find(([section, words]) => section === number && words.test(key))?.[0];
}

/** Beginnings of the rows of table 3 that carry a section's number: 一, 二, 四 and the group 三. */
const TABLE_ROWS: readonly string[] = [
  ...latestEdition()
    .tables.flatMap((table) => (table.id === 'table3' ? table.rows : []))
    .flatMap((row) => (row.kind === 'input' || row.kind === 'output' ? row.keys : [])),
  '本年度办理结果',
  '本年办理结果',
];
/** The group's label in short, or what of it stands on the line of the group's first row. */
const GROUP_ROW = /^(?:办理结果(?:一|$)|本?年?度?办?理?结?果?一?予以公开)/u;

/**
 * Whether a numbered line is a row of table 3 and no heading: its key begins with a row's label, or is the beginning
 * of one that is broken over lines (三、本年度⏎办理结果).
 */
export function isRowOfTable(key: string): boolean {
  const words = key.replace(/\d+/g, '');
  if (words === '') return false;
  return TABLE_ROWS.some((row) => words.startsWith(row) || row.startsWith(words)) || GROUP_ROW.test(words);
}
