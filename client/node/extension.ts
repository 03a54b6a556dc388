/** The extension where it runs in Node: on the desktop, on a remote machine, in code-server. */
import type { ExtensionContext } from 'vscode';
import { type Api, activateWith } from '../activate';
import { registerTasks } from './tasks';

export { deactivate } from '../activate';

export function activate(context: ExtensionContext): Api {
  registerTasks(context);
  return activateWith(context, () => import('./session'));
}
