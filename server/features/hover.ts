/** Hover: what a cell counts and how it adds up, what a number in the prose is tied to, what a heading must hold, what a citation and a rule id mean. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { LineIndex } from '../../core/text/lines';
import type { ServerContext } from '../context';
import { lspRange, offsetAt } from '../convert';
import { isConfigFile } from '../diagnostics/config-file';
import type { OpenDocument } from '../documents';
import { guard } from '../guard';
import type { Feature } from './feature';
import { citationHover } from './hover/citation';
import { figureHover } from './hover/figure';
import { headingHover, topicHover } from './hover/heading';
import type { HoverPart, Probe } from './hover/part';
import { configRuleHover, directiveHover } from './hover/rule';
import { cellHover, columnHover, rowHover } from './hover/table';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (server) =>
    server.connection.onHover(
      guard(server.log, 'hover', null, ({ textDocument, position }: HoverParams) => {
        const document = server.documents.get(textDocument.uri);
        return document ? hoverAt(document, position, server) : null;
      }),
    ),
};

/** In the order in which they are asked; the first that knows the place answers. */
const IN_REPORTS: readonly Probe[] = [
  directiveHover,
  cellHover,
  rowHover,
  columnHover,
  citationHover,
  figureHover,
  headingHover,
  topicHover,
];
const IN_CONFIG: readonly Probe[] = [configRuleHover];

async function hoverAt(
  document: OpenDocument,
  position: HoverParams['position'],
  server: ServerContext,
): Promise<Hover | null> {
  const probes = document.isReport ? IN_REPORTS : isConfigFile(document) ? IN_CONFIG : [];
  if (probes.length === 0) return null;
  const lines = document.isReport ? document.report.lines : new LineIndex(document.text);
  const offset = offsetAt(lines, position);
  const { revision } = document;
  for (const probe of probes) {
    const part = await probe(document, offset, server);
    // What is found in a text that came meanwhile does not stand at these lines.
    if (document.revision !== revision) return null;
    if (part) return hoverOf(part, lines);
  }
  return null;
}

function hoverOf({ range, paragraphs }: HoverPart, lines: LineIndex): Hover {
  return {
    contents: { kind: MarkupKind.Markdown, value: paragraphs.join('\n\n') },
    range: lspRange(lines, range),
  };
}
