/** What linting a text gives. */
import type { Aliases } from '../archive/names';
import type { RollUpBlock } from '../archive/roll-up/block';
import type { ReportDocument } from '../report/types';
import type { Severity, TextEdit } from '../rules/types';
import type { PlacedRange } from '../text/placed-range';
import type { Range } from '../text/range';
import type { LocalForm } from './config-types';

export type Locale = 'zh' | 'en';
export type RuleSetting = Severity | 'off';

/** A repair, ready to apply. */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'choice';
  readonly edits: readonly TextEdit[];
}

/** A place in another file, in lines and columns. */
export interface Elsewhere {
  readonly file: string;
  readonly place: PlacedRange;
  readonly message: string;
}

/** One problem (发现). Ranges are UTF-16 offsets of the text that was linted. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly range: Range; readonly message: string; readonly file?: string }[];
  /** Places of other reports that belong to it; set only where there are any. */
  readonly elsewhere?: readonly Elsewhere[];
  readonly fixes: readonly Fix[];
  readonly data?: unknown;
  /** Set in a text of several reports. */
  readonly report?: { readonly body: string | undefined; readonly year: number | undefined };
}

/** A finding that a comment silenced. */
export interface SuppressedFinding extends Finding {
  readonly suppression: { readonly comment: Range; readonly reason: string | undefined };
}

/** Settings of one lint run over one text, all resolved. */
export interface LintOptions {
  readonly locale: Locale;
  /** Settings that differ from the rules' defaults, by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly local: LocalForm;
  /** Findings after which the rest of a file is only counted. */
  readonly maxFindings: number;
  /** Whether reports are held against each other; off where left out. Whoever lints many files sees to it. */
  readonly archive?: boolean;
  /** Lists of names of one body each: bodies that were renamed. */
  readonly aliases?: Aliases;
  /** Whose reports are sums of others; the same for all files under one configuration. */
  readonly rollUps?: readonly RollUpBlock[];
}

/**
 * A rule that threw: a fault of ours, never of the report. What the other rules found, and what this one had found
 * before, stands. Whoever called prints one line with the file, `rule` and `message`, and the command ends with 2.
 */
export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
  /** What was thrown, for a log that wants the stack. */
  readonly error: unknown;
}

export interface LintResult {
  readonly document: ReportDocument;
  /** Sorted by place, suppressed ones left out. */
  readonly findings: readonly Finding[];
  /** How many findings of each severity `maxFindings` left out; they count, though nobody lists them. */
  readonly leftOut: Readonly<Record<Severity, number>>;
  /** Findings that a comment silenced. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Rules that could not finish; empty unless a rule is broken. */
  readonly failures: readonly RuleFailure[];
}
