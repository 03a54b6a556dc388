/** The rows that a table with pipes lacks: the next one of the form first, with empty cells. */
import { squareRows } from '../compose/markdown';
import { displayWidth, padTo } from '../compose/width';
import type { GridCell, PrintedTable } from '../edition/types';
import { explainRow } from '../explain/index';
import { sectionAt } from '../locate/place';
import { labelKey } from '../text/label-key';
import type { Asked, Suggester, Suggestion } from './types';
import { filterOf, inBoth, mayBegin } from './words';

const NEXT = { zh: '表格的下一行', en: 'next row of the table' };
const LACKING = { zh: '表格缺少的行', en: 'missing row of the table' };

/** A line of a table of which only words, and no numbers, are typed yet. */
const TYPED = /^(?<lead>[ \t]*\|(?:[^<]*\|)?)[ \t]*(?<words>(?![ \t])[^|<]*)$/;
const REST = /^[ \t|]*$/;

/** A row of the printed form: its place in the grid, its words, the row of data that it is. */
interface FormRow {
  readonly at: number;
  readonly label: string;
  readonly keys: readonly string[];
  readonly data: GridCell | undefined;
}

export const suggestRows: Suggester = (asked) => {
  const typed = TYPED.exec(asked.before)?.groups;
  if (!typed || !REST.test(asked.after) || /\d[ \t]*\|/.test(asked.before)) return [];
  const printed = printedAt(asked);
  const lines = printed ? linesOfTable(asked) : [];
  if (!printed || lines.length < 2) return [];
  const { lead = '', words = '' } = typed;
  const form = printed.grid.map(formRow);
  if (holdsRow(lead, form, asked)) return [];
  const { last, seen } = readRows(lines, form, asked);
  const lacking = form.filter(({ at, data }) => !seen.has(at) && (at > last || data));
  const ordered = [...lacking.filter(({ at }) => at > last), ...lacking.filter(({ at }) => at < last)];
  const firsts = ordered.filter(
    ({ label }, index) => ordered.findIndex((other) => other.label === label) === index,
  );
  return firsts
    .filter(({ label }) => mayBegin(words, label, bare(label)))
    .map((row) =>
      suggestion(row, row === ordered[0] && row.at > last, lead, lines.at(-1) ?? '', printed, asked),
    );
};

function printedAt({ document, report, offset }: Asked): PrintedTable | undefined {
  const number = sectionAt(document, offset)?.canonical;
  return report.edition.printed.find(({ section }) => section === number);
}

/** More lines than any table of the form has. */
const MOST_LINES = 80;

/** The lines with pipes that stand directly above, from above. */
function linesOfTable({ document: { masked, lines }, line }: Asked): string[] {
  const found: string[] = [];
  const own = lines.lineAt(line.start);
  for (let number = own - 1; number >= Math.max(1, own - MOST_LINES); number--) {
    const text = masked.slice(lines.start(number), lines.end(number));
    if (!text.includes('|')) break;
    found.push(text);
  }
  return found.reverse();
}

function formRow(cells: readonly GridCell[], at: number): FormRow {
  const data = cells.find(({ role }) => role === 'data');
  const labels = cells.filter(({ role, text }) => role !== 'data' && text !== '');
  const own = data ? labels.slice(-1) : labels;
  return { at, label: own[0]?.text ?? '', keys: own.map(({ text }) => labelKey(text)), data };
}

/** Whether the line names its row already, in a cell before the one that is being typed. */
function holdsRow(lead: string, form: readonly FormRow[], { report, line }: Asked): boolean {
  const keys = new Set(cellsOf(lead).map(labelKey));
  if (form.some(({ data, keys: own }) => data && own.some((key) => keys.has(key)))) return true;
  const typed = line.start + lead.length;
  return Object.values(report.tables).some((table) =>
    Object.values(table.labels).some(
      ({ range }) => range.start >= line.start && range.end < typed && range.end > range.start,
    ),
  );
}

/** Which rows of the form are there, by the words of the lines above and by what was read, and the last one above. */
function readRows(
  lines: readonly string[],
  form: readonly FormRow[],
  asked: Asked,
): { readonly last: number; readonly seen: ReadonlySet<number> } {
  const seen = new Set<number>();
  let last = -1;
  for (const line of lines) {
    const keys = new Set(cellsOf(line).map(labelKey));
    const row = form.find(
      ({ at, keys: own }) => !seen.has(at) && own.length > 0 && own.every((key) => keys.has(key)),
    );
    if (!row) continue;
    seen.add(row.at);
    last = Math.max(last, row.at);
  }
  for (const row of form) {
    const place = placeOf(row, asked);
    if (place === undefined) continue;
    seen.add(row.at);
    if (place === 'above') last = Math.max(last, row.at);
  }
  return { last, seen };
}

/** Where a row of data was read, beside the line that is being typed. */
function placeOf({ data }: FormRow, { report, line }: Asked): 'above' | 'below' | undefined {
  const label = data?.table && report.tables[data.table]?.labels[data.row ?? ''];
  if (!label || (label.range.start >= line.start && label.range.start <= line.end)) return undefined;
  return label.range.start < line.start ? 'above' : 'below';
}

function cellsOf(line: string): string[] {
  const trimmed = line.trim();
  return trimmed
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** 1.属于国家秘密 → 属于国家秘密. */
function bare(label: string): string {
  return label.replace(/^(?:\d[.．]|[一二三四]、|（[一二三四五六七]）)/, '');
}

function suggestion(
  row: FormRow,
  isNext: boolean,
  lead: string,
  above: string,
  printed: PrintedTable,
  { line, report }: Asked,
): Suggestion {
  const explanation = row.data?.row === undefined ? undefined : explainRow(row.data.row);
  return {
    kind: 'row',
    label: inBoth(row.label),
    detail: isNext ? NEXT : LACKING,
    ...(explanation && { about: { explanation, edition: report.edition } }),
    edit: { range: line, text: rowText(row, above, printed) },
    filter: `${lead} ${filterOf(row.label, bare(row.label))}`,
    ...(isNext && { preselect: true }),
  };
}

/** As wide as the line above, cell by cell; a table of other columns than the form's gets the label and blanks. */
function rowText({ at, label }: FormRow, above: string, printed: PrintedTable): string {
  const inner = above.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  const whole = squareRows(printed)[at] ?? [];
  const cells = inner.length === whole.length ? whole : inner.map((_, index) => (index === 0 ? label : ''));
  const indent = /^[ \t]*/.exec(above)?.[0] ?? '';
  const padded = cells.map((cell, index) => padTo(cell, displayWidth(inner[index] ?? '') - 2));
  return `${indent}| ${padded.join(' | ')} |`;
}
