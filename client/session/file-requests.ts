/** Reads files and folders for the server: those of virtual file systems, and all where it is a worker. */
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DirectoryEntry,
  READ_DIRECTORY,
  READ_FILE,
  type ReadDirectoryParams,
  type ReadFileParams,
} from '../../server/protocol/methods';

export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(READ_DIRECTORY, ({ uri }: ReadDirectoryParams) => readDirectory(Uri.parse(uri)));
  client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri)));
}

/** Links to folders are left out, as the command does: they may lead in circles. */
async function readDirectory(uri: Uri): Promise<DirectoryEntry[]> {
  const entries = await workspace.fs.readDirectory(uri);
  return entries
    .filter(([, type]) => type !== (FileType.Directory | FileType.SymbolicLink))
    .map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 }));
}

async function readFile(uri: Uri): Promise<string | null> {
  // A document may be of a scheme that has texts but no files: a comparison's other side.
  if (workspace.fs.isWritableFileSystem(uri.scheme) === undefined) return null;
  try {
    return base64Of(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && isAbsence(error)) return null;
    throw error;
  }
}

function isAbsence({ code }: FileSystemError): boolean {
  return code === 'FileNotFound' || code === 'FileIsADirectory';
}

/** As many bytes at once as a call may have arguments. */
const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
