import picocolors from 'picocolors';
import { type FileResult, type PlacedFinding, reportPrefix } from '../../core/lint/placed';
import { SEVERITY_NAMES } from '../../core/lint/severities';
import type { Severity } from '../../core/rules/types';
import { ENCODING_NAMES } from '../../host/encoding';
import { summaryLines } from '../summary';
import type { FileNotes, Format, FormatContext } from './format';

type Colors = ReturnType<typeof picocolors.createColors>;

const SEVERITY_COLORS: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan' | 'gray'>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'gray',
};

/** For people at a terminal: the file, its findings below it, the summary last. */
export function stylish({ locale, severities: words = locale, color, verbose }: FormatContext): Format {
  const colors = picocolors.createColors(color);
  const severityName = ({ severity }: PlacedFinding) => SEVERITY_NAMES[severity][words];
  const block = ({ findings }: FileResult) => {
    const places = column(findings, ({ range }) => placeOf(range.start));
    const severities = column(findings, severityName);
    const rules = column(findings, ({ rule }) => rule);
    return findings.map((finding, at) => {
      const severity = colors[SEVERITY_COLORS[finding.severity]](severities[at]);
      const text = oneLine(reportPrefix(finding) + finding.message);
      const related = verbose ? relatedLines(finding, colors) : '';
      return `  ${colors.dim(places[at])}  ${severity}  ${colors.dim(rules[at])}  ${text}\n${related}`;
    });
  };
  return {
    file: (result, notes) => {
      const title = `${colors.underline(oneLine(result.file))}${titleNotes(notes, verbose)}\n`;
      if (result.findings.length === 0) return verbose ? `${title}\n` : '';
      return `${title}${block(result).join('')}\n`;
    },
    end: (summary) => {
      const { error, warning } = summary.counts;
      const paint = error > 0 ? colors.red : warning > 0 ? colors.yellow : colors.green;
      const lines = summaryLines(summary, locale).map((text) => paint(text));
      return `${lines.join('\n')}\n`;
    },
  };
}

function titleNotes({ encoding }: FileNotes, verbose: boolean): string {
  return verbose || encoding !== 'utf-8' ? ` (${ENCODING_NAMES[encoding]})` : '';
}

/** One column of a file's findings, all as wide as the widest; none of these texts mixes wide letters with narrow. */
function column(findings: readonly PlacedFinding[], textOf: (finding: PlacedFinding) => string): string[] {
  const texts = findings.map(textOf);
  const width = Math.max(...texts.map((text) => text.length));
  return texts.map((text) => text.padEnd(width));
}

function relatedLines({ related }: PlacedFinding, colors: Colors): string {
  return related
    .map(({ range, message }) => `      ${colors.dim(placeOf(range.start))} ${oneLine(message)}\n`)
    .join('');
}

function placeOf({ line, column }: { line: number; column: number }): string {
  return `${line}:${column}`;
}

/** What a report holds must not steer the terminal. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
