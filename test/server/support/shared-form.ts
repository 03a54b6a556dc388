/** Diagnostics back in the shared JSON form, to hold them beside what the command prints. */
import { Diagnostic, type Position, type Range } from 'vscode-languageserver-protocol';
import type { PlacedFinding } from '../../../core/lint/placed';
import type { Severity } from '../../../core/rules/types';
import type { PlacedRange } from '../../../core/text/placed-range';
import type { DiagnosticData } from '../../../server/diagnostics/diagnostic';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** @param fileOf the name that the command gives a file, by its address. */
export function sharedForm(
  { code, severity = 1, message, range, relatedInformation = [], data }: Diagnostic,
  fileOf: (uri: string) => string,
): PlacedFinding {
  const { fixes, data: own, report } = data as DiagnosticData;
  return {
    rule: String(code),
    severity: SEVERITIES[severity - 1] ?? 'error',
    message: Diagnostic.getMessageString({ message, range }),
    range: placed(range),
    related: relatedInformation.map(({ location, message }) => ({
      file: fileOf(location.uri),
      range: placed(location.range),
      message,
    })),
    fixes: fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({ range: placed(edit.range), text: edit.newText })),
    })),
    data: own,
    ...(report && { report: { body: report.body ?? null, year: report.year ?? null } }),
  };
}

function placed({ start, end }: Range): PlacedRange {
  const place = ({ line, character }: Position) => ({ line: line + 1, column: character + 1 });
  return { start: place(start), end: place(end) };
}
