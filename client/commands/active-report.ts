/** The report that a command is for. */
import { l10n, languages, type TextEditor, window } from 'vscode';

const SWITCHABLE: ReadonlySet<string> = new Set(['markdown', 'plaintext']);

/**
 * The editor with the report that is worked on.
 * @returns undefined where there is none; the user then knows why.
 */
export async function activeReport(): Promise<TextEditor | undefined> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === 'nianbao') return editor;
  if (!editor || !SWITCHABLE.has(editor.document.languageId)) {
    void window.showInformationMessage(l10n.t('Open an annual report first.'));
    return undefined;
  }
  const yes = l10n.t('Switch');
  const question = l10n.t('This document is not read as an annual report yet. Switch it?');
  if ((await window.showInformationMessage(question, yes)) !== yes) return undefined;
  await languages.setTextDocumentLanguage(editor.document, 'nianbao');
  return window.activeTextEditor;
}
