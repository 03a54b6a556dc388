/** Files that change on disk: configurations make earlier results stale, reports are looked at again. */
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { ServerContext } from './context';
import { attempt } from './guard';
import { pathOf } from './paths';

/** Reports in every form that is read, configurations and what they build on, baselines, ignore files. */
const WATCHED = '**/{*.txt,*.md,*.htm,*.html,*.nianbao,*.json,.nianbaoignore}';

export function watchFiles({ connection, flags, settings, log, invalidate, files }: ServerContext): void {
  if (flags.watchedFiles)
    void attempt(log, 'watching files', async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED }],
      });
    });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const paths = changes.flatMap(({ uri }) => pathOf(uri) ?? []);
    if (paths.some((path) => settings.concerns(path))) invalidate();
    else files.tell(paths.filter((path) => !path.endsWith('.json')));
  });
}
