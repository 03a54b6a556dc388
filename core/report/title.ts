/**
 * The title lines of a report in every form that real ones have: on one line or two, body or year first, broken by a
 * PDF's line end. A title named in a sentence or in a page's metadata is none (see mention.ts).
 */
import { SIMPLIFIED } from '../text/characters';
import { isSpace, JOINER_CODE, skipSpace } from '../text/space';
import { type Flat, flatten, glossEnd, rangeIn } from './flat';
import { isOrganName, type TitleParts, titleParts } from './title-parts';
import type { Label, Title } from './types';

/** A title and how it is worded, for title-form. */
export interface TitleLine extends Title {
  /** What follows the year: 年, 年度 or nothing. */
  readonly yearMark: string;
  /** 政府信息公开工作年度报告 as written, in plain characters. */
  readonly wording: string;
  readonly yearFirst: boolean;
}

const WORDING = '工作年度情况的总结报告';
const LONGEST_WORDING = 16;
const MOST_PIECES = 7;
const LONGEST_PIECE = 60;
const DECORATION = '#*>-=~ ';

/** One run of characters before 信息公开, with what parts it from the run to its right. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Line breaks between this piece and the one to its right. */
  readonly breaks: number;
}

/**
 * The titles in [from, to), in order. Give the text of the document, of HTML with its tags blanked.
 * A title without a year counts only where no other stands.
 */
export function findTitles(masked: string, from: number, to: number): TitleLine[] {
  const titles: TitleLine[] = [];
  let yearless: TitleLine | undefined;
  let done = from;
  for (const anchor of anchors(masked, from, to)) {
    if (anchor < done) continue;
    const title = titleAt(masked, anchor, from, to);
    if (!title) continue;
    done = title.range.end;
    if (title.year) titles.push(title);
    else if (title.body) yearless ??= title;
  }
  return titles.length === 0 && yearless ? [yearless] : titles;
}

/** The offsets of 信息公开 and 政务公开. */
function* anchors(masked: string, from: number, to: number): Generator<number> {
  for (let at = masked.indexOf('公', from + 2); at >= 0 && at < to; at = masked.indexOf('公', at + 1)) {
    const next = masked[at + 1];
    if (next !== '开' && next !== '開') continue;
    const word = masked[at - 1];
    if (word === '息' || word === '务' || word === '務') yield at - 2;
  }
}

function titleAt(masked: string, anchor: number, from: number, to: number): TitleLine | undefined {
  const end = wordingEnd(masked, anchor + 4, to);
  if (end === undefined) return undefined;
  const alone = endsLine(masked, end, to);
  const after = skipJoiners(masked, end, to);
  if (!alone && !(after < to && isSpace(masked.charCodeAt(after)))) return undefined;
  const pieces = piecesBefore(masked, anchor, from);
  for (let count = joinable(masked, pieces); count >= 1; count--) {
    const head = join(masked, pieces.slice(0, count));
    const parts = titleParts(head.text, flatten(masked, anchor, end).text);
    const start = head.offsets[0];
    if (!parts || start === undefined || !mayStand(masked, start, end, alone, parts)) continue;
    return titleLine(masked, head, parts, start, end);
  }
  return undefined;
}

/** The offset after 报告 or 年报, where only words of a title lead there. */
function wordingEnd(masked: string, start: number, to: number): number | undefined {
  let read = '';
  let breaks = 0;
  for (let at = start; at < to && read.length <= LONGEST_WORDING; at++) {
    const code = masked.charCodeAt(at);
    if (isSpace(code)) {
      if (isFinished(read)) return at;
      if (code === 10 && ++breaks > 1) return undefined;
      continue;
    }
    const gloss = glossEnd(masked, at, to);
    if (gloss > at) {
      at = gloss - 1;
      continue;
    }
    const character = SIMPLIFIED.get(code) ?? (masked[at] as string);
    if (!WORDING.includes(character)) return isFinished(read) ? at : undefined;
    read += character;
  }
  return isFinished(read) ? to : undefined;
}

function isFinished(read: string): boolean {
  return read.endsWith('报告') || read.endsWith('年报');
}

/** Whether nothing but decoration and a bracketed remark follows on the line. */
function endsLine(masked: string, end: number, to: number): boolean {
  let at = end;
  while (at < to && masked[at] !== '\n' && masked[at] !== '\r') {
    const character = masked[at] as string;
    if (character === '(' || character === '（') {
      const close = masked.slice(at, at + 30).search(/[)）]/);
      if (close < 0) return false;
      at += close + 1;
    } else if (isSpace(masked.charCodeAt(at)) || DECORATION.includes(character)) at++;
    else return false;
  }
  return at >= to || masked[at] === '\n' || masked[at] === '\r';
}

