/** Bytes as they come, cut into lines. */

/** A line without its end; undefined for one that is longer than the limit. */
export type Line = Uint8Array | undefined;

const LF = 10;

/** Cuts pieces of bytes into lines; holds no more of them than one line. */
export class LineCutter {
  readonly #most: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  /** @param most the length of the longest line that is kept, in bytes. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The lines that end in a piece. */
  *cut(piece: Uint8Array): Generator<Line> {
    let from = 0;
    for (let to = piece.indexOf(LF); to >= 0; to = piece.indexOf(LF, from)) {
      this.#keep(piece.subarray(from, to));
      yield this.#take();
      from = to + 1;
    }
    this.#keep(piece.subarray(from));
  }

  /** The last line, where nothing ends it. */
  *end(): Generator<Line> {
    if (this.#length > 0) yield this.#take();
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#most) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #take(): Line {
    const line = this.#length > this.#most ? undefined : joined(this.#parts, this.#length);
    this.#parts = [];
    this.#length = 0;
    return line;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
