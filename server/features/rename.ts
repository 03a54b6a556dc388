/** Renames the body: every place of the text that prints its full name. */
import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { nameAt } from '../../core/locate/names';
import type { Bilingual } from '../../core/rules/types';
import type { ServerContext } from '../context';
import { lspRange, offsetAt } from '../convert';
import type { OpenDocument } from '../documents';
import { namesIn } from '../printed-names';
import { workspaceEdit } from '../workspace-edit';
import type { Feature } from './feature';

interface Prepared {
  readonly range: Range;
  readonly placeholder: string;
}

const NO_NAME: Bilingual = {
  zh: '只能重命名机关名称：请把光标放在标题、前言、正文或落款的机关全称上。',
  en: "Only the body's name can be renamed: put the cursor on its full name in title, text or signature.",
};
const BLANK: Bilingual = { zh: '机关名称不能为空。', en: 'The name must not be blank.' };
const MARKUP: Bilingual = {
  zh: '机关名称不能含有换行或标记符号（< > | # * ` [ ]）。',
  en: 'The name must not hold line breaks or markup (< > | # * ` [ ]).',
};
const NOT_IN_A_NAME = /[\p{Cc}\u2028\u2029<>|#*`[\]]/u;

export const rename: Feature = {
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  register: (server) => {
    const { connection } = server;
    connection.onPrepareRename(
      server.forReport<PrepareRenameParams, Prepared | null>('prepare rename', null, (document, params) => {
        const { at, name } = nameOrRefusal(server, document, params);
        return { range: lspRange(document.report.lines, at), placeholder: name };
      }),
    );
    connection.onRenameRequest(
      server.forReport<RenameParams, WorkspaceEdit | null>('rename', null, (document, params) =>
        renamed(server, document, params),
      ),
    );
  },
};

function renamed(server: ServerContext, document: OpenDocument, params: RenameParams): WorkspaceEdit {
  const { places } = nameOrRefusal(server, document, params);
  const newName = params.newName.trim();
  if (newName === '') throw refusal(server, BLANK);
  if (NOT_IN_A_NAME.test(newName)) throw refusal(server, MARKUP);
  const edits = places.map(({ range }) => ({ range, text: newName }));
  return workspaceEdit(server.flags, document, edits);
}

function nameOrRefusal(
  server: ServerContext,
  document: OpenDocument,
  { position }: PrepareRenameParams,
): NonNullable<ReturnType<typeof nameAt>> {
  const printed = nameAt(namesIn(document), offsetAt(document.report.lines, position));
  if (!printed) throw refusal(server, NO_NAME);
  return printed;
}

function refusal({ say }: ServerContext, why: Bilingual): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, say(why));
}
