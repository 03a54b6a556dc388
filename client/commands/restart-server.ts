import { l10n, window } from 'vscode';
import type { Command } from './command';

const SHOWN_FOR = 5000;

export const restartServer: Command = async (session) => {
  await session.restart();
  window.setStatusBarMessage(l10n.t('The server of Nianbao was restarted.'), SHOWN_FOR);
};
