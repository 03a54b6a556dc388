/** Offsets of the core to positions of the protocol and back; the only place that knows both. */
import type {
  Position as LspPosition,
  Range as LspRange,
  TextEdit as LspTextEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../core/rules/types';
import type { LineIndex } from '../core/text/lines';
import type { PlacedRange } from '../core/text/placed-range';
import type { Range } from '../core/text/range';

/** Line and character from 0, characters in UTF-16 units. */
export function lspPosition(lines: LineIndex, offset: number): LspPosition {
  const line = lines.lineAt(offset);
  return { line: line - 1, character: offset - lines.start(line) };
}

export function lspRange(lines: LineIndex, range: Range): LspRange {
  const start = lspPosition(lines, range.start);
  return { start, end: range.end === range.start ? start : lspPosition(lines, range.end) };
}

/** A range in lines and columns from 1, of a text that is not at hand. */
export function lspPlaced({ start, end }: PlacedRange): LspRange {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

export function lspEdit(lines: LineIndex, { range, text }: TextEdit): LspTextEdit {
  return { range: lspRange(lines, range), newText: text };
}

/** The offset of a position; one beyond its line or the text is taken for the end of that. */
export function offsetAt(lines: LineIndex, { line, character }: LspPosition): number {
  if (line < 0) return 0;
  const start = lines.start(line + 1);
  return Math.min(start + Math.max(0, character), Math.max(start, lines.end(line + 1)));
}

export function rangeAt(lines: LineIndex, { start, end }: LspRange): Range {
  return { start: offsetAt(lines, start), end: offsetAt(lines, end) };
}
