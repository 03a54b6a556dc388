import type { Range } from './range';

export interface Masked {
  /** The text with every comment blanked: same length, same line breaks. */
  readonly masked: string;
  readonly comments: readonly Range[];
}

const OPEN = '<!--';
const CLOSE = '-->';

/** Finds the comments of a text. One that is never closed is no comment. */
export function maskComments(text: string): Masked {
  const comments: Range[] = [];
  let masked = '';
  let done = 0;
  for (let open = text.indexOf(OPEN); open >= 0; ) {
    const close = text.indexOf(CLOSE, open + OPEN.length);
    if (close < 0) break;
    const range = { start: open, end: close + CLOSE.length };
    comments.push(range);
    masked += text.slice(done, open) + blank(text.slice(range.start, range.end));
    done = range.end;
    open = text.indexOf(OPEN, done);
  }
  return { masked: comments.length === 0 ? text : masked + text.slice(done), comments };
}

/** White space of the same length, line breaks kept. */
export function blank(piece: string): string {
  return piece.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length));
}
