/** The extension where it runs in a browser's worker. Tasks need a machine to run on: there are none here. */
import type { ExtensionContext } from 'vscode';
import { type Api, activateWith } from '../activate';

export { deactivate } from '../activate';

export function activate(context: ExtensionContext): Api {
  return activateWith(context, () => import('./session'));
}
