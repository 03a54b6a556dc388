import picocolors from 'picocolors';
import type { Severity } from '../../core/rules/types';
import { ENCODING_NAMES } from '../../host/encoding';
import type { FileResult, PlacedFinding } from '../result';
import { SEVERITY_NAMES } from '../severities';
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
export function stylish({ locale, color, verbose }: FormatContext): Format {
  const colors = picocolors.createColors(color);
  const line = (finding: PlacedFinding, widths: readonly [number, number]) => {
    const place = placeOf(finding.range.start).padEnd(widths[0]);
    const severity = colors[SEVERITY_COLORS[finding.severity]](SEVERITY_NAMES[finding.severity][locale]);
    const rule = colors.dim(finding.rule.padEnd(widths[1]));
    const related = verbose ? relatedLines(finding, colors) : '';
    return `  ${colors.dim(place)}  ${severity}  ${rule}  ${oneLine(finding.message)}\n${related}`;
  };
  return {
    file: (result, notes) => {
      const title = `${colors.underline(result.file)}${titleNotes(notes, verbose)}\n`;
      if (result.findings.length === 0) return verbose ? `${title}\n` : '';
      const widths = columnWidths(result);
      return `${title}${result.findings.map((finding) => line(finding, widths)).join('')}\n`;
    },
    end: (summary) => {
      const { error, warning } = summary.counts;
      const paint = error > 0 ? colors.red : warning > 0 ? colors.yellow : colors.green;
      return `${summaryLines(summary, locale)
        .map((text) => paint(text))
        .join('\n')}\n`;
    },
  };
}

function titleNotes({ encoding }: FileNotes, verbose: boolean): string {
  return verbose || encoding !== 'utf-8' ? ` (${ENCODING_NAMES[encoding]})` : '';
}

function columnWidths({ findings }: FileResult): [number, number] {
  let place = 0;
  let rule = 0;
  for (const finding of findings) {
    place = Math.max(place, placeOf(finding.range.start).length);
    rule = Math.max(rule, finding.rule.length);
  }
  return [place, rule];
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
