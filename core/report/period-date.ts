/** One date of the statistic period, read with what it lost. */

export interface FlatDamage {
  readonly kind: 'lost' | 'doubled';
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** A date in plain text (see flat.ts); offsets are of that text. */
export interface FlatDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  readonly damage: readonly FlatDamage[];
}

/** A run of digits and the mark after it. */
interface Part {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

const PART = /(\d{1,8})(年度?|月份?|日|号|[./-](?=\d))?/y;
const SEPARATOR = /^[./-]$/;
const DAY_END = /^(?:起|止|至|到|期间|内|间|[-—–~～,，。;)]|$)/;

/**
 * Reads the date at `at`: year, month and day, each with its mark or without it.
 * `month` is the month that is expected, for digits that run together (202111日); `year` the one that a date
 * without a year has.
 */
export function readDate(
  text: string,
  at: number,
  month: number,
  year: number | undefined,
): FlatDate | undefined {
  const parts = partsAt(text, at);
  const first = parts[0];
  if (!first) return undefined;
  if (first.digits.length >= 4) return withYear(text, parts, month);
  return year === undefined ? undefined : withoutYear(text, parts, month);
}

function partsAt(text: string, at: number): Part[] {
  const parts: Part[] = [];
  for (let next = at; parts.length < 3; ) {
    PART.lastIndex = next;
    const match = PART.exec(text);
    if (!match) break;
    const last = parts.length === 2 && SEPARATOR.test(match[2] ?? '');
    const mark = last ? '' : (match[2] ?? '');
    const end = PART.lastIndex - (last ? 1 : 0);
    parts.push({ digits: match[1] as string, start: next, end, mark });
    next = end;
    if (mark === '日' || mark === '号' || mark === '') break;
  }
  return parts;
}

function withYear(text: string, parts: readonly Part[], month: number): FlatDate | undefined {
  const [first, ...rest] = parts as [Part, ...Part[]];
  if (first.mark.startsWith('年') || SEPARATOR.test(first.mark)) return afterYear(text, first, rest, month);
  const year = Number(first.digits.slice(0, 4));
  if (!isYear(year)) return undefined;
  const glued = first.digits.slice(4);
  const lostYear = lost('年', first.start + 4);
  if (first.mark.startsWith('月')) {
    const value = Number(glued);
    const day = dayOf(text, rest[0], false);
    if (!isMonth(value) || !day) return undefined;
    return date(first.start, day.end, year, value, day.value, [lostYear, ...day.damage]);
  }
  if (glued.length < 2 || glued.length > 4 || (first.mark !== '日' && first.mark !== '号')) return undefined;
  const width = String(month).length;
  const [value, day] = [Number(glued.slice(0, width)), Number(glued.slice(width))];
  if (value !== month || !isDay(day)) return undefined;
  return date(first.start, first.end, year, value, day, [lostYear, lost('月', first.start + 4 + width)]);
}

function afterYear(text: string, first: Part, rest: readonly Part[], month: number): FlatDate | undefined {
  const extra = first.digits.length - 4;
  const year = Number(first.digits.slice(extra));
  if (!isYear(year)) return undefined;
  const doubled: FlatDamage[] =
    extra > 0
      ? [{ kind: 'doubled', what: first.digits.slice(0, extra), start: first.start, end: first.end }]
      : [];
  const monthAndDay = withoutYear(text, rest, month);
  if (!monthAndDay) return undefined;
  return { ...monthAndDay, start: first.start, year, damage: [...doubled, ...monthAndDay.damage] };
}

function withoutYear(text: string, parts: readonly Part[], expected: number): FlatDate | undefined {
  const [first, second] = parts;
  if (!first) return undefined;
  if (!second && first.mark === '日') return gluedMonth(first, expected);
  const month = Number(first.digits);
  if (first.digits.length > 2 || !isMonth(month)) return undefined;
  if (!second) {
    const named = first.mark.startsWith('月');
    return named ? date(first.start, first.end, undefined, month, undefined, []) : undefined;
  }
  const day = dayOf(text, second, SEPARATOR.test(first.mark));
  return day && date(first.start, day.end, undefined, month, day.value, day.damage);
}

/** 1231日: the month's mark is lost. */
function gluedMonth(part: Part, expected: number): FlatDate | undefined {
  const width = String(expected).length;
  const day = Number(part.digits.slice(width));
  if (Number(part.digits.slice(0, width)) !== expected || !isDay(day)) return undefined;
  return date(part.start, part.end, undefined, expected, day, [lost('月', part.start + width)]);
}

function dayOf(text: string, part: Part | undefined, separated: boolean) {
  if (!part) return undefined;
  const value = Number(part.digits);
  if (part.digits.length > 2 || !isDay(value)) return undefined;
  if (part.mark !== '' || separated) return { value, end: part.end, damage: [] };
  if (!DAY_END.test(text.slice(part.end, part.end + 2))) return undefined;
  return { value, end: part.end, damage: [lost('日', part.end)] };
}

function date(
  start: number,
  end: number,
  year: number | undefined,
  month: number,
  day: number | undefined,
  damage: readonly FlatDamage[],
): FlatDate {
  return { start, end, year, month, day, damage };
}

/** A mark that should stand at `at`. */
function lost(what: string, at: number): FlatDamage {
  return { kind: 'lost', what, start: at, end: at };
}

function isYear(value: number): boolean {
  return value >= 1990 && value <= 2099;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}
