/** The arithmetic of open reports, once per version and set of rules that are off. */
import { analyse } from '../core/arithmetic/index';
import type { Analysis } from '../core/arithmetic/types';
import type { IdentityRuleId } from '../core/edition/types';
import { rulesOff } from '../core/lint/run';
import type { Report } from '../core/report/types';
import type { ServerContext } from './context';
import type { OpenDocument } from './documents';
import type { DocumentSettings } from './settings';

const ANALYSES = Symbol('analyses');

/** What the identities of a document's reports show, under the settings that hold for it. */
export async function analysesOf(
  document: OpenDocument,
  server: Pick<ServerContext, 'settings'>,
): Promise<(report: Report) => Analysis> {
  return analysesUnder(document, await server.settings.forDocument(document));
}

/** The same under settings that are known already. Identities of rules that are off are left out, as for findings. */
export function analysesUnder(
  document: OpenDocument,
  { options }: Pick<DocumentSettings, 'options'>,
): (report: Report) => Analysis {
  const off = rulesOff(options) as ReadonlySet<IdentityRuleId>;
  const bySettings = document.derived(ANALYSES, () => new Map<string, Map<Report, Analysis>>());
  const key = [...off].sort().join();
  const known = bySettings.get(key) ?? new Map<Report, Analysis>();
  bySettings.set(key, known);
  return (report) => {
    const analysis = known.get(report) ?? analyse(report, { off });
    known.set(report, analysis);
    return analysis;
  };
}
