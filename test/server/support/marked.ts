/**
 * Texts with a cursor and ranges in them: `‸` is the cursor, `⟦name⟧…⟦/⟧` a named range (see test/support/fixture).
 */
import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../../core/text/lines';
import { lspPosition, lspRange, offsetAt } from '../../../server/convert';
import { type Mark, parseFixture } from '../../support/fixture';

const CURSOR = '‸';

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where the cursor stands. @throws where the text has none. */
  readonly cursor: Position;
  /** Every range of a name, in the order of the text. */
  readonly ranges: (name: string) => Range[];
  /** The only range of a name. @throws where there is none, or more. */
  readonly range: (name: string) => Range;
}

/** Takes cursor and marks out of a text. */
export function marked(source: string): MarkedText {
  const at = source.indexOf(CURSOR);
  // The cursor must not shift the marks: each counts without the other.
  const withoutCursor = source.replace(CURSOR, '');
  const { text, marks } = parseFixture(withoutCursor);
  const lines = new LineIndex(text);
  const ranges = (name: string) =>
    marks.filter(({ rule }) => rule === name).map(({ range }) => lspRange(lines, range));
  return {
    text,
    marks,
    ranges,
    get cursor() {
      if (at < 0) throw new Error('the text has no cursor ‸');
      return lspPosition(lines, at - markLengthBefore(source, at));
    },
    range: (name) => {
      const found = ranges(name);
      const [only] = found;
      if (!only || found.length > 1) throw new Error(`${found.length} ranges named ${name}`);
      return only;
    },
  };
}

function markLengthBefore(source: string, at: number): number {
  return [...source.slice(0, at).matchAll(/⟦[^⟧]*⟧/g)].reduce((sum, [mark]) => sum + mark.length, 0);
}

/** The text after edits. @throws where edits overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineIndex(text);
  const sorted = edits
    .map(({ range, newText }, order) => ({
      start: offsetAt(lines, range.start),
      end: offsetAt(lines, range.end),
      newText,
      order,
    }))
    .sort((a, b) => a.start - b.start || a.order - b.order);
  let out = '';
  let from = 0;
  for (const { start, end, newText } of sorted) {
    if (start < from) throw new Error(`edits overlap at ${start}`);
    out += text.slice(from, start) + newText;
    from = end;
  }
  return out + text.slice(from);
}

/** The characters at a range. */
export function textIn(text: string, range: Range): string {
  const lines = new LineIndex(text);
  return text.slice(offsetAt(lines, range.start), offsetAt(lines, range.end));
}
