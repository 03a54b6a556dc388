import type { FileResult, PlacedFinding } from '../../core/lint/placed';
import type { Severity } from '../../core/rules/types';
import type { Format } from './format';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which a build on GitHub shows at the line. */
export function github(): Format {
  return {
    file: (result) => result.findings.map((finding) => command(result, finding)).join(''),
  };
}

function command({ file }: FileResult, { rule, severity, message, range }: PlacedFinding): string {
  const { start, end } = range;
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
  const place = `file=${escapeProperty(file)},line=${start.line},endLine=${end.line}${columns}`;
  return `::${COMMANDS[severity]} ${place},title=${escapeProperty(rule)}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
