/**
 * Fixtures in the language of reports: `⟦row-total⟧154⟦/⟧` says that the rule row-total has a finding on 154.
 * A mark may be empty, and marks may stand inside one another.
 */
import type { Range } from '../../core/text/range';

const OPEN = '⟦';
const CLOSE = '⟧';
const END = '/';

export interface Mark {
  readonly rule: string;
  readonly range: Range;
}

export interface Fixture {
  /** The text without its marks. */
  readonly text: string;
  /** By place, the shorter first. */
  readonly marks: readonly Mark[];
}

/**
 * Takes the marks out of a fixture.
 * @throws where marks do not pair up.
 */
export function parseFixture(marked: string): Fixture {
  const marks: Mark[] = [];
  const open: { rule: string; start: number }[] = [];
  let text = '';
  let from = 0;
  for (let at = marked.indexOf(OPEN); at >= 0; at = marked.indexOf(OPEN, from)) {
    text += marked.slice(from, at);
    const close = marked.indexOf(CLOSE, at);
    if (close < 0) throw new Error(`fixture: a mark is not closed at ${at}`);
    const name = marked.slice(at + 1, close);
    if (name === END) marks.push(endMark(open.pop(), text.length));
    else open.push({ rule: name, start: text.length });
    from = close + 1;
  }
  const left = open.pop();
  if (left) throw new Error(`fixture: ${left.rule} has no end`);
  return { text: text + marked.slice(from), marks: marks.sort(byPlace) };
}

function endMark(opened: { rule: string; start: number } | undefined, end: number): Mark {
  if (!opened) throw new Error(`fixture: an end mark without a beginning at ${end}`);
  return { rule: opened.rule, range: { start: opened.start, end } };
}

function byPlace(a: Mark, b: Mark): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

/** The text with the findings of a rule marked in it: what a failed test shows beside the fixture. */
export function markFindings(text: string, marks: readonly Mark[]): string {
  const inserts = marks.flatMap(({ rule, range }, index) => [
    { at: range.start, order: range.start === range.end ? 2 : 3, index, tag: `${OPEN}${rule}${CLOSE}` },
    { at: range.end, order: range.start === range.end ? 2 : 1, index, tag: `${OPEN}${END}${CLOSE}` },
  ]);
  inserts.sort((a, b) => a.at - b.at || a.order - b.order || a.index - b.index);
  let out = '';
  let from = 0;
  for (const { at, tag } of inserts) {
    out += text.slice(from, at) + tag;
    from = at;
  }
  return out + text.slice(from);
}
