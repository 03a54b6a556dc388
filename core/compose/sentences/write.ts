/** Writing the sentences of tables 3 and 4 into the prose: in the place of what tells the same, or behind it. */
import { reportAt } from '../../locate/place';
import type { Report, ReportDocument } from '../../report/types';
import type { Amendment } from '../../rules/support/amendment';
import { joined, phrase } from '../../rules/support/identity-wording';
import type { Bilingual } from '../../rules/types';
import { insertion } from './insertion';
import { type ProsePlace, prosePlaceAt } from './prose-place';
import type { Subject } from './subjects';
import { type Told, toldAt } from './told';

const WRITE: Bilingual = { zh: '按{table}写一段', en: 'Write the sentences of {table} here' };
const WRITE_THERE: Bilingual = {
  zh: '按{table}写一段，放在“依申请公开”下',
  en: 'Write the sentences of {table} under 依申请公开',
};
const REWRITE: Bilingual = { zh: '按{table}改写这一段', en: 'Rewrite this from {table}' };
const REWRITE_THERE: Bilingual = {
  zh: '按{table}改写“依申请公开”下的一段',
  en: 'Rewrite from {table} what stands under 依申请公开',
};
const AND: Bilingual = { zh: '、', en: ' and ' };
/** Marks between a sub-heading and what follows on its line. */
const AFTER_HEADING = /^[\s。．.：:，,；;]*/;

/** What can be written at an offset: what is told there anew from its tables, and what is not told yet. */
export function writingsAt(document: ReportDocument, offset: number): Amendment[] {
  const report = reportAt(document, offset);
  // Reports side by side share their prose: which of them a new sentence would speak of cannot be told.
  if (!report || document.reports.some(({ sharesText }) => sharesText)) return [];
  const place = prosePlaceAt(document, report, offset);
  if (!place) return [];
  const told = toldAt(document, report, place);
  const missing = place.subjects.filter(
    (subject) => !told.some(({ subjects }) => subjects.includes(subject)),
  );
  return [
    ...told.flatMap((one) => rewritten(document, report, place, one)),
    ...missing.flatMap((subject) => written(document, report, place, subject)),
  ];
}

function written(
  document: ReportDocument,
  report: Report,
  place: ProsePlace,
  { name, write }: Subject,
): Amendment[] {
  const text = write(report);
  const edit = text === undefined ? undefined : insertion(document, place, text);
  const title = phrase(place.isElsewhere ? WRITE_THERE : WRITE, { table: name });
  return edit ? [{ title, change: { edits: [edit] } }] : [];
}

/** Where a table is missing, or tags stand between the words, what is there stays. */
function rewritten(
  { text }: ReportDocument,
  report: Report,
  { isElsewhere }: ProsePlace,
  { range, subjects }: Told,
): Amendment[] {
  const whole = text.slice(range.start, range.end);
  const start = range.start + (AFTER_HEADING.exec(whole)?.[0].length ?? 0);
  const present = text.slice(start, range.end);
  const sentences = subjects.map(({ write }) => write(report));
  const replaced = sentences.join('');
  if (present.includes('<') || sentences.includes(undefined) || replaced === present) return [];
  const table = joined(
    subjects.map(({ name }) => name),
    AND,
  );
  const edits = [{ range: { start, end: range.end }, text: replaced }];
  return [{ title: phrase(isElsewhere ? REWRITE_THERE : REWRITE, { table }), change: { edits } }];
}
