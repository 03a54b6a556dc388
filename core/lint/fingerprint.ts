/** What tells a finding apart when lines above it come and go. */

import type { ReportDocument } from '../report/types';
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

/** 53 bits of a text as 14 hexadecimal digits: enough to tell findings apart, no secret. */
export function hashOf(text: string): string {
  return hashNumber(text).toString(16).padStart(14, '0');
}

/** 53 bits of a text as a number (cyrb53). */
export function hashNumber(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
