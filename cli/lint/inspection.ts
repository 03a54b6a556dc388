/** What a run may want to know of a file beyond its findings. */
import type { NeighboursOf } from '../../core/archive/archive';
import type { LintOptions, LintResult } from '../../core/lint/types';

/** Values that can be kept as JSON. */
export interface Inspection {
  /** One per finding, in order. */
  readonly findings: readonly unknown[];
  /** Of the file. */
  readonly whole: unknown;
}

export interface Circumstances {
  /** The file's name as users see it. */
  readonly file: string;
  readonly options: LintOptions;
  readonly neighboursOf: NeighboursOf | undefined;
}

/** Looks at a result while its text is at hand. */
export type Inspector = (result: LintResult, circumstances: Circumstances) => Inspection;
