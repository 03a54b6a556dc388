/** What the language client is told: which documents are the server's, and what this editor does for it. */
import type { LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { COMMANDS, type InitializationOptions } from '../../server/protocol/methods';
import { RULE_PAGE } from '../rule-pages';
import { middleware } from './middleware';

const CONFIG_FILE = '**/nianbao.config.json';

const INITIALIZATION: InitializationOptions = {
  rulePage: RULE_PAGE,
  fileRequests: true,
  status: true,
  commands: true,
};

export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [
      { language: 'nianbao' },
      { language: 'json', pattern: CONFIG_FILE },
      { language: 'jsonc', pattern: CONFIG_FILE },
    ],
    initializationOptions: INITIALIZATION,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onSave: true },
    // The one command that texts of the server may name in a link.
    markdown: { isTrusted: { enabledCommands: [COMMANDS.showRule] } },
    middleware,
  };
}
