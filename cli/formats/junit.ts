import type { FileResult, PlacedFinding } from '../../core/lint/placed';
import { SEVERITY_NAMES } from '../../core/lint/severities';
import type { Format, FormatContext } from './format';

/**
 * JUnit XML: a suite per file, a case per finding. Only an error is a failure, as only an error ends the command with 1;
 * the rest stands in the case's output. A file without findings is one case that passed.
 */
export function junit({ locale }: FormatContext): Format {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="nianbao">\n',
    file: (result) => suite(result, (finding) => SEVERITY_NAMES[finding.severity][locale]),
    end: () => '</testsuites>\n',
  };
}

function suite(result: FileResult, severityOf: (finding: PlacedFinding) => string): string {
  const failures = result.findings.filter((finding) => finding.severity === 'error').length;
  const name = xmlText(result.file);
  const cases = result.findings.map((finding) => testcase(name, finding, severityOf(finding)));
  if (cases.length === 0) cases.push(`<testcase name="${name}" classname="${name}"/>\n`);
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  return `<testsuite name="${name}" ${counts}>\n${cases.join('')}</testsuite>\n`;
}

function testcase(classname: string, finding: PlacedFinding, severity: string): string {
  const { line, column } = finding.range.start;
  const text = xmlText(`${line}:${column} ${severity} ${finding.message}`);
  const inner =
    finding.severity === 'error'
      ? `<failure message="${xmlText(finding.message)}" type="${finding.severity}">${text}</failure>`
      : `<system-out>${text}</system-out>`;
  const name = xmlText(`${finding.rule} ${line}:${column}`);
  return `<testcase name="${name}" classname="${classname}">${inner}</testcase>\n`;
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What XML 1.0 has no way to write (control characters, half of a pair) becomes U+FFFD. */
function xmlText(text: string): string {
  return text
    .replace(/[&<>"'\n\r\t]/g, (mark) => MARKS[mark] ?? mark)
    .replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD');
}
