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
import type { Command } from './commands/command';
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
  readonly commandById: Readonly<Record<CommandId, Command>>;
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
      commands.registerCommand(id, (...args: unknown[]) =>
        attempt(id, output, async () => {
          const session = await openSession();
          await (await load()).commandById[id](session, ...args);
        }),
      ),
    );
  workspace.textDocuments.forEach(startFor);
  offerSwitch(context);
  return {
    whenReady: async () => (await openSession()).client(),
    started: () => running !== undefined,
  };
}

/** A command that fails says so, with the way to what is known of it. */
async function attempt(id: CommandId, output: LogOutputChannel, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    output.error(`${id}: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
    const show = l10n.t('Show Output');
    const chosen = await window.showErrorMessage(l10n.t('Nianbao could not do this: {0}', reason), show);
    if (chosen === show) output.show();
  }
}
