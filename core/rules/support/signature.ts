/** The signature under a report, read once for all the rules that ask. */
import { findSignOff, type SignOff } from '../../report/sign-off';
import type { Report, ReportDocument } from '../../report/types';

const known = new WeakMap<Report, { readonly value: SignOff | undefined }>();

/** What stands under the last heading, or in a report without headings at its end. */
export function signatureOf({ masked }: ReportDocument, report: Report): SignOff | undefined {
  const made = known.get(report);
  if (made) return made.value;
  const last = report.sections.at(-1)?.body.start ?? report.range.start;
  const value = findSignOff(masked, last, report.range.end);
  known.set(report, { value });
  return value;
}
