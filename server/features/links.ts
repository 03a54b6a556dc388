/** Links: notices and articles to the page of the rule that rests on them, addresses of the web and of mail. */
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { citationsIn } from '../../core/cite/citations';
import { pageLink } from '../../core/cite/pages';
import type { Bilingual } from '../../core/rules/types';
import { addressesIn } from '../../core/text/addresses';
import type { ServerContext } from '../context';
import { lspRange } from '../convert';
import type { OpenDocument } from '../documents';
import type { Feature } from './feature';

export const links: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register: (server) =>
    server.connection.onDocumentLinks(
      server.forReport<DocumentLinkParams, DocumentLink[]>('links', [], (document) =>
        linksOf(server, document),
      ),
    ),
};

const RULE_PAGE: Bilingual = { zh: '打开规则 {rule} 的说明', en: 'Open the page of the rule {rule}' };

function linksOf({ pageOf, say }: ServerContext, { report }: OpenDocument): DocumentLink[] {
  const { masked, lines } = report;
  const pages = citationsIn(masked).flatMap((citation): DocumentLink[] => {
    const link = pageLink(citation);
    if (link === undefined) return [];
    const { range, rule } = link;
    const target = pageOf(rule);
    // Without the pages there is nowhere to go.
    if (target === undefined) return [];
    return [{ range: lspRange(lines, range), target, tooltip: say(RULE_PAGE, { rule }) }];
  });
  const addresses = addressesIn(masked).map(({ range, target }) => ({
    range: lspRange(lines, range),
    target,
  }));
  return [...pages, ...addresses];
}
