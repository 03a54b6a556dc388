import type { LayoutId } from '../../../core/report/types';
import type { Figures } from '../random-report';

/** Prints a whole report: title, preamble, six sections, all tables in one layout. */
export interface Writer {
  /** The layout and, where it has several, which form of it. */
  readonly name: string;
  readonly layout: LayoutId;
  readonly extension: 'txt' | 'md' | 'html';
  /** Whether the layout must be read whole; of PDF text a cell may stay unread, but none may be wrong. */
  readonly exact: boolean;
  readonly write: (figures: Figures) => string;
}
