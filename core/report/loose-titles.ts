/** Lines that are nothing but a section's title, with no number or with one in another form than 一、. */
import type { SectionNumber } from '../edition/types';
import { endOfLine } from '../text/breaks';
import { computeKey } from '../text/label-key';
import { skipSpace } from '../text/space';
import { type Heading, skipMarkup } from './heading';
import { beginsTitle, exactTitle } from './known-titles';
import { numeralValue } from './numerals';
import { isShort, titleOverLines, trimTail } from './title-extent';

/** How the number is written: not at all, `1.`, `（一）`, `第一部分` or `一` without a mark. */
export type LooseForm = 'none' | 'digit' | 'bracket' | 'part' | 'numeral';

export interface LooseTitle extends Heading {
  readonly canonical: SectionNumber;
  readonly form: LooseForm;
}

const NUMBER =
  /^(?:第(?<part>[一二三四五六七八九十])部分|[（(]\s*(?<bracket>[一二三四五六七八九十]|\d)\s*[）)]|(?<numeral>[一二三四五六七八九十⼀⼆⼋⼗])|(?<digit>\d{1,2})(?!\d))[、.．，,:：\s]*/u;
const NUMBER_STARTS = '第（(0123456789一二三四五六七八九十⼀⼆⼋⼗';
/** A number and the first character of a title, or the shortest title. */
const SHORTEST = 3;
/** Characters that a number with its mark takes at most. */
const NUMBER_REACH = 12;

/** The titles that fill a line of [from, to), in order. */
export function looseTitles(text: string, from: number, to: number): LooseTitle[] {
  const found: LooseTitle[] = [];
  for (let line = from; line < to; ) {
    const end = endOfLine(text, line, to);
    const start = skipMarkup(text, line, end);
    const title = start < end && mayOpen(text, start, end) ? looseTitle(text, start, end, to) : undefined;
    if (title !== undefined) found.push(title);
    line = end + 1;
  }
  return found;
}

/** Looks at one character before anything that costs more: most lines are cells of a table. */
function mayOpen(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false;
  const first = text[start] as string;
  return (NUMBER_STARTS.includes(first) || beginsTitle(computeKey(first))) && isShort(text, start, end);
}

function looseTitle(text: string, from: number, lineEnd: number, to: number): LooseTitle | undefined {
  const number = NUMBER_STARTS.includes(text[from] as string) ? numberAt(text, from, lineEnd) : undefined;
  if (number === undefined) {
    const end = trimTail(text, from, lineEnd);
    const known = exactTitle(computeKey(text.slice(from, end)));
    return known && loose({ value: undefined, form: 'none', end: from }, from, { start: from, end }, known);
  }
  const start = skipSpace(text, number.end, lineEnd);
  const whole = start < lineEnd ? titleOverLines(text, start, to) : undefined;
  return whole && loose(number, from, { start, end: whole.end }, whole.known);
}

interface PrintedNumber {
  readonly value: number | undefined;
  readonly form: LooseForm;
  readonly end: number;
}

function loose(
  { value, form, end }: PrintedNumber,
  from: number,
  titleRange: { readonly start: number; readonly end: number },
  known: { readonly number: SectionNumber },
): LooseTitle {
  return {
    number: value,
    canonical: known.number,
    by: 'title',
    heading: { start: from, end: titleRange.end },
    mark: { start: from, end },
    titleRange,
    form,
  };
}

function numberAt(text: string, from: number, lineEnd: number): PrintedNumber | undefined {
  const found = NUMBER.exec(text.slice(from, Math.min(lineEnd, from + NUMBER_REACH)));
  if (found?.groups === undefined) return undefined;
  const [form, printed] = Object.entries(found.groups).find(([, written]) => written !== undefined) as [
    LooseForm,
    string,
  ];
  return {
    value: numeralValue(printed) ?? Number(printed),
    form,
    end: from + found[0].trimEnd().length,
  };
}
