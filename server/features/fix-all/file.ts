/** The safe fixes of one file, as it stands in the editor or else on disk. */
import type { CancellationToken } from 'vscode-languageserver';
import { isGarbled } from '../../../core/lint/wrong-encoding';
import { readReport } from '../../../core/report/parse';
import type { Bilingual } from '../../../core/rules/types';
import type { ServerContext } from '../../context';
import { lspEdit } from '../../convert';
import type { OpenDocument } from '../../documents';
import type { Linted } from '../../linter';
import { uriOf } from '../../paths';
import type { FileEdits } from '../../protocol/methods';
import { fixed } from '../code-actions/fixing';

/** What is done about a file: a change, a line that says why not, or neither where there is nothing to do. */
export interface Fixing {
  readonly file?: FileEdits;
  readonly fixes: number;
  readonly refused?: string;
}

const NOTHING: Fixing = { fixes: 0 };
const WHY = { zh: '{file}：{reason}', en: '{file}: {reason}' };
const IGNORED = { zh: '不在检查范围内', en: 'it is ignored' };
const GARBLED = { zh: '打开时用错了编码', en: 'it was opened in another encoding than its own' };
const OTHER_TEXT = {
  zh: '没有当作年报打开，且有未保存的修改',
  en: 'it is open as another kind of document, with changes that are not saved',
};
const ENCODED = {
  zh: '文件是 {encoding} 编码，请先用该编码打开',
  en: 'it is written in {encoding}; open it in that encoding first',
};
const UNSETTLED = { zh: '几条规则的改法互相抵触：{rules}', en: 'fixes undo one another: {rules}' };

/** The fixes of an open report, for the version that it has. */
export async function fixOpen(
  server: ServerContext,
  document: OpenDocument,
  token: CancellationToken,
): Promise<Fixing> {
  const { uri, version, text } = document;
  const file = document.path ?? uri;
  const linted = await server.linter.lint(document);
  if (isGarbled(text) || (await server.linter.isGarbled(document))) return refused(server, file, GARBLED);
  if (document.version !== version) return NOTHING;
  return fixing(server, { uri, version }, file, linted, token);
}

/** The fixes of a file; of an open report those of its text in the editor. */
export async function fixFile(
  server: ServerContext,
  path: string,
  token: CancellationToken,
): Promise<Fixing> {
  const open = server.documents.at(path);
  if (open?.isReport) return fixOpen(server, open, token);
  try {
    return await fixOnDisk(server, path, open, token);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(server, path, { zh: reason, en: reason });
  }
}

async function fixOnDisk(
  server: ServerContext,
  path: string,
  open: OpenDocument | undefined,
  token: CancellationToken,
): Promise<Fixing> {
  const [file, settings] = await Promise.all([server.workspace.read(path), server.settings.forPath(path)]);
  if (file === undefined) return NOTHING;
  const report = readReport(file.text);
  if (!report.isReport) return NOTHING;
  if (isGarbled(file.text)) return refused(server, path, GARBLED);
  if (open && open.text !== file.text) return refused(server, path, OTHER_TEXT);
  const linted = server.linter.lintText(path, report, settings);
  const encoding = open || UNICODE.test(file.encoding) ? undefined : file.encoding;
  const target = { uri: open?.uri ?? uriOf(path), version: open?.version ?? null };
  const result = await fixing(server, encoding ? { ...target, encoding } : target, path, linted, token);
  // An editor opens a closed file as UTF-8 unless it is told otherwise; what it then saves is lost.
  if (!result.file || !encoding || server.client.encodings) return result;
  return refused(server, path, ENCODED, { encoding: encoding.toUpperCase() });
}

const UNICODE = /^utf-/;

async function fixing(
  server: ServerContext,
  target: Omit<FileEdits, 'edits'>,
  file: string,
  linted: Linted,
  token: CancellationToken,
): Promise<Fixing> {
  const { settings, document } = linted;
  if (settings.broken) return { fixes: 0, refused: `${file}: ${settings.broken.message}` };
  if (settings.ignored) return refused(server, file, IGNORED);
  const result = await fixed(server, file, linted, {}, token);
  if (!result) return NOTHING;
  if (result.unsettled.length > 0)
    return refused(server, file, UNSETTLED, { rules: result.unsettled.join('、') });
  if (result.edits.length === 0) return NOTHING;
  const edits = result.edits.map((edit) => lspEdit(document.lines, edit));
  return { file: { ...target, edits }, fixes: result.applied.length };
}

function refused(
  { say }: ServerContext,
  file: string,
  reason: Bilingual,
  args: Readonly<Record<string, string>> = {},
): Fixing {
  return { fixes: 0, refused: say(WHY, { file, reason: say(reason, args) }) };
}
