/** What the status item of the editor shows of an open report: sent whenever its findings are worked out anew. */
import { describeConfigProblem } from '../../core/lint/config-problem';
import type { ServerContext } from '../context';
import type { OpenDocument } from '../documents';
import type { Linted } from '../linter';
import { STATUS, type StatusParams } from '../protocol/methods';
import { countsOf } from '../survey';
import type { Feature } from './feature';

export const status: Feature = {
  capabilities: () => ({}),
  register: (server) => {
    if (server.client.status) server.linter.linted.listen((event) => send(server, event));
  },
};

function send(
  { connection, locale, documents }: ServerContext,
  { document, linted }: { readonly document: OpenDocument; readonly linted: Linted },
): void {
  if (documents.get(document.uri) !== document) return;
  const [report] = linted.document.reports;
  const [problem] = linted.settings.broken?.problems ?? [];
  const params: StatusParams = {
    uri: document.uri,
    version: document.version,
    ...(linted.document.isReport && report
      ? { edition: report.edition.id, notice: report.edition.notice.number, year: report.year }
      : {}),
    ...(report?.body && { body: report.body.raw }),
    counts: countsOf(linted.findings),
    ...(problem && { problem: describeConfigProblem(problem, locale) }),
  };
  void connection.sendNotification(STATUS, params);
}
