/** The signature at a report's end: the body's name and the date (沐阳县人民政府⏎2026年1月23日). */
import { type Range, textAt } from '../text/range';
import { isSpace, trimEnd } from '../text/space';
import { plain } from './flat';
import { isOrganName } from './title-parts';
import type { Label } from './types';
import { YEAR, yearValue } from './year';

export interface SignOff {
  /** From the name, or the date where no name stands, to the end of the last of them. */
  readonly range: Range;
  readonly body: Label | undefined;
  readonly date: { readonly range: Range; readonly year: number } | undefined;
}

const DATE = new RegExp(
  `^(${YEAR})年(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日$`,
);
/** How many lines from the end a signature may stand: a site's footer may follow it. */
const REACH = 12;
const LONGEST_LINE = 60;

/** The signature in [from, to); give what stands under the last heading. In HTML, with its tags blanked. */
export function findSignOff(masked: string, from: number, to: number): SignOff | undefined {
  const lines = lastLines(masked, from, to);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Range;
    const date = dateOf(masked, line);
    if (!date) continue;
    const above = lines[index + 1];
    const body = above && nameOf(masked, above);
    return { range: { start: body ? body.range.start : line.start, end: line.end }, body, date };
  }
  const last = lines[0];
  const body = last && lines.length > 1 ? nameOf(masked, last) : undefined;
  return body && { range: body.range, body, date: undefined };
}

/** The last lines that hold something, the last first. Four spaces or more part lines too. */
function lastLines(masked: string, from: number, to: number): Range[] {
  const lines: Range[] = [];
  let end = trimEnd(masked, from, to);
  while (end > from && lines.length < REACH) {
    const start = lineStart(masked, from, end);
    lines.push({ start, end });
    end = trimEnd(masked, from, start);
  }
  return lines;
}

function lineStart(masked: string, from: number, end: number): number {
  let at = end;
  let spaces = 0;
  while (at > from) {
    const code = masked.charCodeAt(at - 1);
    if (code === 10 || code === 13) break;
    spaces = isSpace(code) ? spaces + 1 : 0;
    if (spaces === 4) break;
    at--;
  }
  while (at < end && isSpace(masked.charCodeAt(at))) at++;
  return at;
}

function dateOf(masked: string, line: Range): SignOff['date'] {
  if (line.end - line.start > LONGEST_LINE || masked[line.end - 1] !== '日') return undefined;
  const found = DATE.exec(plain(textAt(masked, line)));
  return found ? { range: line, year: yearValue(found[1] as string) } : undefined;
}

function nameOf(masked: string, line: Range): Label | undefined {
  if (line.end - line.start > LONGEST_LINE) return undefined;
  const raw = textAt(masked, line);
  const name = plain(raw);
  return name.length >= 3 && isOrganName(name) ? { raw, range: line } : undefined;
}
