/** Where this editor needs answers of the server in another form. */
import { type Hover, MarkdownString } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { COMMANDS } from '../../server/protocol/methods';

/** A link to a rule's page; the editor's hovers follow links of its own schemes and commands only. */
const RULE_LINK = /\]\(nianbao-rule:\/([a-z-]+)\.md\)/g;

export const middleware: Middleware = {
  // The schema completes the configuration file already.
  provideCompletionItem: (document, position, context, token, next) =>
    document.languageId === 'nianbao' ? next(document, position, context, token) : undefined,
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    for (const part of hover ? partsOf(hover) : []) part.value = withCommandLinks(part.value);
    return hover;
  },
};

function partsOf({ contents }: Hover): MarkdownString[] {
  return contents.filter((part) => part instanceof MarkdownString);
}

function withCommandLinks(text: string): string {
  return text.replace(RULE_LINK, (_, rule: string) => {
    const args = encodeURIComponent(JSON.stringify([rule]));
    return `](command:${COMMANDS.showRule}?${args})`;
  });
}
