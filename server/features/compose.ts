/** Requests of the client's own commands about an open report: a blank table, a draft in the standard form. */
import { convertDraft } from '../../core/compose/convert';
import { insertTableEdit } from '../../core/compose/insert-table';
import type { TextEdit } from '../../core/rules/types';
import type { ServerContext } from '../context';
import { offsetAt } from '../convert';
import type { OpenDocument } from '../documents';
import { guard } from '../guard';
import {
  CONVERT_DRAFT,
  type ConvertDraftParams,
  type ConvertDraftResult,
  type FileEdits,
  INSERT_TABLE,
  type InsertTableParams,
  type InsertTableResult,
} from '../protocol/methods';
import type { Feature } from './feature';
import { lspEdits } from './formatting';

export const compose: Feature = {
  capabilities: () => ({}),
  register: (server) => {
    const { connection, log } = server;
    connection.onRequest(
      CONVERT_DRAFT,
      guard<ConvertDraftParams, ConvertDraftResult>(log, 'convert draft', {}, ({ uri }) =>
        converted(server, uri),
      ),
    );
    connection.onRequest(
      INSERT_TABLE,
      guard<InsertTableParams, InsertTableResult | null>(log, 'insert table', null, (params) =>
        inserted(server, params),
      ),
    );
  },
};

const NOT_OPEN = { zh: '请先打开报告，再转换。', en: 'Open the report first, then convert it.' };

function converted(server: ServerContext, uri: string): ConvertDraftResult {
  const document = openReport(server, uri);
  if (!document) return { refused: server.say(NOT_OPEN) };
  const conversion = convertDraft(document.report);
  if (conversion.kind === 'refused') return { refused: server.say(conversion.reason) };
  const left = conversion.left.map((text) => server.say(text)).join('\n');
  return {
    ...(conversion.edits.length > 0 && { edits: fileEdits(document, conversion.edits) }),
    ...(left !== '' && { refused: left }),
  };
}

function inserted(
  server: ServerContext,
  { uri, position, table }: InsertTableParams,
): InsertTableResult | null {
  const document = openReport(server, uri);
  if (!document) return null;
  const { report } = document;
  const edit = insertTableEdit(report, offsetAt(report.lines, position), table);
  return { edits: fileEdits(document, [edit]) };
}

function openReport({ documents }: ServerContext, uri: string): OpenDocument | undefined {
  const document = documents.get(uri);
  return document?.isReport ? document : undefined;
}

function fileEdits(document: OpenDocument, edits: readonly TextEdit[]): FileEdits {
  return { uri: document.uri, version: document.version, edits: lspEdits(document, edits) };
}
