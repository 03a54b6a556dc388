/** Files that change on disk: configurations make earlier results stale, reports are looked at again. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { TEXT_FILE } from '../core/host';
import type { ServerContext } from './context';
import { attempt } from './guard';
import { pathOf } from './paths';

/** Reports in every form that is read, configurations and what they build on, baselines, ignore files. */
const WATCHED = '**/{*.txt,*.md,*.htm,*.html,*.nianbao,*.json,.nianbaoignore}';
/** Of a folder that goes an editor tells only that: none of the files in it is named. */
const EVERYTHING = '**';

export function watchFiles(server: ServerContext): void {
  const { connection, flags, settings, log, invalidate, files, workspaceFiles } = server;
  if (flags.watchedFiles)
    void attempt(log, 'watching files', async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED }, { globPattern: EVERYTHING, kind: WatchKind.Delete }],
      });
    });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const reports = new Set(changes.flatMap((change) => reportsOf(server, change)));
    for (const path of reports) workspaceFiles.written(path);
    if (changes.some(({ type }) => type !== FileChangeType.Changed)) workspaceFiles.forget();
    // Also where a configuration changed with them: not everybody forgets all files then.
    if (reports.size > 0) files.tell([...reports]);
    const paths = changes.flatMap(({ uri }) => pathOf(uri) ?? []);
    if (paths.some((path) => settings.concerns(path))) invalidate();
  });
}

/** The file itself, or those that were known of a folder that is gone. */
function reportsOf({ catalog }: ServerContext, { uri, type }: FileEvent): readonly string[] {
  const path = pathOf(uri);
  if (path === undefined) return [];
  if (TEXT_FILE.test(path)) return [path];
  return type === FileChangeType.Deleted ? catalog.below(path) : [];
}
