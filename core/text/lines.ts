/** A place as a reader counts it: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const CR = 13;
const LF = 10;

/**
 * Where the lines of a text begin. CR, LF and CRLF each end a line.
 * Line numbers are 1-based; offsets are UTF-16 offsets into the text.
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** How many lines the text has; a text that ends in a line break has an empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  /** The offset of the first character of a line. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** The offset after the last character of a line, its line break not counted. */
  end(line: number): number {
    const next = this.#starts[line];
    if (next === undefined) return this.#text.length;
    let end = next - 1;
    if (end > this.start(line) && this.#text.charCodeAt(end) === LF && this.#text.charCodeAt(end - 1) === CR)
      end--;
    return end;
  }

  /** The 1-based number of the line that holds an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Line and column of an offset. */
  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: offset - this.start(line) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.indexOf('\r') < 0) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF) starts.push(at + 1);
    else if (code === CR && text.charCodeAt(at + 1) !== LF) starts.push(at + 1);
  }
  return starts;
}
