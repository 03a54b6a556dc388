/** Texts that were made and are to be looked at, as documents of their own scheme. The last of each name stays readable. */
import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';

const SCHEME = 'nianbao-composed';
const texts = new Map<string, string>();
const changed = new EventEmitter<Uri>();

/** The address under which a text can be read, in the place of what was there by this name. */
export function composedDocument(fileName: string, text: string): Uri {
  const uri = Uri.from({ scheme: SCHEME, path: `/${fileName}` });
  texts.set(uri.path, text);
  changed.fire(uri);
  return uri;
}

/** Lets the editor read them. */
export function registerComposedDocuments(): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path),
  });
}
