/** Offers to read a Markdown or text document as an annual report, once, and never does it unasked. */
import {
  type ExtensionContext,
  l10n,
  languages,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { LOOK_LENGTH, looksLikeReport } from './look';

const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'plaintext']);

/** Keys of what is remembered: that nobody wants to be asked; where the offer was turned down. */
const NEVER = 'offer.never';
const DECLINED = 'offer.declined';
const MOST_DECLINED = 500;

/** Looks at every text document that is shown or saved. */
export function offerSwitch(context: ExtensionContext): void {
  const asked = new Set<string>();
  const look = (document: TextDocument) => {
    if (context.globalState.get<boolean>(NEVER) || !isCandidate(document)) return;
    const address = document.uri.toString();
    if (asked.has(address) || declined(context).includes(address)) return;
    if (!looksLikeReport(startOf(document))) return;
    asked.add(address);
    void offer(context, document);
  };
  const lookAtAll = (editors: readonly TextEditor[]) => {
    for (const { document } of editors) look(document);
  };
  lookAtAll(window.visibleTextEditors);
  context.subscriptions.push(
    window.onDidChangeVisibleTextEditors(lookAtAll),
    workspace.onDidSaveTextDocument(look),
  );
}

/** Texts that somebody may edit: no output, no earlier version of a file. */
function isCandidate({ languageId, uri }: TextDocument): boolean {
  if (!LANGUAGES.has(languageId)) return false;
  return uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

function startOf(document: TextDocument): string {
  const lines = Math.min(document.lineCount, LOOK_LENGTH / 10);
  return document.getText(new Range(new Position(0, 0), new Position(lines, 0))).slice(0, LOOK_LENGTH);
}

async function offer(context: ExtensionContext, document: TextDocument): Promise<void> {
  const [yes, never] = [l10n.t('Switch'), l10n.t('Not Again')];
  const question = l10n.t(
    '{0} looks like an annual report on government information disclosure. Check it as one?',
    document.uri.path.split('/').at(-1) ?? '',
  );
  const answer = await window.showInformationMessage(question, yes, never);
  if (answer === yes) await languages.setTextDocumentLanguage(document, 'nianbao');
  else if (answer === never) await context.globalState.update(NEVER, true);
  else await decline(context, document);
}

/** Addresses of documents for which the offer was closed: they are not asked about again. */
function declined(context: ExtensionContext): readonly string[] {
  return context.workspaceState.get<readonly string[]>(DECLINED) ?? [];
}

async function decline(context: ExtensionContext, { uri, isUntitled }: TextDocument): Promise<void> {
  if (isUntitled) return;
  await context.workspaceState.update(DECLINED, [...declined(context), uri.toString()].slice(-MOST_DECLINED));
}
