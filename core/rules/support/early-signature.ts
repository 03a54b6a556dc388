/** A signature dated before the year that the report is for was over. */
import { plain } from '../../report/flat';
import type { Report, ReportDocument } from '../../report/types';
import { type Range, textAt } from '../../text/range';
import { signatureOf } from './signature';

/** A date before the end of the year that the report is for. */
export interface EarlySignature {
  /** The date. */
  readonly range: Range;
  readonly year: number;
  /** The year's digits; undefined where they are not four plain ones. */
  readonly digits: Range | undefined;
}

/** Reports are at times signed on one of the year's last days. */
const LAST_MONTH = /年(?:12|十二)月/;

/** The date under the report where it is signed by name; a date alone may be a page's. */
export function earlySignature(
  document: ReportDocument,
  report: Report,
  year: number,
): EarlySignature | undefined {
  const signOff = report.sections.length > 0 ? signatureOf(document, report) : undefined;
  if (!signOff?.body || !signOff.date || signOff.date.year > year) return undefined;
  const { date } = signOff;
  const written = textAt(document.masked, date.range);
  if (date.year === year && LAST_MONTH.test(plain(written))) return undefined;
  const isPlain = written.startsWith(String(date.year));
  const digits = isPlain ? { start: date.range.start, end: date.range.start + 4 } : undefined;
  return { range: date.range, year: date.year, digits };
}
