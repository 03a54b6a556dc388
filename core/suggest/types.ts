/** What may be typed at a place of a report, whatever is typed there already. */
import type { Analysis } from '../arithmetic/types';
import type { NoticeId } from '../cite/notices';
import type { Edition } from '../edition/types';
import type { Explanation } from '../explain/types';
import type { Finding } from '../lint/types';
import type { Report, ReportDocument } from '../report/types';
import type { Bilingual, TextEdit } from '../rules/types';
import type { Range } from '../text/range';

export type SuggestionKind =
  | 'title'
  | 'section'
  | 'topic'
  | 'table'
  | 'row'
  | 'value'
  | 'notice'
  | 'body'
  | 'year'
  | 'keyword'
  | 'rule'
  | 'field'
  | 'setting';

/** What there is to read about a suggestion. */
export type About =
  | { readonly explanation: Explanation; readonly edition: Edition }
  | { readonly rule: string }
  | { readonly notice: NoticeId }
  | { readonly text: Bilingual };

export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: Bilingual;
  /** Why it is offered, or what it belongs to. */
  readonly detail?: Bilingual;
  readonly about?: About;
  /** Its range holds the place that was asked about, and stands on one line. */
  readonly edit: TextEdit;
  /** What the characters from the edit's start to the cursor are compared with. */
  readonly filter: string;
  /** Whether it is the one that is meant. */
  readonly preselect?: boolean;
}

/** A place of a report and what is known around it. */
export interface Asked {
  readonly document: ReportDocument;
  readonly report: Report;
  readonly offset: number;
  /** The line of the offset, without its break. */
  readonly line: Range;
  /** The line up to the offset, and from it on, as written. */
  readonly before: string;
  readonly after: string;
  /** Whether the user asked, or typed a letter; not where a mark or a space was typed. */
  readonly invoked: boolean;
  readonly analysis: Analysis;
  /** Also those that a comment silences: the one that is being typed may do so already. Needed in comments only. */
  readonly findings: readonly Finding[];
  /** Without its folder; undefined for an untitled document. */
  readonly fileName: string | undefined;
  /** The year that is reported on now: last year. */
  readonly reportYear: number;
}

/** In the order in which they are shown. */
export type Suggester = (asked: Asked) => readonly Suggestion[];
