/** What lists say of a finding beside its message: place, what stands there, what should. */
import { CARRY_OVER } from '../../core/archive/carried';
import { fingerprints } from '../../core/lint/fingerprint';
import { applyFixes } from '../../core/lint/fix';
import { lacksNeighbours } from '../../core/lint/idle';
import { rulesOff } from '../../core/lint/run';
import type { Finding, LintResult, Locale } from '../../core/lint/types';
import type { Report, ReportDocument } from '../../core/report/types';
import { rules } from '../../core/rules';
import { asWritten } from '../../core/rules/support/as-written';
import { placeRange } from '../../core/text/placed-range';
import type { Range } from '../../core/text/range';
import type { Circumstances, Inspection } from '../lint/inspection';
import type { Seen, SeenFile, SeenReport } from './item';
import { placeOf } from './place';

/** Looks at a result for the lists, in one language. */
export function inspect(result: LintResult, circumstances: Circumstances, locale: Locale): Inspection {
  const { document, findings, suppressed } = result;
  const seen = seenOf(document, findings, locale);
  const silenced = seenOf(document, suppressed, locale);
  const whole: SeenFile = {
    isReport: document.isReport,
    aliases: circumstances.options.aliases ?? [],
    reports: document.reports.map((report) => seenReport(report, result, circumstances)),
    waivers: suppressed.map((finding, at) => ({
      ...(silenced[at] as Seen),
      file: circumstances.file,
      year: yearOf(document, silenced[at]),
      line: placeRange(finding.range, document.lines).start.line,
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      fixes: [],
      reason: finding.suppression.reason ?? '',
    })),
    fingerprints: seen.map(({ fingerprint }) => fingerprint),
  };
  return { findings: seen, whole };
}

function yearOf({ reports }: ReportDocument, seen: Seen | undefined): number | null {
  return reports[seen?.report ?? 0]?.year ?? null;
}

const ARCHIVE_RULES = rules.filter(({ meta }) => meta.category === 'archive').map(({ meta }) => meta.id);

function seenReport(
  report: Report,
  { failures }: LintResult,
  { options, neighboursOf }: Circumstances,
): SeenReport {
  const neighbours = neighboursOf?.(report);
  const idle = ARCHIVE_RULES.filter((rule) => lacksNeighbours(rule, neighbours));
  return {
    body: report.body ? asWritten(report.body.raw) : null,
    year: report.year ?? null,
    silent: [...rulesOff(options), ...failures.map(({ rule }) => rule), ...idle],
  };
}

function seenOf(document: ReportDocument, findings: readonly Finding[], locale: Locale): Seen[] {
  const indices = findings.map((finding) => reportOf(document, finding));
  // Under one name for all: a body that corrects its name has not corrected anything else.
  const nameless = findings.map((finding, at) => {
    const report = { body: '', year: document.reports[indices[at] ?? 0]?.year };
    return { ...finding, report };
  });
  const marks = fingerprints('', { document, findings: nameless });
  return findings.map((finding, at) => ({
    report: indices[at] ?? 0,
    fingerprint: marks[at] ?? '',
    ...placeOf(document, document.reports[indices[at] ?? 0], finding.range.start, locale),
    present: shown(presentText(document, finding.range)),
    wanted: shown(wantedText(document, finding)),
  }));
}

function reportOf({ reports }: ReportDocument, { report: about, range }: Finding): number {
  const named =
    about && reports.findIndex(({ body, year }) => body?.raw === about.body && year === about.year);
  if (named !== undefined && named >= 0) return named;
  const at = reports.findIndex(
    (report) => report.range.start <= range.start && range.start < report.range.end,
  );
  return Math.max(0, at);
}

const LONGEST = 60;

/** Short enough for a cell of a list, in one line. */
function shown(text: string): string {
  const line = text.replace(/[\s\u2060]+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Of what is about a whole table or section the first words would say nothing. */
const LONGEST_RANGE = 400;

function presentText({ masked }: ReportDocument, { start, end }: Range): string {
  return end - start > LONGEST_RANGE ? '' : masked.slice(start, end);
}

interface Told {
  readonly identities?: readonly { readonly id: string; readonly right: number }[];
  readonly culprit?: readonly { readonly repaired?: number }[] | null;
  readonly expected?: number;
}

/** The number that the arithmetic asks for; else what the only fix would make of the place. */
function wantedText(document: ReportDocument, { data, fixes, range }: Finding): string {
  const { culprit, expected, identities = [] } = (data ?? {}) as Told;
  if (culprit?.length === 1 && culprit[0]?.repaired !== undefined) return String(culprit[0].repaired);
  if (expected !== undefined) return String(expected);
  const [identity, ...more] = identities;
  if (identity?.id === CARRY_OVER && more.length === 0) return String(identity.right);
  const [fix, ...others] = fixes;
  const isInside = fix?.edits.every((edit) => range.start <= edit.range.start && edit.range.end <= range.end);
  if (!fix || others.length > 0 || !isInside || range.end - range.start > LONGEST_RANGE) return '';
  const edits = fix.edits.map(({ range: place, text }) => ({
    range: { start: place.start - range.start, end: place.end - range.start },
    text,
  }));
  return applyFixes(document.masked.slice(range.start, range.end), [{ edits }]).text;
}
