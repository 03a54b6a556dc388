/**
 * Where the standard tables stand. A section's own table is looked for under its heading; a table whose heading was
 * lost is known by its own first words (第二十条第…项, 勾稽关系, 行政复议｜行政诉讼).
 */
import type { PrintedTableId } from '../edition/types';
import { endOfLine } from '../text/breaks';
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import { isSpace } from '../text/space';
import type { Heading } from './heading';

export interface Region {
  readonly table: PrintedTableId;
  readonly range: Range;
  /** Whether the table's own words were seen, and not only the section's heading. */
  readonly anchored: boolean;
}

interface Anchor {
  readonly table: PrintedTableId;
  readonly at: number;
}

const TABLES: Readonly<Record<number, PrintedTableId>> = { 2: 'table2', 3: 'table3', 4: 'table4' };

/** Words that begin a table, as they stand in the text; each is looked for once. */
const WORDS: readonly (readonly [PrintedTableId, string])[] = [
  ['table2', '二十条'],
  ['table2', '二十條'],
  ['table2', '信息内容'],
  ['table2', '信息內容'],
  ['table3', '勾稽'],
  ['table3', '本年新收'],
  ['table4', '行政复议'],
  ['table4', '行政復議'],
  ['table4', '行政複議'],
  ['table4', '结果维持'],
  ['table4', '結果維持'],
];

/** How an anchor's line must begin, by its key, to be a table and no prose. */
const BEGINNINGS: Readonly<Record<PrintedTableId, RegExp>> = {
  table2: /^(?:第?二十条第?[一五六八九]项|信息内容)/u,
  table3: /^(?:本列数据|一本年新收政府信息公开申请数量|本年新收政府信息公开申请数量|等于第三项)/u,
  table4: /^(?:[一二三123]?行政复议(?:行政诉讼.*)?$|结果维持)/u,
};

/** The regions of [from, to) in order; `headings` are those of that range. */
export function findRegions(text: string, from: number, to: number, headings: readonly Heading[]): Region[] {
  const anchors = findAnchors(text, from, to);
  const regions: Region[] = [];
  let start = from;
  let own: PrintedTableId | undefined;
  for (const heading of [...headings, undefined]) {
    const end = heading === undefined ? to : beforeMarks(text, start, heading.heading.start);
    regions.push(...partition(start, end, own, anchors));
    start = heading?.heading.end ?? to;
    own = heading?.canonical === undefined ? undefined : TABLES[heading.canonical];
  }
  return regions;
}

/** The marks in front of a heading (`## `) are no cells of the table above it. */
function beforeMarks(text: string, from: number, heading: number): number {
  let at = heading;
  while (at > from && HEADING_MARKS.includes(text[at - 1] as string)) at--;
  return at;
}

const HEADING_MARKS = '#*> \t';

function partition(
  start: number,
  end: number,
  own: PrintedTableId | undefined,
  anchors: readonly Anchor[],
): Region[] {
  const inside = anchors.filter((anchor) => anchor.at >= start && anchor.at < end);
  const regions: Region[] = [];
  let current = own;
  let begin = start;
  let anchored = false;
  for (const anchor of inside) {
    if (anchor.table === current) {
      if (!anchored && current !== 'table4') begin = anchor.at;
      anchored = true;
      continue;
    }
    if (current !== undefined)
      regions.push({ table: current, range: { start: begin, end: anchor.at }, anchored });
    current = anchor.table;
    begin = anchor.at;
    anchored = true;
  }
  if (current !== undefined) regions.push({ table: current, range: { start: begin, end }, anchored });
  return regions;
}

function findAnchors(text: string, from: number, to: number): Anchor[] {
  const anchors: Anchor[] = [];
  const piece = text.slice(from, to);
  for (const [table, word] of WORDS) {
    for (let found = piece.indexOf(word); found >= 0; found = piece.indexOf(word, found + 1)) {
      const at = from + found;
      const line = lineStart(text, at, from);
      if (line !== undefined && begins(text, line, at + word.length, to, table))
        anchors.push({ table, at: line });
    }
  }
  return anchors.sort((a, b) => a.at - b.at);
}

/** The start of the line of `at`, when little stands before it there. */
function lineStart(text: string, at: number, from: number): number | undefined {
  let before = 0;
  for (let start = at; start > from && before <= 8; start--) {
    const code = text.charCodeAt(start - 1);
    if (code === 10) return start;
    if (code !== 124 && code !== 35 && code !== 42 && !isSpace(code) && code !== 0x2060) before++;
  }
  return before <= 8 && at - from < 200 ? from : undefined;
}

function begins(text: string, line: number, wordEnd: number, to: number, table: PrintedTableId): boolean {
  const end = endOfLine(text, wordEnd, Math.min(to, wordEnd + (table === 'table4' ? 60 : 20)));
  return BEGINNINGS[table].test(computeKey(text.slice(line, end)));
}
