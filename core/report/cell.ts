/**
 * Reads one cell: sign, thousands separators, full-width digits, a unit or a note beside the number, blanks and dashes.
 * What is no number keeps its text and has no value; nothing is guessed.
 */
import { remembering } from '../text/remember';
import { isSpace, skipSpace, trimEnd } from '../text/space';
import type { Cell } from './types';

/** Ways of writing "not applicable"; each is kept apart from 0. */
const DASHES = new Set([
  '-',
  '–',
  '—',
  '--',
  '——',
  '－',
  '/',
  '／',
  '\\',
  '无',
  '無',
  '不适用',
  '不適用',
  '――',
  '─',
]);

const NUMBER =
  /^(?<sign>[+\-−增减減])?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<decimals>\d+))?(?<rest>.*)$/su;
const UNIT = /^[（(]?(?<unit>万元|萬元|亿元|元|件|项|項|宗|条|份|个|次)[)）]?$/u;
const NOTE = /^[（(](?<note>[^）)]*)[)）]$/su;

/** The cell at [start, end) of the text, white space around it not counted. */
export function readCell(text: string, start: number, end: number): Cell {
  const from = skipSpace(text, start, end);
  const to = trimEnd(text, from, end);
  if (from === to) return cellOf(BLANK, from, from);
  const raw = text.slice(from, to);
  const whole = wholeNumber(text, from, to);
  if (whole >= 0) return cellOf({ form: 'number', value: whole, raw }, from, to);
  return cellOf(unusual(raw), from, to);
}

type Content = Omit<Cell, 'range'>;

const BLANK: Content = { form: 'blank', value: null, raw: '' };

/** Every cell has the same fields in the same order: the engine reads thousands of them. */
function cellOf(content: Content, start: number, end: number): Cell {
  return {
    form: content.form,
    value: content.value,
    raw: content.raw,
    range: { start, end },
    sign: content.sign,
    unit: content.unit,
    note: content.note,
    decimals: content.decimals,
  };
}

/** Whether a piece could stand in a data cell: a number, a dash, or nothing. */
export function isValue(cell: Cell): boolean {
  return cell.form !== 'text';
}

/** Plain ASCII digits, the common case; at most 15 of them, so that the value is exact. -1 for anything else. */
function wholeNumber(text: string, from: number, to: number): number {
  if (to - from > 15) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const LONGEST_VALUE = 60;
const LONGEST_REMEMBERED = 120;

/** What a piece that is no plain number holds. */
const unusual = remembering(readUnusual, LONGEST_REMEMBERED);

function readUnusual(raw: string): Content {
  const plain = withoutMarkup(raw);
  if (plain === '' || plain === LOST_SPACE) return { form: 'blank', value: null, raw };
  const bare = withoutDress(plain);
  if (bare.length <= LONGEST_VALUE) {
    if (DASHES.has(bare)) return { form: 'dash', value: null, raw };
    const number = readNumber(bare);
    if (number !== undefined) return { form: 'number', raw, ...number };
  }
  return { form: 'text', value: null, raw };
}

/** A no-break space that a converter could not write. */
const LOST_SPACE = '?';
const MARKUP = /<\/?[a-z][^<>]*>|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi;
const QUOTES = /^[*_`'"“”‘’]+|(?<![*_`'"“”‘’])[*_`'"“”‘’]+$/gu;
/** Footnote marks: NFKC would make digits of them. */
const FOOTNOTE = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793※†‡]{1,8}$/u;

/** Tags and entities that Markdown lets stand in a cell, taken out. */
function withoutMarkup(raw: string): string {
  return (raw.includes('<') || raw.includes('&') ? raw.replace(MARKUP, ' ') : raw).trim();
}

/** A value without what only dresses it: emphasis, quotes, a full stop, a footnote mark, odd widths. */
function withoutDress(plain: string): string {
  const bare = plainWidth(plain.replace(QUOTES, '').replace(FOOTNOTE, ''));
  return bare.replace(/(\d)[.。]$/u, '$1');
}

type ReadNumber = { value: number } & Pick<Cell, 'sign' | 'unit' | 'note' | 'decimals'>;

function readNumber(text: string): ReadNumber | undefined {
  const found = NUMBER.exec(text)?.groups;
  if (found === undefined) return undefined;
  const rest = readRest(found.rest ?? '');
  if (rest === undefined) return undefined;
  const digits = (found.digits ?? '').replaceAll(',', '');
  if (digits.length > 15) return undefined;
  const amount = Number(found.decimals === undefined ? digits : `${digits}.${found.decimals}`);
  const sign = signOf(found.sign);
  return {
    value: sign === '-' ? -amount : amount,
    ...(sign === undefined ? {} : { sign }),
    ...(found.decimals === undefined ? {} : { decimals: found.decimals.length }),
    ...rest,
    ...(found.sign !== undefined && /[增减減]/u.test(found.sign) ? { note: found.sign } : {}),
  };
}

/** What follows the digits: nothing, a unit, or a note in brackets; anything else is no number. */
function readRest(rest: string): Pick<Cell, 'unit' | 'note'> | undefined {
  if (rest === '') return {};
  const unit = UNIT.exec(rest)?.groups?.unit;
  if (unit !== undefined) return { unit: unit.replace('萬', '万').replace('項', '项') };
  const note = NOTE.exec(rest)?.groups?.note;
  return note === undefined ? undefined : { note: note.replaceAll(' ', '') };
}

function signOf(sign: string | undefined): '+' | '-' | undefined {
  if (sign === undefined) return undefined;
  return sign === '+' || sign === '增' ? '+' : '-';
}

const BROKEN_SPACE = /^\?\s+(?=[\d+-])/;

/** Full-width digits and marks made half-width; white space that tags or converters left, taken out. */
function plainWidth(raw: string): string {
  let plain = '';
  for (const character of raw.replace(BROKEN_SPACE, '').normalize('NFKC')) {
    const code = character.charCodeAt(0);
    if (isJoiner(code)) continue;
    plain += isSpace(code) ? ' ' : character;
  }
  return plain
    .replace(/ {0,40}([（()）+\-−]) */g, '$1')
    .replace(/(\d) (?=[\u4e00-\u9fff])/gu, '$1')
    .trim();
}

/** Left in place of tags inside a cell: joins what the tags parted. */
function isJoiner(code: number): boolean {
  return code === 0x2060 || code === 0x200b || code === 0xfeff;
}
