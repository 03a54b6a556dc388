/** The words around a claim: its sentence before and behind it, and the sentences on both sides. */
import type { Paragraph } from '../prose/types';
import type { FoundClaim } from './none';

/** What stands around a claim, plain; of very long sentences the nearest part. */
export interface Surroundings {
  readonly section: Paragraph['section'];
  /** The sentence up to the claim. */
  readonly before: string;
  /** The part of `before` since the last semicolon. */
  readonly segment: string;
  /** The part of `before` since the last comma, semicolon or colon. */
  readonly clause: string;
  /** The rest of the sentence. */
  readonly after: string;
  readonly previous: string;
  readonly next: string;
  /** The paragraph up to the claim, as far as it is near. */
  readonly paragraph: string;
}

/** Characters on either side; a real sentence is not longer. */
const REACH = 240;

/** What stands around a claim that lies in the n-th sentence of its paragraph. */
export function surroundingsOf(
  { flat: { text }, sentences, section }: Paragraph,
  at: number,
  { start, end }: FoundClaim,
): Surroundings {
  const sentence = sentences[at] ?? { start, end };
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const previous = sentences[at - 1];
  const next = sentences[at + 1];
  return {
    section,
    before,
    segment: before.slice(before.lastIndexOf(';') + 1),
    clause: /[^,;:]*$/.exec(before)?.[0] ?? '',
    after: text.slice(end, Math.min(sentence.end, end + REACH)),
    previous: previous ? text.slice(Math.max(previous.start, previous.end - REACH), previous.end) : '',
    next: next ? text.slice(next.start, Math.min(next.end, next.start + REACH)) : '',
    paragraph: text.slice(Math.max(0, start - 2 * REACH), start),
  };
}
