import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileResult, PlacedFinding, PlacedFix } from '../../core/lint/placed';
import { certaintyOf } from '../../core/rules/certainty';
import type { RuleMeta, Severity } from '../../core/rules/types';
import type { PlacedRange } from '../../core/text/placed-range';
import type { Format, FormatContext } from './format';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The name under which a result's fingerprint stands; the number rises when the way of making it changes. */
const FINGERPRINT = 'nianbao/v1';

/**
 * SARIF 2.1.0, one run. The rules stand before the results, so that results can be written as they come. A rule's page
 * is named as a path in this package: there is no address on a network to point to.
 */
export function sarif(context: FormatContext): Format {
  const indices = new Map(context.rules.map((meta, index) => [meta.id, index]));
  let separator = '\n';
  return {
    start: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool(context))},"columnKind":"utf16CodeUnits","results":[`,
    file: (result, notes) =>
      result.findings
        .map((finding, at) => {
          const piece =
            separator + JSON.stringify(sarifResult(result, finding, notes.fingerprints[at], indices));
          separator = ',\n';
          return piece;
        })
        .join(''),
    end: () => '\n]}]}\n',
  };
}

function tool({ version, rules, locale }: FormatContext) {
  const descriptor = (meta: RuleMeta) => ({
    id: meta.id,
    shortDescription: { text: meta.summary[locale] },
    help: { text: `docs/rules/${meta.id}.md` },
    defaultConfiguration: { level: LEVELS[meta.severity] },
    properties: {
      category: meta.category,
      certainty: certaintyOf(meta),
      source: meta.source,
      fixable: meta.fixable ?? 'none',
    },
  });
  return { driver: { name: 'nianbao', version, semanticVersion: version, rules: rules.map(descriptor) } };
}

function sarifResult(
  { file }: FileResult,
  finding: PlacedFinding,
  fingerprint: string | undefined,
  indices: ReadonlyMap<string, number>,
) {
  const ruleIndex = indices.get(finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: physicalLocation(file, finding.range) }],
    ...(finding.related.length > 0 && { relatedLocations: relatedLocations(finding) }),
    ...(fingerprint && { partialFingerprints: { [FINGERPRINT]: fingerprint } }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => sarifFix(file, fix)) }),
    properties: { severity: finding.severity, data: finding.data, report: finding.report },
  };
}

function relatedLocations({ related }: PlacedFinding) {
  return related.map(({ file, range, message }, id) => ({
    id,
    message: { text: message },
    physicalLocation: physicalLocation(file, range),
  }));
}

function sarifFix(file: string, { title, kind, edits }: PlacedFix) {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: region(range),
    ...(text && { insertedContent: { text } }),
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }],
    properties: { kind },
  };
}

function physicalLocation(file: string, range: PlacedRange) {
  return { artifactLocation: { uri: uriOf(file) }, region: region(range) };
}

function region({ start, end }: PlacedRange) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative path as a URI reference: letters beyond ASCII and marks of the syntax are escaped, `/` stays. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return uri.includes(':') ? `./${uri}` : uri;
}
