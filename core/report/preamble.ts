/** What a preamble announces: the report's parts and how many there are. */
import type { SectionNumber } from '../edition/types';
import type { Range } from '../text/range';
import { type Flat, flatten, rangeIn } from './flat';
import { isOrganName, isPronoun } from './title-parts';
import type { Label } from './types';

/** One part as the preamble names it. */
export interface AnnouncedPart {
  readonly name: string;
  readonly range: Range;
  /** The section that it speaks of. */
  readonly section: SectionNumber | undefined;
}

export interface AnnouncedParts {
  /** The list, with the number where it stands behind or before it. */
  readonly range: Range;
  readonly count: { readonly value: number; readonly raw: string; readonly range: Range } | undefined;
  readonly parts: readonly AnnouncedPart[];
  /** The list ends in 等, so that it may leave parts out. */
  readonly open: boolean;
}

const INTRODUCTION =
  /(?:报告|内容|全文|正文)(?:由|主要由|共?分为|共?分|主要包括|包括|主要包含|包含|涵盖|主要有)|主要从|主要由/g;
const COUNT = /(?:共|共计|分)?([一二三四五六七八九十]|\d{1,2})[个個]?(?:大?部分|方面|项内容|大项)/;
const LIST_END = /[。;]|组成|构成|内容|汇报|共?(?:[一二三四五六七八九十]|\d{1,2})[个個]?(?:大?部分|方面|项)/;
const OPEN = /等(?:部分|方面|内容|几|$)?$/;
const LONGEST = 400;

/** Words that single out the section that a part's name speaks of. */
const SECTION_WORDS: readonly (readonly [SectionNumber, RegExp])[] = [
  [4, /复议|诉讼/],
  [3, /申请/],
  [2, /主动公开/],
  [5, /问题|不足|改进/],
  [6, /其[他它].{0,40}(?:事项|情况)|需要?报告/],
  [1, /总体|概述|基本情况|概况/],
];

/** The parts announced in [from, to); undefined where none are. */
export function findAnnouncedParts(masked: string, from: number, to: number): AnnouncedParts | undefined {
  return announcedPartsIn(flatten(masked, from, to));
}

/** The same in a piece that is already plain. */
export function announcedPartsIn(flat: Flat): AnnouncedParts | undefined {
  for (const introduction of flat.text.matchAll(INTRODUCTION)) {
    const announced = readAnnounced(flat, introduction.index, introduction.index + introduction[0].length);
    if (announced) return announced;
  }
  return undefined;
}

function readAnnounced(flat: Flat, start: number, listStart: number): AnnouncedParts | undefined {
  const { text } = flat;
  const before = COUNT.exec(text.slice(listStart - 1, listStart + 8));
  const colon = before ? text.indexOf(':', listStart) : -1;
  const colonNear = colon >= 0 && colon - listStart < 12;
  const from = colonNear ? colon + 1 : text[listStart] === ':' ? listStart + 1 : listStart;
  const stop = stopOfList(text, from);
  const end = text.slice(from, stop).search(OPEN);
  const parts = splitParts(flat, from, end >= 0 ? from + end : stop);
  const known = new Set(parts.flatMap((part) => part.section ?? []));
  if (known.size < 3 || parts[0]?.section === undefined) return undefined;
  const count = colonNear ? countAt(flat, listStart - 1, 12) : countAt(flat, stop, 12);
  const last = Math.max(stop, count?.end ?? stop);
  return { range: rangeIn(flat, start, last), count: count?.count, parts, open: end >= 0 };
}

/** Where the list ends: at the number of parts, at 组成, or at the sentence's end. */
function stopOfList(text: string, from: number): number {
  const piece = text.slice(from, from + LONGEST);
  const found = piece.search(LIST_END);
  return found < 0 ? from + piece.length : from + found;
}

function countAt(flat: Flat, at: number, reach: number) {
  const found = COUNT.exec(flat.text.slice(at, at + reach));
  if (!found) return undefined;
  const end = at + found.index + found[0].length;
  const raw = found[1] as string;
  const start = at + found.index + found[0].indexOf(raw);
  return { end, count: { value: numberOf(raw), raw: found[0], range: rangeIn(flat, start, end) } };
}

function numberOf(raw: string): number {
  return /\d/.test(raw) ? Number(raw) : '一二三四五六七八九十'.indexOf(raw) + 1;
}

/** The names between [from, to). 行政复议、行政诉讼 is one part; 以及, 及 and 和 part only before 其他 and 存在. */
function splitParts(flat: Flat, from: number, to: number): AnnouncedPart[] {
  const parts: AnnouncedPart[] = [];
  const list = flat.text.slice(from, to);
  let start = 0;
  for (const mark of [...list.matchAll(/[、,;]|(?:以及|及|和|与)(?=其[他它]|存在)|$/g)]) {
    const end = mark.index;
    const next = list.slice(end + mark[0].length);
    if (/^(?:提起|及|和)?行政诉讼/.test(next) && mark[0] !== '') continue;
    addPart(parts, flat, from + start, from + end);
    start = end + mark[0].length;
  }
  return parts;
}

function addPart(parts: AnnouncedPart[], flat: Flat, start: number, end: number): void {
  const lead = /^(?:以及|及|和|与)?/.exec(flat.text.slice(start, end))?.[0].length ?? 0;
  const name = flat.text.slice(start + lead, end);
  if (name.length < 2) return;
  parts.push({ name, range: rangeIn(flat, start + lead, end), section: sectionOf(name) });
}

function sectionOf(name: string): SectionNumber | undefined {
  return SECTION_WORDS.find(([, words]) => words.test(name))?.[0];
}

const COMPILER = /由([^,。;:、《》"“”()]{2,30}?)(?:根据|按照|依据|结合|负责|牵头|组织|汇总|编制|编写|起草)/g;

/** Who compiled the report, by its preamble: 由某某局编制; in a piece that is already plain. */
export function compilerIn(masked: string, flat: Flat): Label | undefined {
  for (const found of flat.text.matchAll(COMPILER)) {
    const name = found[1] as string;
    if (!isOrganName(name) || isPronoun(name)) continue;
    const start = found.index + 1;
    const range = rangeIn(flat, start, start + name.length);
    return { raw: masked.slice(range.start, range.end), range };
  }
  return undefined;
}
