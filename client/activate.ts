/**
 * What happens when the editor wakes the extension: little. Commands and the rules' pages are announced; the language
 * client and the server come when a report is open or a command is called.
 */
import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COMMAND_IDS, type CommandId } from './commands/ids';
import { offerSwitch } from './offer/offer';
import { registerRulePages } from './rule-pages';
import type { Session } from './session/session';

/** What the extension shows to others, for tests. */
export interface Api {
  /** The client of the running server; starts it where it does not run. */
  readonly whenReady: () => Promise<BaseLanguageClient>;
  /** Whether the server was started. */
  readonly started: () => boolean;
}

/** The part that is loaded late. */
interface SessionModule {
  readonly open: (context: ExtensionContext, output: LogOutputChannel) => Session;
}

const LANGUAGE = 'nianbao';

let running: Promise<Session> | undefined;

/** The editor is done with the extension: the server ends with it. */
export async function deactivate(): Promise<void> {
  await (await running)?.stop();
}

/** @param load gives the part that is loaded late. */
export function activateWith(context: ExtensionContext, load: () => Promise<SessionModule>): Api {
  const output = window.createOutputChannel('Nianbao', { log: true });
  running = undefined;
  const openSession = () => {
    running ??= load().then(({ open }) => open(context, output));
    return running;
  };
  const startFor = ({ languageId }: TextDocument) => {
    if (languageId === LANGUAGE && !running)
      void openSession().then(
        (opened) => opened.client(),
        (error) => output.error(error),
      );
  };
  context.subscriptions.push(output, registerRulePages(context), workspace.onDidOpenTextDocument(startFor));
  for (const id of COMMAND_IDS)
    context.subscriptions.push(
      commands.registerCommand(id, (...args: unknown[]) => runCommand(id, args, openSession, output)),
    );
  workspace.textDocuments.forEach(startFor);
  offerSwitch(context);
  return {
    whenReady: async () => (await openSession()).client(),
    started: () => running !== undefined,
  };
}

/** A command that fails says so, with the way to what is known of it. */
async function runCommand(
  id: CommandId,
  args: unknown[],
  openSession: () => Promise<Session>,
  output: LogOutputChannel,
): Promise<void> {
  try {
    await (await openSession()).run(id, args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    output.error(`${id}: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
    const show = l10n.t('Show Output');
    const chosen = await window.showErrorMessage(l10n.t('Nianbao could not do this: {0}', reason), show);
    if (chosen === show) output.show();
  }
}
