/** Completion: sections, sub-topics, rows, numbers, tables, citations, names; rule ids; the configuration file. */
import { type CompletionItem, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver';
import { basename } from '../../core/host';
import { lintDocument } from '../../core/lint/engine';
import type { Finding } from '../../core/lint/types';
import { reportAt } from '../../core/locate/place';
import { suggestInConfig } from '../../core/suggest/config';
import { suggest } from '../../core/suggest/index';
import { LineIndex } from '../../core/text/lines';
import { analysesOf } from '../analysis';
import type { ServerContext } from '../context';
import { offsetAt } from '../convert';
import { isConfigFile } from '../diagnostics/config-file';
import type { OpenDocument } from '../documents';
import { guard } from '../guard';
import { itemOf } from './completion/item';
import type { Feature } from './feature';

/** Marks that begin something: a row, a heading, a comment, a title, a bracketed number, a name or value of JSON. */
const TRIGGERS = ['|', '#', '-', ' ', '《', '（', '国', '"'];

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: TRIGGERS } }),
  register: (server) =>
    server.connection.onCompletion(
      guard(server.log, 'completion', [], (params: CompletionParams): Promise<CompletionItem[]> | [] => {
        const document = server.documents.get(params.textDocument.uri);
        if (document?.isReport) return inReport(document, params, server);
        return document && isConfigFile(document) ? inConfig(document, params, server) : [];
      }),
    ),
};

async function inReport(
  document: OpenDocument,
  { position, context }: CompletionParams,
  server: ServerContext,
): Promise<CompletionItem[]> {
  const read = document.report;
  const { lines, text } = read;
  const offset = offsetAt(lines, position);
  const report = reportAt(read, offset) ?? read.reports.at(-1);
  if (!report) return [];
  const number = lines.lineAt(offset);
  const line = { start: lines.start(number), end: lines.end(number) };
  const before = text.slice(line.start, offset);
  const analysisOf = await analysesOf(document, server);
  const suggestions = suggest({
    ...{ document: read, report, offset, line, before },
    after: text.slice(offset, line.end),
    invoked: context?.triggerKind !== CompletionTriggerKind.TriggerCharacter,
    analysis: analysisOf(report),
    findings: before.includes('<!--') ? await allFindings(document, server) : [],
    fileName: document.path && basename(document.path),
    reportYear: new Date().getFullYear() - 1,
  });
  return suggestions.map((suggestion, order) => itemOf(suggestion, order, lines, server));
}

/** With those that comments silence: the one that is being typed may do so already. */
async function allFindings(document: OpenDocument, { settings, linter }: ServerContext): Promise<Finding[]> {
  const { options } = await settings.forDocument(document);
  const beside = await linter.beside(document);
  const { findings, suppressed } = lintDocument(document.report, options, beside?.neighboursOf);
  return [...findings, ...suppressed];
}

async function inConfig(
  document: OpenDocument,
  { position }: CompletionParams,
  server: ServerContext,
): Promise<CompletionItem[]> {
  const lines = new LineIndex(document.text);
  const suggestions = await suggestInConfig(document.text, offsetAt(lines, position));
  return suggestions.map((suggestion, order) => itemOf(suggestion, order, lines, server));
}
