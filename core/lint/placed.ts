/**
 * What `nianbao lint --format json` says of a file: part of the public contract. Every format is made from it, and
 * the cache keeps it.
 */

import type { ReportDocument } from '../report/types';
import type { Severity } from '../rules/types';
import type { LineIndex } from '../text/lines';
import { type PlacedRange, placeRange } from '../text/placed-range';
import type { Finding, LintResult } from './types';

export interface PlacedRelated {
  readonly file: string;
  readonly range: PlacedRange;
  readonly message: string;
}

export interface PlacedFix {
  readonly title: string;
  readonly kind: 'safe' | 'choice';
  readonly edits: readonly { readonly range: PlacedRange; readonly text: string }[];
}

export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: PlacedRange;
  readonly related: readonly PlacedRelated[];
  readonly fixes: readonly PlacedFix[];
  readonly data: unknown;
  /** In a text of several reports: the one that the finding is about. */
  readonly report?: { readonly body: string | null; readonly year: number | null };
}

export interface FileResult {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  readonly body: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  readonly findings: readonly PlacedFinding[];
}

/** The result of one file in the shape of the contract. `file` is its name as users see it. */
export function fileResult(
  file: string,
  { document, findings }: Pick<LintResult, 'document' | 'findings'>,
): FileResult {
  return {
    file,
    ...about(document),
    findings: findings.map((finding) => place(finding, file, document.lines)),
  };
}

/** Whose report a text is; of several the first. */
function about(document: ReportDocument): Omit<FileResult, 'file' | 'findings'> {
  const report = document.reports[0];
  return {
    body: report?.body?.raw ?? null,
    year: report?.year ?? null,
    edition: report?.edition.id ?? null,
  };
}

function place(finding: Finding, file: string, lines: LineIndex): PlacedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: placeRange(finding.range, lines),
    related: relatedOf(finding, file, lines),
    fixes: finding.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map(({ range, text }) => ({ range: placeRange(range, lines), text })),
    })),
    data: finding.data ?? null,
    ...(finding.report && {
      report: { body: finding.report.body ?? null, year: finding.report.year ?? null },
    }),
  };
}

function relatedOf({ related, elsewhere = [] }: Finding, file: string, lines: LineIndex): PlacedRelated[] {
  return [
    ...related.map((one) => ({
      file: one.file ?? file,
      range: placeRange(one.range, lines),
      message: one.message,
    })),
    ...elsewhere.map((one) => ({ file: one.file, range: one.place, message: one.message })),
  ];
}

/** In a text of several reports, whose finding it is: `[云岭区财政局 2024] `. Else nothing. */
export function reportPrefix({ report }: PlacedFinding): string {
  const parts = [report?.body, report?.year].filter((part) => part !== null && part !== undefined);
  return parts.length > 0 ? `[${parts.join(' ')}] ` : '';
}
