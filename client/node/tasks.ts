/** Tasks that check a folder with the command that came with the extension. */
import {
  type ExtensionContext,
  env as editor,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

const TYPE = 'nianbao';
const PROBLEM_MATCHER = '$nianbao';

/** As written in tasks.json. */
interface NianbaoTask extends TaskDefinition {
  /** What to check, from the folder; by default all of it. */
  readonly path?: string;
  /** Further arguments of `nianbao lint`. */
  readonly args?: readonly string[];
}

export function registerTasks(context: ExtensionContext): void {
  const provider = tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map((folder) => lintTask(context, folder, { type: TYPE })),
    resolveTask: ({ definition, scope }) => {
      const folder = scope === undefined || typeof scope === 'number' ? firstFolder() : scope;
      return folder && lintTask(context, folder, definition as NianbaoTask);
    },
  });
  context.subscriptions.push(provider);
}

function firstFolder(): WorkspaceFolder | undefined {
  return workspace.workspaceFolders?.[0];
}

function lintTask(
  { extensionUri }: ExtensionContext,
  folder: WorkspaceFolder,
  definition: NianbaoTask,
): Task {
  const command = Uri.joinPath(extensionUri, 'dist', 'cli', 'nianbao.js').fsPath;
  const args = [command, 'lint', ...(definition.args ?? []), definition.path ?? '.'];
  // The editor's own Node; severities in the words that problem matchers know, whatever the language.
  const env = { ELECTRON_RUN_AS_NODE: '1', NIANBAO_SEVERITIES: 'en', LC_ALL: localeFor(folder) };
  const execution = new ProcessExecution(process.execPath, args, { cwd: folder.uri.fsPath, env });
  const task = new Task(definition, folder, l10n.t('check the reports'), TYPE, execution, PROBLEM_MATCHER);
  task.group = TaskGroup.Test;
  task.detail = l10n.t('Checks every annual report in the folder');
  return task;
}

/** The language of the editor, or the one that is set; a configuration file has the last word. */
function localeFor(folder: WorkspaceFolder): string {
  const set = workspace.getConfiguration('nianbao', folder).get('locale', 'auto');
  return (set === 'auto' ? editor.language : set).startsWith('zh') ? 'zh_CN.UTF-8' : 'en_US.UTF-8';
}
