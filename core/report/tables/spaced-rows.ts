/** Rows of a PDF's text: a label and its values parted by blanks; a wrapped label's pieces stand in lines of their own. */
import { isSpace } from '../../text/space';
import { isValue, readCell } from '../cell';
import type { Cell } from '../types';
import type { RawRow, Zone } from './types';

/** A run of values inside a line that is long enough to be a row's end rather than prose. */
const ROW_OF_VALUES = 3;

/** Values of a row of table 3 and of table 4. */
const WHOLE_ROWS: ReadonlySet<number> = new Set([7, 15]);
const PAGE_NUMBER = /^\d{1,3}$/;

/** Lines are cut into labels and values; values end a row, labels without values wait for the next ones. */
export function readSpacedRows(zone: Zone): RawRow[] {
  const rows: RawRow[] = [];
  let labels: Cell[] = [];
  for (const part of partsOf(zone)) {
    if (part.label !== undefined) labels.push(part.label);
    if (part.values.length === 0) continue;
    rows.push({ cells: [...labels, ...part.values], grid: false });
    labels = [];
  }
  if (labels.length > 0) rows.push({ cells: labels, grid: false });
  return rows;
}

/**
 * A bare number in a line of its own may be a page's: before a whole row it is left out, and of two such lines neither
 * can be told to be the value.
 */
function partsOf(zone: Zone): LinePart[] {
  const parts: LinePart[] = [];
  let bare: Cell[] = [];
  for (const line of zone.lines) {
    const own = partsOfLine(zone.text, line.start, line.end);
    const [first] = own;
    const values = own.length === 1 && first?.label === undefined ? (first?.values ?? []) : [];
    const isPage = bare.length === 1 && WHOLE_ROWS.has(values.length) && PAGE_NUMBER.test(bare[0]?.raw ?? '');
    if (isPage || (bare.length > 0 && values.length === 1)) parts.pop();
    bare = values.length === 1 ? [...bare, ...values] : [];
    parts.push(...(bare.length > 1 ? [{ label: undefined, values: bare }] : own));
  }
  return parts;
}

interface LinePart {
  readonly label: Cell | undefined;
  readonly values: readonly Cell[];
}

function partsOfLine(text: string, start: number, end: number): LinePart[] {
  const tokens = tokensOf(text, start, end);
  const parts: LinePart[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    const until = runOfValues(tokens, at);
    const isRow = until > at && (until === tokens.length || until - at >= ROW_OF_VALUES);
    if (!isRow) {
      at = Math.max(until, at + 1);
      continue;
    }
    parts.push({ label: labelOf(text, tokens, from, at), values: tokens.slice(at, until) });
    at = until;
    from = until;
  }
  if (from < tokens.length) parts.push({ label: labelOf(text, tokens, from, tokens.length), values: [] });
  return parts;
}

function runOfValues(tokens: readonly Cell[], at: number): number {
  let until = at;
  while (until < tokens.length && isValue(tokens[until] as Cell)) until++;
  return until;
}

function labelOf(text: string, tokens: readonly Cell[], from: number, to: number): Cell | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return undefined;
  const range = { start: first.range.start, end: last.range.end };
  return { form: 'text', value: null, raw: text.slice(range.start, range.end), range };
}

function tokensOf(text: string, start: number, end: number): Cell[] {
  const tokens: Cell[] = [];
  for (let at = start; at < end; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < end && !isSpace(text.charCodeAt(to))) to++;
    const token = readCell(text, at, to);
    const last = tokens.at(-1);
    const joined = last === undefined ? undefined : withUnit(text, last, token);
    if (joined === undefined) tokens.push(token);
    else tokens[tokens.length - 1] = joined;
    at = to;
  }
  return tokens;
}

const LONGEST_UNIT = 4;

/** A number and the unit that a blank parts from it: `160.5964 万元`. */
function withUnit(text: string, number: Cell, unit: Cell): Cell | undefined {
  if (number.form !== 'number' || number.unit !== undefined || unit.form !== 'text') return undefined;
  if (unit.raw.length > LONGEST_UNIT) return undefined;
  const both = readCell(text, number.range.start, unit.range.end);
  return both.form === 'number' && both.unit !== undefined ? both : undefined;
}
