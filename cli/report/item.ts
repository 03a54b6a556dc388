/** One thing that a body is asked to look into, as lists and the state file keep it. */
import type { Severity } from '../../core/rules/types';

/** Where it stands, in the words of the list; what does not apply is empty. */
export interface Place {
  readonly section: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Ids of table, row and column, for finding the cell again: table3/new/total. */
  readonly cell: string;
}

/** What is seen of a finding while its text is at hand. */
export interface Seen extends Place {
  /** Which of the text's reports it is about. */
  readonly report: number;
  /** Tells it apart among those of one body: neither the body's name nor the file's is in it. */
  readonly fingerprint: string;
  /** What stands there now. */
  readonly present: string;
  /** What should stand there; empty where there is no one answer. */
  readonly wanted: string;
}

export interface Item extends Omit<Seen, 'report'> {
  readonly file: string;
  readonly year: number | null;
  readonly line: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What the fixes would do, in words. */
  readonly fixes: readonly string[];
}

/** A finding that a comment in the report silenced. */
export interface Waiver extends Item {
  readonly reason: string;
}

/** A report as the lists know it. */
export interface SeenReport {
  /** As printed, without white space. */
  readonly body: string | null;
  readonly year: number | null;
  /** Rules that had no say: off, failed, or nothing to hold the report against. What they found before may still be so. */
  readonly silent: readonly string[];
}

/** What is kept of a file beside its findings. */
export interface SeenFile {
  readonly isReport: boolean;
  readonly aliases: readonly (readonly string[])[];
  readonly reports: readonly SeenReport[];
  readonly waivers: readonly (Waiver & { readonly report: number })[];
  /** Fingerprints of all findings, also of those that a baseline knows. */
  readonly fingerprints: readonly string[];
}
