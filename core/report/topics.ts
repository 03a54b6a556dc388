/** Sub-headings inside a section: （一）主动公开。 / 1.主动公开情况。 / 一是主动公开情况。 */
import type { EditionTopic } from '../edition/types';
import { endOfLine } from '../text/breaks';
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import { skipSpace, trimEnd } from '../text/space';
import { skipMarkup } from './heading';
import type { Topic } from './types';

const NUMERALS = '一二三四五六七八九十';
const MARK =
  /^(?:[（(]\s*(?<bracketed>[一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)]\s*[、.．]?|(?<digits>\d{1,2})\s*[.．、](?!\d)|(?<listed>[一二三四五六七八九十])是)\s*/u;
const LONGEST_NAME = 36;
/** What ends the name of a sub-topic inside a paragraph. */
const NAME_ENDS = '。．：:；;，,\n\r';

/** The sub-headings of a body of text, in order. */
export function findTopics(text: string, body: Range, known: readonly EditionTopic[]): Topic[] {
  const topics: Topic[] = [];
  for (let line = body.start; line < body.end; ) {
    const end = endOfLine(text, line, body.end);
    const topic = topicAt(text, skipMarkup(text, line, end), end, known);
    if (topic !== undefined) topics.push(topic);
    line = end + 1;
  }
  return topics;
}

function topicAt(
  text: string,
  start: number,
  end: number,
  known: readonly EditionTopic[],
): Topic | undefined {
  if (start >= end || !mayOpen(text.charCodeAt(start), text[start] as string)) return undefined;
  const found = MARK.exec(text.slice(start, Math.min(end, start + 12)));
  if (found === null) return undefined;
  const nameStart = skipSpace(text, start + found[0].length, end);
  const nameEnd = endOfName(text, nameStart, end);
  if (nameEnd === nameStart) return undefined;
  const name = text.slice(nameStart, nameEnd);
  const key = computeKey(name);
  return {
    number: numberOf(found.groups?.bracketed ?? found.groups?.digits ?? found.groups?.listed ?? ''),
    name,
    range: { start, end: nameEnd },
    topics: known
      .filter((topic) => topic.variants.some((variant) => key.includes(variant)) && !isDenied(topic, key))
      .map((topic) => topic.id),
  };
}

/** 主动公开 is no part of 依申请公开, and 依申请 not of 主动公开. */
function isDenied(topic: EditionTopic, key: string): boolean {
  return topic.id === 'sub1' && key.includes('依申请') && !key.includes('主动');
}

function mayOpen(code: number, character: string): boolean {
  return code === 40 || code === 0xff08 || (code >= 48 && code <= 57) || NUMERALS.includes(character);
}

function numberOf(printed: string): number | undefined {
  if (/^\d+$/.test(printed)) return Number(printed);
  const digits = Array.from(printed, (character) => NUMERALS.indexOf(character) + 1);
  if (digits.length === 0 || digits.includes(0)) return undefined;
  if (digits.length === 1) return digits[0];
  return digits[0] === 10 ? 10 + (digits[1] ?? 0) : (digits[0] ?? 0) * 10 + (digits[2] ?? 0);
}

function endOfName(text: string, start: number, end: number): number {
  const line = trimEnd(text, start, end);
  if (line - start <= LONGEST_NAME && !text.slice(start, line - 1).includes('。'))
    return withoutEnding(text, start, line);
  const limit = Math.min(end, start + LONGEST_NAME);
  for (let at = start; at < limit; at++) if (NAME_ENDS.includes(text[at] as string)) return at;
  return limit;
}

function withoutEnding(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && NAME_ENDS.includes(text[at - 1] as string)) at--;
  return at;
}