/** The runs of characters before the anchor, nearest first. */
function piecesBefore(masked: string, anchor: number, from: number): Piece[] {
  const pieces: Piece[] = [];
  let at = anchor;
  let breaks = 0;
  while (pieces.length < MOST_PIECES) {
    const end = at;
    for (let length = 0; at > from && length < LONGEST_PIECE; at--) {
      const code = masked.charCodeAt(at - 1);
      if (code !== JOINER_CODE && isSpace(code)) break;
      if (code !== JOINER_CODE) length++;
    }
    const start = skipDecoration(masked, at, end);
    if (start < end || pieces.length === 0) pieces.push({ start, end, breaks });
    breaks = 0;
    const stop = at;
    while (at > from && isSpace(masked.charCodeAt(at - 1))) if (masked[--at] === '\n') breaks++;
    if (at <= from || at === stop || breaks > 2 || start > stop) break;
  }
  return pieces;
}

function skipDecoration(masked: string, start: number, end: number): number {
  let at = start;
  while (at < end && (DECORATION.includes(masked[at] as string) || masked.charCodeAt(at) === JOINER_CODE))
    at++;
  return at;
}

function skipJoiners(masked: string, start: number, end: number): number {
  let at = start;
  while (at < end && masked.charCodeAt(at) === JOINER_CODE) at++;
  return at;
}

/** How many pieces may belong to one title: white space is allowed beside a number and before the wording. */
function joinable(masked: string, pieces: readonly Piece[]): number {
  let count = 1;
  for (; count < pieces.length; count++) {
    const right = pieces[count - 1] as Piece;
    const left = pieces[count] as Piece;
    const name = flatten(masked, left.start, left.end).text;
    const rightText = flatten(masked, right.start, right.end).text;
    const digit = /\d$/.test(name) || /^(?:\d|年|度)/.test(rightText);
    const wording = rightText === '' || rightText === '政府';
    if (!digit && !wording) break;
    const ends = /(?:\d|年|年度|政府)$/.test(name) || isOrganName(name);
    if (!ends) break;
  }
  return count;
}

function join(masked: string, pieces: readonly Piece[]): Flat {
  let text = '';
  const offsets: number[] = [];
  for (const piece of pieces.toReversed()) {
    const flat = flatten(masked, piece.start, piece.end);
    text += flat.text;
    for (let at = 0; at < flat.offsets.length; at++) offsets.push(flat.offsets[at] as number);
  }
  return { text, offsets };
}

function mayStand(masked: string, start: number, end: number, alone: boolean, parts: TitleParts): boolean {
  if (!parts.year && !(alone && parts.body && parts.wording.includes('年'))) return false;
  const before = lineBefore(masked, start);
  if (/[:：]$/.test(before.trimEnd())) return false;
  const begins = before.trim().replace(/^[#*>\-=~ ]+/, '') === '';
  if (!begins) return parts.year !== undefined && !/[，,、。《]\s*$/.test(before);
  if (!alone) return parts.year !== undefined;
  return !continuesSentence(masked, start, end);
}

function lineBefore(masked: string, start: number): string {
  let at = start;
  while (at > 0 && masked[at - 1] !== '\n' && masked[at - 1] !== '\r' && start - at < LONGEST_PIECE) at--;
  return masked.slice(at, start);
}

/** Whether the line is a piece of a hard-wrapped sentence: the line above is not finished, or the next goes on. */
function continuesSentence(masked: string, start: number, end: number): boolean {
  const next = masked[skipSpace(masked, end, masked.length)];
  if (next !== undefined && '，。、；,;）)》”'.includes(next)) return true;
  const lineStart = masked.lastIndexOf('\n', start - 1);
  if (lineStart <= 0) return false;
  const above = lineBefore(masked, masked[lineStart - 1] === '\r' ? lineStart - 1 : lineStart).trim();
  return /[，。、；《]/.test(above) && !/[。！？；：:!?]$/.test(above);
}

function titleLine(masked: string, head: Flat, parts: TitleParts, start: number, end: number): TitleLine {
  const { body, year, yearValue, yearMark, wording, yearFirst } = parts;
  const yearLabel = year && label(masked, head, year);
  return {
    range: { start, end },
    body: body && label(masked, head, body),
    year: yearLabel && yearValue !== undefined ? { ...yearLabel, value: yearValue } : undefined,
    yearMark,
    wording,
    yearFirst,
  };
}

function label(masked: string, flat: Flat, [start, end]: readonly [number, number]): Label {
  const range = rangeIn(flat, start, end);
  return { raw: masked.slice(range.start, range.end), range };
}
