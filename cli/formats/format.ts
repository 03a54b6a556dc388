/** What an output format is. To add one: its file and its line in `index.ts`. */

import type { FileResult } from '../../core/lint/placed';
import type { Locale } from '../../core/lint/types';
import type { RuleMeta, Severity } from '../../core/rules/types';
import type { Encoding } from '../../host/encoding';
import type { Inspection } from '../lint/inspection';

/** What a format is told of a file beside the contract. */
export interface FileNotes {
  readonly encoding: Encoding;
  /** Of each finding, in order: stays the same when lines move. */
  readonly fingerprints: readonly string[];
  /** Where the run inspects. */
  readonly inspection?: Inspection;
}

export type Counts = Readonly<Record<Severity, number>>;

/** What a whole run shows. */
export interface Summary {
  /** Files that were checked. */
  readonly checked: number;
  /** Files of a folder that are no annual report. */
  readonly passedOver: number;
  /** Files and paths that could not be read or judged. */
  readonly failed: number;
  readonly counts: Counts;
  /** Findings that a safe fix would mend. */
  readonly fixable: number;
  /** Findings that the baseline knows. */
  readonly known: number;
  /** Files that fixes changed, or would change in a dry run. */
  readonly fixed: number;
  /** Whether nothing was written. */
  readonly dryRun: boolean;
  /** Files per encoding other than UTF-8. */
  readonly encodings: ReadonlyMap<Encoding, number>;
}

/** Pieces of output as the run goes on: before the first file, per checked file, after the last. */
export interface Format {
  readonly start?: () => string;
  readonly file: (result: FileResult, notes: FileNotes) => string;
  readonly end?: (summary: Summary) => string;
}

export interface FormatContext {
  readonly locale: Locale;
  /** The language of the words for severities, where it is another than that of the messages. */
  readonly severities?: Locale;
  readonly color: boolean;
  readonly verbose: boolean;
  readonly version: string;
  /** Every rule that the run may name. */
  readonly rules: readonly RuleMeta[];
}

export type FormatMaker = (context: FormatContext) => Format;
