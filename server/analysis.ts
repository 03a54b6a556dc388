/** The arithmetic of open reports, once per version and set of rules that are off. */
import type { Analysis } from '../core/arithmetic/types';
import { analyseBeside } from '../core/lint/engine';
import { rulesOff } from '../core/lint/run';
import type { Report } from '../core/report/types';
import type { Beside } from './archive';
import type { ServerContext } from './context';
import type { OpenDocument } from './documents';
import type { DocumentSettings } from './settings';

const ANALYSES = Symbol('analyses');

/** What the identities of a document's reports show, as its findings have it: under its settings, beside other reports. */
export async function analysesOf(
  document: OpenDocument,
  { settings, linter }: Pick<ServerContext, 'settings' | 'linter'>,
): Promise<(report: Report) => Analysis> {
  const beside = await linter.beside(document);
  return analysesUnder(document, await settings.forDocument(document), beside);
}

/** The same under settings that are known already. Identities of rules that are off are left out, as for findings. */
export function analysesUnder(
  document: OpenDocument,
  { options }: Pick<DocumentSettings, 'options'>,
  beside?: Beside | undefined,
): (report: Report) => Analysis {
  const off = rulesOff(options);
  const kept = document.derived(ANALYSES, () => ({ key: '', known: new Map<Report, Analysis>() }));
  const key = [...off, beside?.stamp].sort().join();
  // Only the last: other reports may change a thousand times while this one is open.
  if (kept.key !== key) Object.assign(kept, { key, known: new Map() });
  const { known } = kept;
  return (report) => {
    const analysis = known.get(report) ?? analyseBeside(report, off, beside?.neighboursOf?.(report));
    known.set(report, analysis);
    return analysis;
  };
}
