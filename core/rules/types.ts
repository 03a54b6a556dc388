/** What a rule is: metadata as data around one small function. */

import type { Neighbours } from '../archive/archive';
import type { Analysis } from '../arithmetic/types';
import type { EditionId } from '../edition/types';
import type { LocalForm } from '../lint/config-types';
import type { Report, ReportDocument } from '../report/types';
import type { PlacedRange } from '../text/placed-range';
import type { Range } from '../text/range';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A text in both languages; `{name}` is filled from a finding's arguments. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type MessageArguments = Readonly<Record<string, string | number>>;

export type RuleCategory =
  | 'structure'
  | 'table'
  | 'identity'
  | 'plausibility'
  | 'prose'
  | 'citation'
  | 'text'
  | 'archive'
  | 'engine';

/**
 * `certain`: arithmetic, or what stands there in so many words. `reading`: words were read for what they mean, so that
 * nothing is graver than a warning unless the rule says otherwise. `custom`: what is usual, with exceptions.
 */
export type Certainty = 'certain' | 'reading' | 'custom';

/** How an editor may dress what a rule finds: faded as unnecessary, struck out as of an old form. */
export type RuleTag = 'unnecessary' | 'deprecated';

export interface RuleMeta {
  /** Kebab-case, never reused. The page is docs/rules/<id>.md. */
  readonly id: string;
  readonly category: RuleCategory;
  /** Severity by default. */
  readonly severity: Severity;
  readonly summary: Bilingual;
  /** The article or notice that the rule rests on; `practice` in words where none does. */
  readonly source: string;
  /** The strongest kind of fix that it offers. */
  readonly fixable?: 'safe' | 'choice';
  /** Where it differs from what is so for the category; see certainty.ts. */
  readonly certainty?: Certainty;
  readonly tag?: RuleTag;
  /** Editions that it applies to; all when absent. */
  readonly editions?: readonly EditionId[];
}

/** A change to the text. Edits of one fix never overlap and are minimal. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A repair as a rule offers it: `safe` changes no digit and no statement, anything else is a `choice`. */
export interface FixDraft {
  readonly kind: 'safe' | 'choice';
  readonly title: Bilingual;
  readonly args?: MessageArguments;
  readonly edits: readonly TextEdit[];
}

export interface RelatedDraft {
  readonly range: Range;
  readonly message: Bilingual;
  readonly args?: MessageArguments;
}

/** A place in the file of another report, in lines and columns: its text is not at hand. */
export interface ElsewhereDraft {
  readonly file: string;
  readonly place: PlacedRange;
  readonly message: Bilingual;
  readonly args?: MessageArguments;
}

/** A problem as a rule states it; the engine adds severity, language and place. */
export interface FindingDraft {
  readonly range: Range;
  readonly message: Bilingual;
  readonly args?: MessageArguments;
  readonly related?: readonly RelatedDraft[];
  /** Places of other reports that belong to it. */
  readonly elsewhere?: readonly ElsewhereDraft[];
  readonly fixes?: readonly FixDraft[];
  readonly data?: unknown;
  /** Set where one case of the rule is graver or lighter than its default. A user's setting still wins. */
  readonly severity?: Severity;
  /** Ids of other rules whose suppression silences this finding too. */
  readonly alsoSilencedBy?: readonly string[];
}

/** All that a rule may look at. */
export interface RuleContext {
  readonly document: ReportDocument;
  readonly report: Report;
  /** The body's own form from the configuration: extra rows, topics, name, level, power. */
  readonly local: LocalForm;
  /** Identities, residuals and culprits, computed once for all rules. */
  readonly analysis: Analysis;
  /** What other reports say beside this one; undefined where no archive is at hand. */
  readonly neighbours?: Neighbours | undefined;
  readonly emit: (finding: FindingDraft) => void;
}

export interface Rule {
  readonly meta: RuleMeta;
  /** Calls `context.emit` for each problem. Called once per report. */
  readonly check: (context: RuleContext) => void;
}
