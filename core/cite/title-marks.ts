/** Book-title marks inside book-title marks: 《…《…》…》, 《…<…>…》. */
import type { Range } from '../text/range';

/** A pair of marks inside a title that should be others. */
export interface NestedMarks {
  readonly open: Range;
  readonly close: Range;
  /** 〈〉 right inside a title, 《》 one deeper, and so on by turns. */
  readonly wanted: readonly [open: string, close: string];
}

interface Opened {
  readonly range: Range;
  readonly closer: string;
}

/** Marks, and what no title with another one inside reaches across; a comma may be of a sentence after a lost mark. */
const MARK = /[《》〈〉<>＜＞。；？！，,]|\n[^\S\n]*\n/g;
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['〈', '〉'],
  ['<', '>'],
  ['＜', '＞'],
]);
const SINGLE = ['〈', '〉'] as const;
const DOUBLE = ['《', '》'] as const;
const CLOSERS: ReadonlySet<string> = new Set(PAIRS.values());
/** Right before an inner title, a mark of a list that follows no title shows that the outer lost its end. */
const LIST_WITHOUT_END = /[^》〉>＞；;]、\s?$/;
/** In UTF-16 units. */
const LONGEST_TITLE = 200;

/** The nested pairs that are written wrong and whose outer marks are whole, by place of their end. */
export function* nestedMarksIn(text: string): Generator<NestedMarks> {
  const reader = new MarkReader(text);
  for (const { index, 0: mark } of text.matchAll(MARK))
    yield* reader.read(mark, { start: index, end: index + mark.length });
}

/** Where a mark lacks its partner, nothing is known of what stood inside it. */
class MarkReader {
  readonly #text: string;
  #open: Opened[] = [];
  #found: NestedMarks[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The pairs that are known to be nested once a title ends. */
  read(mark: string, range: Range): readonly NestedMarks[] {
    const closer = PAIRS.get(mark);
    if (closer !== undefined) this.#opens(mark, range, closer);
    else if (CLOSERS.has(mark)) this.#closes(mark, range);
    else this.#forget();
    if (this.#open.length > 0) return [];
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** Outside a title an angle bracket is no mark. */
  #opens(mark: string, range: Range, closer: string): void {
    if (this.#open.length > 0) {
      const before = this.#text.slice(Math.max(0, range.start - 3), range.start);
      if (LIST_WITHOUT_END.test(before)) this.#forget();
    }
    if (this.#open.length > 0 || mark === '《') this.#open.push({ range, closer });
  }

  #closes(mark: string, close: Range): void {
    const last = this.#open.pop();
    if (last?.closer !== mark || close.end - last.range.start > LONGEST_TITLE) this.#forget();
    else if (this.#open.length > 0) {
      const wanted = this.#open.length % 2 === 1 ? SINGLE : DOUBLE;
      if (mark !== wanted[1]) this.#found.push({ open: last.range, close, wanted });
    }
  }

  #forget(): void {
    this.#open = [];
    this.#found = [];
  }
}

/** Whether a text holds a title within which another mark opens at all; most texts need no closer look. */
export function mayNest(text: string): boolean {
  for (let at = text.indexOf('《'); at >= 0; ) {
    const next = text.indexOf('《', at + 1);
    const close = text.indexOf('》', at + 1);
    if (close < 0 || (next >= 0 && next < close)) return next >= 0;
    if (/[<＜〈]/.test(text.slice(at, close))) return true;
    at = next;
  }
  return false;
}

/** A title inside another where one mark was lost; where that belongs is sure. */
export interface LostMark {
  /** The inner title with its marks, as far as they are there. */
  readonly open: Range;
  readonly close: Range | undefined;
  /** Where the lost mark belongs, and which it is. */
  readonly at: number;
  readonly lost: '〉' | '》';
}

const ISSUING = '(?:印[发發]|[转轉][发發]|批[转轉]|[发發]布|公布)';
const INNER = '[^《》〈〉<>＜＞。；\\n]{2,60}';
const LOST = new RegExp(
  `《[^《》〈〉。；\\n]{2,60}${ISSUING}(《)${INNER}(?:(》)的通知(?![》〉])|的通知》(?!》))`,
  'g',
);
const NOTICE = '的通知';
const NEXT_MARK = /[《》。\n]/g;

/** 《关于印发《格式》的通知 without its end, 《关于印发《格式的通知》 without that of the inner title. */
export function* lostMarksIn(text: string): Generator<LostMark> {
  for (const match of text.matchAll(LOST)) {
    const [whole, , innerClose] = match;
    const end = match.index + whole.length;
    const start = match.index + whole.indexOf('《', 1);
    const open = { start, end: start + 1 };
    if (innerClose === undefined) yield { open, close: undefined, at: end - NOTICE.length - 1, lost: '〉' };
    else if (nextMark(text, end) !== '》') {
      const close = { start: end - NOTICE.length - 1, end: end - NOTICE.length };
      yield { open, close, at: end, lost: '》' };
    }
  }
}

function nextMark(text: string, from: number): string | undefined {
  NEXT_MARK.lastIndex = from;
  return NEXT_MARK.exec(text.slice(0, from + LONGEST_TITLE))?.[0];
}
