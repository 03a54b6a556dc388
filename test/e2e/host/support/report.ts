/** Reports in the folder that the tests' window is open on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** The project's folder: the bundles of these tests lie in dist/e2e/host. */
export const ROOT = join(__dirname, '..', '..', '..');

export function folder(): string {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('the window is open on no folder');
  return first.uri.fsPath;
}

/** Writes a file into the folder and shows it. */
export async function open(name: string, content: string | Uint8Array): Promise<vscode.TextDocument> {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), name), content);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(folder(), name)));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The diagnostics of a document, once they are as wanted; the editor tells of every change of them. */
export function diagnostics(
  { uri }: { readonly uri: vscode.Uri },
  wanted: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const found = vscode.languages.getDiagnostics(uri);
      if (!wanted(found)) return;
      listener.dispose();
      resolve(found);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The position of a piece of a document, which must be there once; `shift` characters after its start. */
export function placeOf(document: vscode.TextDocument, piece: string, shift = 0): vscode.Position {
  const at = document.getText().indexOf(piece);
  if (at < 0) throw new Error(`${piece} is not there`);
  return document.positionAt(at + shift);
}

/** The rule that a diagnostic names. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
