/** Changing the number in a cell and nothing else: unit, notes, markup and the way of writing digits stay. */
import type { Cell } from '../../report/types';
import { type Range, textAt } from '../../text/range';
import type { TextEdit } from '../types';

/** A run of digits inside a cell: UTF-16 offsets into its `raw`. */
interface Run {
  readonly start: number;
  end: number;
}

const FULL_WIDTH_ZERO = 0xff10;

/**
 * The edits that make a cell read `value`, a count that is not negative; `text` is the original text.
 * Undefined where the digits there are not surely those of the cell's value.
 */
export function numberEdits(text: string, cell: Cell, value: number): readonly TextEdit[] | undefined {
  if (cell.form !== 'number' || cell.value === null) return undefined;
  const raw = textAt(text, cell.range);
  const runs = digitRuns(raw);
  const [first, ...rest] = runs;
  if (first === undefined) return undefined;
  const printed = runs.map(({ start, end }) => raw.slice(start, end)).join('');
  if (Number(plainDigits(printed)) !== Math.abs(cell.value)) return undefined;
  const sign = cell.value < 0 ? raw.slice(0, first.start).search(MINUS) : first.start;
  if (sign < 0) return undefined;
  const at = (start: number, end: number): Range => ({
    start: cell.range.start + start,
    end: cell.range.start + end,
  });
  return [
    { range: at(sign, first.end), text: writtenLike(printed, String(value)) },
    ...rest.map(({ start, end }) => ({ range: at(start, end), text: '' })),
  ];
}

const MINUS = /[-−－–]\s*$/;

/**
 * The first number in a cell: one run of digits, or several where markup parts them. Digits inside tags, comments
 * and entities are no digits of the number.
 */
function digitRuns(raw: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < raw.length) {
    const last = runs.at(-1);
    const markup = markupEnd(raw, at);
    if (markup > at) at = markup;
    else if (!isNumeral(raw, at)) {
      if (last !== undefined) return runs;
      at++;
    } else {
      if (last !== undefined && last.end === at) last.end++;
      else runs.push({ start: at, end: at + 1 });
      at++;
    }
  }
  return runs;
}

/** The end of the tag, comment or entity that begins here; `at` where none does. */
function markupEnd(raw: string, at: number): number {
  if (raw[at] === '&') return closing(raw, at, ';');
  if (raw[at] !== '<') return at;
  return raw.startsWith('<!--', at) ? closing(raw, at, '-->') : closing(raw, at, '>');
}

function closing(raw: string, at: number, mark: string): number {
  const end = raw.indexOf(mark, at);
  return end < 0 ? raw.length : end + mark.length;
}

/** A digit, or a point or comma between two digits. */
function isNumeral(raw: string, at: number): boolean {
  const isSeparator = '.,，．'.includes(raw[at] ?? ' ');
  return isDigit(raw, at) || (isSeparator && isDigit(raw, at - 1) && isDigit(raw, at + 1));
}

function isDigit(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_ZERO + 9);
}

/** The digits in half width, without what groups them. */
export function plainDigits(printed: string): string {
  return printed.normalize('NFKC').replaceAll(',', '');
}

/** A number, given in plain digits, in the width and grouping of the one that it replaces. */
export function writtenLike(printed: string, plain: string): string {
  const grouped = /[,，]/.exec(printed)?.[0];
  const [whole = '', fraction] = plain.split('.');
  const parts = [
    grouped === undefined ? whole : whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, grouped),
    ...(fraction === undefined ? [] : [fraction]),
  ];
  const digits = parts.join(printed.includes('．') ? '．' : '.');
  if (printed.charCodeAt(0) < FULL_WIDTH_ZERO) return digits;
  return digits.replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));
}
