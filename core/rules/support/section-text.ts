/** What stands under a heading, as a reader takes it. */
import { findSignOff } from '../../report/sign-off';
import type { Report, ReportDocument, Section } from '../../report/types';
import type { Range } from '../../text/range';
import { skipSpace } from '../../text/space';

/** What a page or a writer leaves where nothing is said: page numbers, rules, list marks. */
const FURNITURE = /^[\s\u2060#*>|_\-—–=\d]*$/;
const LONGEST_FURNITURE = 400;

/** Whether a section holds nothing but white space, page furniture and the report's signature. */
export function isBlankSection({ masked }: ReportDocument, { body }: Section): boolean {
  const start = skipSpace(masked, body.start, body.end);
  if (start === body.end) return true;
  if (body.end - start > LONGEST_FURNITURE) return false;
  const signOff = findSignOff(masked, start, body.end);
  return FURNITURE.test(masked.slice(start, signOff?.range.start ?? body.end));
}

/**
 * Section one with the headings of unknown title that follow it: some reports number its sub-topics as sections.
 * Undefined where there is no section one, and where no known section follows: the text may then be cut.
 */
export function overallPart(
  report: Report,
): { readonly section: Section; readonly range: Range } | undefined {
  const first = report.sections.findIndex(({ canonical }) => canonical === 1);
  const section = report.sections[first];
  const next = report.sections.slice(first + 1).find(({ canonical }) => canonical !== undefined);
  if (!section || !next) return undefined;
  return { section, range: { start: section.body.start, end: next.heading.start } };
}
