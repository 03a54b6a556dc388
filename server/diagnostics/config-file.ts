/** Problems of a configuration file that is open, at their places. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { basename, dirname } from '../../core/host';
import { CONFIG_FILE, ConfigLoader } from '../../core/lint/config';
import { ConfigError } from '../../core/lint/config-problem';
import { formatMessage } from '../../core/lint/message';
import type { ServerContext } from '../context';
import type { OpenDocument } from '../documents';

export function isConfigFile({ path }: Pick<OpenDocument, 'path'>): boolean {
  return path !== undefined && basename(path) === CONFIG_FILE;
}

/** What the configuration's own reader says of the text as it stands in the editor. */
export async function configDiagnostics(
  document: OpenDocument,
  server: ServerContext,
): Promise<Diagnostic[]> {
  const { path = '', text } = document;
  const host = {
    readText: async (asked: string) => (asked === path ? text : server.workspace.readText(asked)),
  };
  try {
    await new ConfigLoader(host).forFolder(dirname(path));
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems
      .filter(({ file }) => file === path)
      .map(({ position = { line: 1, column: 1 }, message, args }) => {
        const start = { line: position.line - 1, character: position.column - 1 };
        return {
          range: { start, end: { ...start, character: start.character + 1 } },
          severity: DiagnosticSeverity.Error,
          source: 'nianbao',
          message: formatMessage(message, args, server.locale),
        };
      });
  }
}
