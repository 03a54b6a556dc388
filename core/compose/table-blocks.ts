/** The tables of a text that are written with pipes: rows on lines that follow one another. */
import { maskComments } from '../text/comments';
import type { LineIndex } from '../text/lines';
import type { Range } from '../text/range';
import { readRow, type TableRow } from './table-rows';

/** What is needed of a text to find its tables; a ReportDocument is one. */
export interface TableText {
  readonly text: string;
  readonly lines: LineIndex;
  readonly comments: readonly Range[];
  readonly markup: 'plain' | 'markdown' | 'html';
}

export interface BlockRow extends TableRow {
  /** `|---|:--:|`: its dashes are drawn, and are no words. */
  readonly isRule: boolean;
}

/** A table. */
export interface TableBlock {
  readonly rows: readonly BlockRow[];
}

/** The tables in the order of the text; in HTML, whose tables are elements, none. */
export function tableBlocks(document: TableText): TableBlock[] {
  const { text, lines, comments, markup } = document;
  if (markup === 'html' || !text.includes('|')) return [];
  const masked = comments.length === 0 ? text : maskComments(text).masked;
  const quiet = new Quiet([...codeAndElements(masked), ...overLines(text, comments)]);
  const mayBreak = BREAK.test(text);
  const blocks: TableBlock[] = [];
  let rows: TableRow[] = [];
  const close = () => {
    const block = blockOf(text, rows);
    if (block) blocks.push(block);
    rows = [];
  };
  for (let pipe = masked.indexOf('|'); pipe >= 0; ) {
    const line = lines.lineAt(pipe);
    const end = lines.end(line);
    const start = lines.start(line);
    const isOther = quiet.holds(start) || (mayBreak && BREAK.test(text.slice(start, end)));
    const row = isOther ? undefined : readRow(text, masked, line, start, end);
    if (row === undefined || (rows.at(-1)?.line ?? line) < line - 1) close();
    if (row !== undefined) rows.push(row);
    pipe = masked.indexOf('|', end);
  }
  close();
  return blocks;
}

/** A form feed inside a line breaks it for readers, though not for editors. */
const BREAK = /[\f\v\u2028\u2029\u0085]/;

/** Rows beyond so many columns are no table that anybody reads. */
const MOST_COLUMNS = 200;

function blockOf(text: string, rows: readonly TableRow[]): TableBlock | undefined {
  if (rows.length < 2 || rows.some(({ cells }) => cells.length > MOST_COLUMNS)) return undefined;
  const marked = rows.map((row, at) => ({ ...row, isRule: isRule(text, row, at) }));
  return marked[1]?.isRule || isGrid(marked) ? { rows: marked } : undefined;
}

/** Without a rule below its first row, lines with pipes are a table where most hold two cells or more. */
function isGrid(rows: readonly TableRow[]): boolean {
  const wide = rows.filter(
    ({ cells, opened }) =>
      cells.filter(({ start, end }) => start < end).length >= 2 &&
      cells.filter(({ closed }) => closed).length + (opened ? 1 : 0) >= 2,
  );
  return wide.length >= 2 && wide.length * 3 >= rows.length;
}

const DASHES = /^:?-+:?$/;
/** Three dashes and more, or a colon beside them. */
const DRAWN = /^(?:-{3,}|:-+:?|-+:)$/;

/** The line below the heads; further on only where nothing but long dashes stand: `-` and `--` may be what a cell says. */
function isRule(text: string, { cells }: TableRow, at: number): boolean {
  // Most rows are told by their first cell.
  const [first] = cells;
  if (!first || !isDash(text.charCodeAt(first.start))) return false;
  const words = cells.map(({ start, end }) => text.slice(start, end));
  if (at !== 1) return words.every((word) => DRAWN.test(word));
  return words.every((word) => DASHES.test(word)) && words.some((word) => word.length > 1);
}

function isDash(code: number): boolean {
  return code === 45 || code === 58;
}

/** Comments over several lines: a line that begins inside one is no row. */
function overLines(text: string, comments: readonly Range[]): Range[] {
  return comments.filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
}

/** Ranges in which no line begins a row. */
class Quiet {
  readonly #ranges: readonly Range[];
  #next = 0;

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges.toSorted((a, b) => a.start - b.start);
  }

  /** Whether an offset stands inside one; to be asked in the order of the text. */
  holds(offset: number): boolean {
    while (this.#next < this.#ranges.length && (this.#ranges[this.#next] as Range).end <= offset)
      this.#next++;
    return ((this.#ranges[this.#next] as Range | undefined)?.start ?? offset) < offset;
  }
}

const FENCE = /^[ >]{0,8}(?<mark>`{3,}|~{3,})(?<rest>[^\r\n]{0,80})/gm;
const ELEMENT = /<(?<close>\/?)(?<name>table|pre|script|style|textarea)(?=[\s>/])/gi;

/** Fenced code, and the elements of HTML that hold tables or code of their own; what is never closed goes to the end. */
function codeAndElements(masked: string): Range[] {
  return [...fences(masked), ...elements(masked)];
}

function fences(masked: string): Range[] {
  const found: Range[] = [];
  let open: { readonly at: number; readonly mark: string } | undefined;
  for (const { index, 0: line, groups } of masked.matchAll(FENCE)) {
    const mark = groups?.mark ?? '';
    const rest = groups?.rest ?? '';
    if (open === undefined) {
      // ```code``` on one line is inline code.
      if (!rest.includes('`')) open = { at: index - 1, mark };
    } else if (mark.startsWith(open.mark) && rest.trim() === '') {
      found.push({ start: open.at, end: index + line.length });
      open = undefined;
    }
  }
  return open === undefined ? found : [...found, { start: open.at, end: masked.length + 1 }];
}

function elements(masked: string): Range[] {
  const found: Range[] = [];
  let open: { readonly at: number; readonly name: string; depth: number } | undefined;
  for (const { index, groups } of masked.matchAll(ELEMENT)) {
    const name = groups?.name?.toLowerCase() ?? '';
    const step = groups?.close === '/' ? -1 : 1;
    if (open === undefined) {
      if (step > 0) open = { at: index - 1, name, depth: 1 };
    } else if (open.name === name) {
      open.depth += step;
      if (open.depth > 0) continue;
      found.push({ start: open.at, end: index });
      open = undefined;
    }
  }
  return open === undefined ? found : [...found, { start: open.at, end: masked.length + 1 }];
}
