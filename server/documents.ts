/** The open documents: synchronised piece by piece, each version parsed at most once. */
import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readReport } from '../core/report/parse';
import type { ReportDocument } from '../core/report/types';
import { attempt, type Log } from './guard';
import { pathOf } from './paths';

const LANGUAGE = 'nianbao';

let revisions = 0;

function nextRevision(): number {
  return ++revisions;
}

/** An open document. Everything about it is of its present version. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  /** As the core has it; undefined for an untitled one. */
  readonly path: string | undefined;
  #text: TextDocument;
  #revision = nextRevision();
  #report: ReportDocument | undefined;
  #derived = new Map<symbol, unknown>();

  constructor(text: TextDocument) {
    this.uri = text.uri;
    this.languageId = text.languageId;
    this.path = pathOf(text.uri);
    this.#text = text;
  }

  get version(): number {
    return this.#text.version;
  }

  /** Tells this text from every other that was ever open; what a client calls a version may come twice. */
  get revision(): number {
    return this.#revision;
  }

  get text(): string {
    return this.#text.getText();
  }

  /** Whether it is a report, and not the configuration file, which is open here too. */
  get isReport(): boolean {
    return this.languageId === LANGUAGE;
  }

  /** What was read of this version; the one parse that all features share. */
  get report(): ReportDocument {
    used(this);
    this.#report ??= readReport(this.text);
    return this.#report;
  }

  /** What a feature works out of this version, once. */
  derived<T>(key: symbol, compute: () => T): T {
    used(this);
    if (!this.#derived.has(key)) this.#derived.set(key, compute());
    return this.#derived.get(key) as T;
  }

  change(changes: TextDocumentContentChangeEvent[], version: number): void {
    this.#text = TextDocument.update(this.#text, changes, version);
    this.#revision = nextRevision();
    this.release();
  }

  /** Forgets what was made of the text. */
  release(): void {
    this.#report = undefined;
    if (this.#derived.size > 0) this.#derived = new Map();
  }
}

/** So many documents keep what was made of them: those that are worked on. A hundred may be open. */
const KEPT = 8;

/** The one used last stands last. */
const recent: OpenDocument[] = [];

function used(document: OpenDocument): void {
  const at = recent.indexOf(document);
  if (at >= 0 && at === recent.length - 1) return;
  if (at >= 0) recent.splice(at, 1);
  recent.push(document);
  if (recent.length > KEPT) recent.shift()?.release();
}

function unused(document: OpenDocument): void {
  const at = recent.indexOf(document);
  if (at >= 0) recent.splice(at, 1);
}

/** What happens to open documents. */
export interface DocumentEvents {
  readonly opened?: (document: OpenDocument) => void | Promise<void>;
  readonly changed?: (document: OpenDocument) => void | Promise<void>;
  readonly saved?: (document: OpenDocument) => void | Promise<void>;
  /** It is no longer in `Documents` then. */
  readonly closed?: (document: OpenDocument) => void | Promise<void>;
}

export class Documents implements Iterable<OpenDocument> {
  readonly #open = new Map<string, OpenDocument>();
  readonly #listeners: DocumentEvents[] = [];
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  /** By address as the client wrote it. */
  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** An open document by its path: two ways of writing an address are one file. */
  at(path: string): OpenDocument | undefined {
    for (const document of this) if (document.path === path) return document;
    return undefined;
  }

  get size(): number {
    return this.#open.size;
  }

  [Symbol.iterator](): Iterator<OpenDocument> {
    return this.#open.values();
  }

  on(events: DocumentEvents): void {
    this.#listeners.push(events);
  }

  listen(connection: Connection): void {
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      const document = new OpenDocument(TextDocument.create(uri, languageId, version, text));
      this.#open.set(uri, document);
      this.#tell('opened', document);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = this.#open.get(uri);
      if (!document || contentChanges.length === 0) return;
      document.change(contentChanges, version);
      this.#tell('changed', document);
    });
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
      const document = this.#open.get(uri);
      if (document) this.#tell('saved', document);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      const document = this.#open.get(uri);
      this.#open.delete(uri);
      if (!document) return;
      unused(document);
      this.#tell('closed', document);
    });
  }

  #tell(event: keyof DocumentEvents, document: OpenDocument): void {
    for (const listener of this.#listeners) {
      const heard = listener[event];
      if (heard) void attempt(this.#log, `${event} ${document.uri}`, () => heard(document));
    }
  }
}
