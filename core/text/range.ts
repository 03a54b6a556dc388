/**
 * A half-open piece of the original text.
 * `start` and `end` are UTF-16 offsets, `end` is exclusive; `start === end` marks a place between two characters.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The text that a range covers. */
export function textAt(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}

/** Whether two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
