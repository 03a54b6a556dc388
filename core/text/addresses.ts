/** Addresses in a text: of the web and of mail. Only ASCII counts, so that no Chinese mark or word is taken in. */
import { overlaps, type Range } from './range';

export interface Address {
  readonly range: Range;
  /** What it leads to: with `https:`, `http:` or `mailto:`. */
  readonly target: string;
}

const WEB = /(?<![A-Za-z0-9])(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]+/gi;
/** A second address behind a comma is not part of the first. */
const NEXT = /[,;](?=https?:\/\/|www\.)/i;
const LAST_MARKS = ".,;:!?'*_~&@";
const HOST = /^(?:https?:\/\/)?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+(?::\d+)?(?:[/?#]|$)/i;
const MAIL =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,12}(?![A-Za-z0-9])/g;

/** Every address of a text, in order. */
export function addressesIn(text: string): Address[] {
  const web = text.includes('://') || /www\./i.test(text) ? [...webIn(text)] : [];
  const mail = text.includes('@') ? [...mailIn(text)] : [];
  const apart = mail.filter(({ range }) => !web.some((other) => overlaps(range, other.range)));
  return [...web, ...apart].sort((a, b) => a.range.start - b.range.start);
}

function* webIn(text: string): Generator<Address> {
  for (const match of text.matchAll(WEB)) {
    let start = match.index;
    for (const piece of match[0].split(NEXT)) {
      const written = withoutMarks(piece);
      const range = { start, end: start + written.length };
      start += piece.length + 1;
      if (HOST.test(written))
        yield { range, target: /^www\./i.test(written) ? `http://${written}` : written };
    }
  }
}

function withoutMarks(written: string): string {
  let end = written.length;
  while (end > 0 && LAST_MARKS.includes(written[end - 1] as string)) end--;
  return written.slice(0, end);
}

function* mailIn(text: string): Generator<Address> {
  for (const { 0: written, index } of text.matchAll(MAIL))
    yield { range: { start: index, end: index + written.length }, target: `mailto:${written}` };
}
