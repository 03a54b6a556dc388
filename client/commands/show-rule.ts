import { commands, type ExtensionContext, l10n, window, workspace } from 'vscode';
import { rulePage } from '../rule-pages';
import type { Command } from './command';

/** Opens a rule's page as a rendered preview; without an argument asks which. */
export const showRule: Command = async ({ context, output }, rule) => {
  const id = typeof rule === 'string' ? rule : await askRule(context);
  if (id === undefined) return;
  const document = await workspace.openTextDocument(rulePage(id));
  try {
    await commands.executeCommand('markdown.showPreview', document.uri);
  } catch (error) {
    // The editor's Markdown extension may be switched off.
    output.warn(`markdown.showPreview: ${error}`);
    await window.showTextDocument(document, { preview: true });
  }
};

async function askRule({ extension }: ExtensionContext): Promise<string | undefined> {
  const items = rulesOf(extension.packageJSON);
  const options = { title: l10n.t('Which rule?'), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.label;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly properties?: Readonly<Record<string, { readonly description: string }>> }>
      >;
    };
  };
}

/** The rules as the manifest lists them for the settings, in the editor's language. */
function rulesOf({ contributes }: Manifest): { label: string; description: string }[] {
  const rules = contributes.configuration.properties['nianbao.rules']?.properties ?? {};
  return Object.entries(rules).map(([label, { description }]) => ({ label, description }));
}
