/** Ranges as they are printed: in lines and columns. */
import type { LineIndex, Position } from './lines';
import type { Range } from './range';

/** Lines and columns from 1, columns in UTF-16 units, the end exclusive; a byte order mark does not count. */
export interface PlacedRange {
  readonly start: Position;
  readonly end: Position;
}

/** A range of offsets in lines and columns. */
export function placeRange(range: Range, lines: LineIndex): PlacedRange {
  const start = lines.positionAt(range.start);
  return { start, end: range.end === range.start ? start : lines.positionAt(range.end) };
}
