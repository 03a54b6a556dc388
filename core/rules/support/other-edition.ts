/** Whether a printed table follows another edition than its report's year asks for. */
import { columnOf, rowOf } from '../../edition';
import type { Edition } from '../../edition/types';
import type { Label, Report, ReportTable } from '../../report/types';
import type { PrintedReading } from './printed-tables';

/** One odd row or header is a slip; two and more than the report's own edition has there are a form. */
const CLEAR = 2;

export interface OtherEdition {
  readonly edition: Edition;
  /** Headers and row labels that only the other edition has, in the order of the text. */
  readonly marks: readonly Label[];
}

/**
 * The edition that a printed table clearly shows where it is not the one of the report's year; undefined where the
 * year is not known, where the table fits, and where the evidence is thin.
 */
export function otherEditionOf(report: Report, printed: PrintedReading): OtherEdition | undefined {
  if (report.editionFrom !== 'year') return undefined;
  const foreign = printed.parts.find((part) => part.edition.id !== report.edition.id);
  if (foreign === undefined) return undefined;
  const marks = printed.parts.flatMap((part) => onlyIn(part, foreign.edition, report.edition));
  const own = printed.parts.flatMap((part) => onlyIn(part, report.edition, foreign.edition));
  if (marks.length < CLEAR || marks.length <= own.length) return undefined;
  return { edition: foreign.edition, marks: marks.sort((a, b) => a.range.start - b.range.start) };
}

/** The headers and labels of a part that edition `a` has and edition `b` has not. */
function onlyIn(part: ReportTable, a: Edition, b: Edition): Label[] {
  const columns = Object.entries(part.headers).filter(
    ([id]) => columnOf(a, part.id, id) !== undefined && columnOf(b, part.id, id) === undefined,
  );
  const rows = Object.entries(part.labels).filter(
    ([id]) => rowOf(a, part.id, id) !== undefined && rowOf(b, part.id, id) === undefined,
  );
  return [...columns, ...rows].map(([, label]) => label);
}
