/** The words of a report, as sentences. Ranges are UTF-16 offsets of the original text. */
import type { SectionNumber } from '../../edition/types';
import type { Range } from '../../text/range';
import type { Flat } from '../flat';

/** From the first character to the mark that ends it (。！？), or to the end of its paragraph. */
export interface Sentence {
  readonly range: Range;
  /** [start, end) in the paragraph's plain text. */
  readonly start: number;
  readonly end: number;
}

/** A paragraph, its hard-wrapped lines joined. */
export interface Paragraph {
  readonly range: Range;
  /** The section that it stands in, by what it is; undefined for the preamble and for sections of unknown title. */
  readonly section: SectionNumber | undefined;
  /** Whether it stands before the first heading. */
  readonly isPreamble: boolean;
  /** Its plain text: no white space, half-width marks, the labels' own characters in Simplified. */
  readonly flat: Flat;
  readonly sentences: readonly Sentence[];
}

/** What a report says in words: preamble and sections without headings, tables and what is left of tables. */
export interface Prose {
  readonly paragraphs: readonly Paragraph[];
}
