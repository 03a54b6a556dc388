/** What tells a finding apart when lines above it come and go. */

import type { ReportDocument } from '../report/types';
import { hashOf } from '../text/hash';
import type { Finding, LintResult } from './types';

/**
 * A fingerprint per finding, from rule, body, year and what the finding speaks of: the line, the marked characters,
 * the numbers of an arithmetic one and what the first fix would write. Neither line numbers nor messages, which
 * depend on the language, are in it. A text whose body is unknown is known by its file.
 */
export function fingerprints(
  file: string,
  { document, findings }: Pick<LintResult, 'document' | 'findings'>,
): string[] {
  return findings.map((finding) => fingerprint(file, document, finding));
}

/** How far the line is looked at either side: crawled reports hold everything in one line. */
const NEAR = 60;

function fingerprint(file: string, document: ReportDocument, finding: Finding): string {
  const { text, lines, reports } = document;
  const report = finding.report ?? { body: reports[0]?.body?.raw, year: reports[0]?.year };
  const { start } = finding.range;
  const line = lines.lineAt(start);
  const context = [
    finding.rule,
    report.body ?? file,
    report.year,
    text.slice(Math.max(lines.start(line), start - NEAR), Math.min(lines.end(line), start + NEAR)).trim(),
    text.slice(start, finding.range.end),
    identitiesOf(finding.data),
    finding.fixes[0]?.edits.map((edit) => edit.text),
  ];
  return `${finding.rule}:${hashOf(JSON.stringify(context))}`;
}

/** Of `data` only what arithmetic says: no place in the text. */
function identitiesOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'identities' in data ? data.identities : undefined;
}
