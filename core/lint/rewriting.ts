/** Edits made one round after another, told as edits of the text that they began with. */
import { minimalEdit } from '../compose/minimal-edit';
import type { TextEdit } from '../rules/types';

/** A stretch of the original that still stands, or text that took the place of something. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** A text that is changed round by round. */
export class Rewriting {
  readonly #original: string;
  #pieces: readonly Piece[];

  constructor(original: string) {
    this.#original = original;
    this.#pieces = [{ start: 0, end: original.length }];
  }

  /** Changes the text as it stands now. @param sorted edits by place that do not overlap. */
  apply(sorted: readonly TextEdit[]): void {
    const cut = new Cutting(this.#pieces);
    for (const { range, text } of sorted) {
      cut.keepUntil(range.start);
      cut.dropUntil(range.end);
      cut.add(text);
    }
    cut.keepUntil(Number.POSITIVE_INFINITY);
    this.#pieces = cut.pieces;
  }

  /** The edits that make the present text of the original: by place, one for each stretch that changed. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let text = '';
    const close = (end: number): void => {
      const edit = minimalEdit(this.#original, at, end, text);
      if (edit) edits.push(edit);
      text = '';
    };
    for (const piece of this.#pieces) {
      if ('text' in piece) text += piece.text;
      else {
        close(piece.start);
        at = piece.end;
      }
    }
    close(this.#original.length);
    return edits;
  }
}

/** Goes through pieces once, keeping some and leaving out others. Offsets are those of the text of the pieces. */
class Cutting {
  readonly pieces: Piece[] = [];
  readonly #source: readonly Piece[];
  #index = 0;
  /** How much of the present piece is behind. */
  #inside = 0;
  #at = 0;

  constructor(source: readonly Piece[]) {
    this.#source = source;
  }

  keepUntil(offset: number): void {
    this.#goTo(offset, true);
  }

  dropUntil(offset: number): void {
    this.#goTo(offset, false);
  }

  add(text: string): void {
    if (text !== '') this.pieces.push({ text });
  }

  #goTo(offset: number, keep: boolean): void {
    for (
      let piece = this.#source[this.#index];
      piece && this.#at < offset;
      piece = this.#source[this.#index]
    ) {
      const left = lengthOf(piece) - this.#inside;
      const taken = Math.min(left, offset - this.#at);
      if (keep && taken > 0) this.pieces.push(partOf(piece, this.#inside, taken));
      this.#at += taken;
      this.#inside += taken;
      if (taken < left) return;
      this.#index++;
      this.#inside = 0;
    }
  }
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}

function partOf(piece: Piece, from: number, length: number): Piece {
  if ('text' in piece) return { text: piece.text.slice(from, from + length) };
  return { start: piece.start + from, end: piece.start + from + length };
}
