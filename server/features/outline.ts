/** The outline: reports, sections, sub-topics, tables and, where that is set, their rows. */
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { type OutlineKind, type OutlineNode, outlineOf } from '../../core/locate/outline';
import { TABLE_SIZE } from '../../core/locate/table-size';
import type { Bilingual } from '../../core/rules/types';
import type { LineIndex } from '../../core/text/lines';
import type { ServerContext } from '../context';
import { lspRange } from '../convert';
import type { OpenDocument } from '../documents';
import type { Feature } from './feature';

export const outline: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register: (server) => {
    const answer = (document: OpenDocument) => symbolsOf(server, document);
    const guarded = server.forReport<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
      'outline',
      [],
      answer,
    );
    server.connection.onDocumentSymbol(guarded);
  },
};

const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  report: SymbolKind.File,
  title: SymbolKind.String,
  section: SymbolKind.Module,
  topic: SymbolKind.Namespace,
  table: SymbolKind.Array,
  row: SymbolKind.Field,
};

/** Names for what prints none: an editor refuses an entry without a name. */
const NAMELESS: Readonly<Record<OutlineKind, Bilingual>> = {
  report: { zh: '第 {number} 份报告', en: 'Report {number}' },
  title: { zh: '标题', en: 'Title' },
  section: { zh: '（无标题）', en: '(no title)' },
  topic: { zh: '（无标题）', en: '(no title)' },
  table: { zh: '表', en: 'Table' },
  row: { zh: '（无标签）', en: '(no label)' },
};

const YEAR_OF: Bilingual = { zh: '{name}（{year} 年）', en: '{name} ({year})' };

async function symbolsOf(
  server: ServerContext,
  document: OpenDocument,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const { outlineRows } = await server.settings.forDocument(document);
  const { lines } = document.report;
  const nodes = outlineOf(document.report, outlineRows);
  return server.flags.outlineTree
    ? nodes.map((node) => treeOf(server, lines, node))
    : nodes.flatMap((node) => listOf(server, document, node));
}

function treeOf(server: ServerContext, lines: LineIndex, node: OutlineNode): DocumentSymbol {
  const detail = detailOf(server, node);
  return {
    name: nameOf(server, node),
    kind: KINDS[node.kind],
    ...(detail !== '' && { detail }),
    range: lspRange(lines, node.range),
    selectionRange: lspRange(lines, node.selection),
    children: node.children.map((child) => treeOf(server, lines, child)),
  };
}

function listOf(
  server: ServerContext,
  document: OpenDocument,
  node: OutlineNode,
  containerName?: string,
): SymbolInformation[] {
  const name = nameOf(server, node);
  const location = { uri: document.uri, range: lspRange(document.report.lines, node.range) };
  return [
    { name, kind: KINDS[node.kind], location, ...(containerName !== undefined && { containerName }) },
    ...node.children.flatMap((child) => listOf(server, document, child, name)),
  ];
}

function nameOf({ say }: ServerContext, { kind, name, year, report }: OutlineNode): string {
  if (name === '') return say(NAMELESS[kind], { number: report.index + 1 });
  return year === undefined ? name : say(YEAR_OF, { name, year });
}

function detailOf({ say }: ServerContext, { size, values }: OutlineNode): string {
  if (size) return say(TABLE_SIZE, { ...size });
  return values?.join(' ') ?? '';
}
