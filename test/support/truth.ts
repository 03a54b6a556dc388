/** What `nianbao extract` gives, held against the true value of every cell of the corpus. */

interface Position {
  readonly line: number;
  readonly column: number;
}

interface ExtractedCell {
  readonly value: number | null;
  readonly raw: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

type Cells<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** One report of extract's output, as far as it is compared. */
export interface ExtractedReport {
  readonly year: number | null;
  readonly tables: Readonly<
    Record<string, { readonly layout: string; readonly cells: Cells<ExtractedCell> }>
  >;
}

/** One file of it. */
export interface Extracted extends ExtractedReport {
  readonly file: string;
  readonly reports?: readonly ExtractedReport[];
}

/** truth.json: by file (`#year` where a file holds two reports), the true values of its tables, null for a blank. */
export type Truth = Readonly<Record<string, Readonly<Record<string, string | Cells<number | null>>>>>;

/** How the cells of one report compare. `faults` says in words which are wrong, or not at their range. */
export interface Score {
  readonly file: string;
  readonly cells: number;
  readonly right: number;
  readonly unread: number;
  readonly wrong: number;
  readonly faults: readonly string[];
}

/** The file of a key of truth.json and the year of the report in it. */
export function placeOf(key: string): { file: string; year: number | undefined } {
  const [file = '', year] = key.split('#');
  return { file, year: year === undefined ? undefined : Number(year) };
}

/** Compares a report with its truth. A cell of a table of the truth that the truth does not know is wrong. */
export function score(key: string, truth: Truth, extracted: Extracted, text: string): Score {
  const { year } = placeOf(key);
  const report = year === undefined ? extracted : extracted.reports?.find((one) => one.year === year);
  const lines = text.split(/\r\n|\r|\n/);
  const count = { cells: 0, right: 0, unread: 0, wrong: 0 };
  const faults: string[] = [];
  for (const [table, rows] of Object.entries(truth[key] ?? {})) {
    if (typeof rows === 'string') continue;
    for (const [row, column, value] of entries(rows)) {
      count.cells++;
      const cell = report?.tables[table]?.cells[row]?.[column];
      const fault = cell && faultOf(cell, value, lines);
      if (cell === undefined) count.unread++;
      else if (fault === undefined) count.right++;
      else {
        count.wrong++;
        faults.push(`${table} ${row} ${column}: ${fault}`);
      }
    }
    for (const [row, column, cell] of entries(report?.tables[table]?.cells ?? {})) {
      if (rows[row]?.[column] !== undefined) continue;
      count.wrong++;
      faults.push(`${table} ${row} ${column}: read ${cell.value} where the form has no cell`);
    }
  }
  return { file: key, ...count, faults };
}

function entries<T>(cells: Cells<T>): [string, string, T][] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, value]): [string, string, T] => [row, column, value]),
  );
}

function faultOf(cell: ExtractedCell, value: number | null, lines: readonly string[]): string | undefined {
  if (cell.value !== value) return `read ${cell.value}, is ${value}`;
  const at = textAt(lines, cell.range);
  if (at !== cell.raw) return `its range holds ${JSON.stringify(at)}, not ${JSON.stringify(cell.raw)}`;
  if (value !== null && !digitsOf(at).includes(String(value)))
    return `${value} does not stand in ${JSON.stringify(at)}`;
  return undefined;
}

/** A cell's characters without what may stand inside a number: tags, blanks, thousands separators. */
function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/<[^>]*>|[\s,]/g, '');
}

function textAt(lines: readonly string[], { start, end }: ExtractedCell['range']): string {
  if (start.line === end.line) return (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1);
  const middle = lines.slice(start.line, end.line - 1);
  const first = (lines[start.line - 1] ?? '').slice(start.column - 1);
  const last = (lines[end.line - 1] ?? '').slice(0, end.column - 1);
  return [first, ...middle, last].join('\n');
}
