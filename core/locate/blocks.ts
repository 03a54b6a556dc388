/** Where sections and sub-topics reach to, without what belongs to the next heading. */
import type { Section, Topic } from '../report/types';
import type { LineIndex } from '../text/lines';
import type { Range } from '../text/range';
import { isSpace, trimEnd } from '../text/space';

interface ReadText {
  readonly masked: string;
  readonly lines: LineIndex;
}

/** A sub-topic with what it says, and how deep it stands: 一是 stands under （一）. */
export interface TopicBlock {
  readonly topic: Topic;
  readonly range: Range;
  /** 0 for those right under the section. */
  readonly depth: number;
}

/** From the heading to the end of what stands under it. */
export function sectionRange(text: ReadText, { heading, body }: Section): Range {
  return { start: heading.start, end: endBefore(text, heading.end, body.end) };
}

/**
 * The sub-topics of a section. One that is marked as one before it ends that and all that began since; one marked in a new
 * way stands under the one before.
 */
export function topicBlocks(text: ReadText, section: Section): TopicBlock[] {
  const open: string[] = [];
  const depths = section.topics.map(({ range }) => {
    const mark = markKind(text.masked, range);
    const at = open.indexOf(mark);
    if (at >= 0) open.length = at + 1;
    else open.push(mark);
    return open.length - 1;
  });
  return section.topics.map((topic, index) => {
    const depth = depths[index] as number;
    const next = section.topics[nextOf(depths, index)];
    const end = endBefore(text, topic.range.end, next?.range.start ?? section.body.end);
    return { topic, depth, range: { start: topic.range.start, end } };
  });
}

/** The next one that is not deeper. */
function nextOf(depths: readonly number[], index: number): number {
  const depth = depths[index] as number;
  let next = index + 1;
  while (next < depths.length && (depths[next] as number) > depth) next++;
  return next;
}

/** Brackets, digits, or 一是. */
function markKind(text: string, { start }: Range): string {
  const first = text[start] as string;
  if (/[（(]/.test(first)) return /\d/.test(text.slice(start, start + 3)) ? '(1)' : '（一）';
  return /\d/.test(first) ? '1.' : '一是';
}

/** The end of what stands in front of `end`, where a heading may begin behind its own marks (`## `). */
export function endBefore({ masked, lines }: ReadText, from: number, end: number): number {
  const line = lines.start(lines.lineAt(end));
  let at = end;
  while (at > line && isMarkup(masked, at - 1)) at--;
  return trimEnd(masked, from, Math.max(from, at === line ? line : end));
}

function isMarkup(masked: string, at: number): boolean {
  return '#*>'.includes(masked[at] as string) || isSpace(masked.charCodeAt(at));
}
