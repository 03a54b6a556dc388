/** The pages of the rules, which came with the extension, as documents of their own scheme: they open offline. */
import { type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';

const SCHEME = 'nianbao-rule';

/** The address of a rule's page, with `{rule}` for its id; what the server puts into diagnostics. */
export const RULE_PAGE = `${SCHEME}:/{rule}.md`;

/** The address of one rule's page. */
export function rulePage(rule: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Shows `nianbao-rule:/<rule>.md` from the extension's own files. */
export function registerRulePages({ extensionUri }: ExtensionContext): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      const name = /^\/([A-Za-z-]+)\.md$/.exec(path)?.[1];
      if (name === undefined) return undefined;
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', 'rules', `${name}.md`));
      return new TextDecoder().decode(bytes);
    },
  });
}
