/** Diagnostics for clients that do not ask: sent when the messages that wait have been handled. */
import { CancellationToken } from 'vscode-languageserver';
import type { ServerContext } from '../context';
import type { OpenDocument } from '../documents';
import { attempt } from '../guard';
import { uriOf } from '../paths';
import { DocumentDiagnostics } from './document';

/**
 * Turns of the event loop without a change after which a document is looked at. Changes that were sent together are
 * handled one a turn, so that a burst is looked at once, and a single one at once: no clock is involved.
 */
const QUIET_TURNS = 2;

export function registerPush(server: ServerContext): void {
  const push = new Push(server);
  server.documents.on({
    opened: (document) => push.soon(document),
    changed: (document) => push.soon(document),
    saved: (document) => push.soon(document),
    closed: (document) => push.close(document),
  });
  server.stale.listen(() => {
    for (const document of server.documents) void push.soon(document);
  });
  server.archive.changed.listen((paths) => {
    for (const document of push.differing(paths)) void push.soon(document);
  });
  pushClosedFiles(server);
}

/** Closed files are pushed once the command asked for them, and kept up to date from then on. */
function pushClosedFiles(server: ServerContext): void {
  const { connection, survey, log } = server;
  const known = new Map<string, string>();
  survey.attach({
    resultOf: (path) => known.get(path),
    paths: () => known.keys(),
    send: (path, resultId, diagnostics) => {
      if (resultId === undefined) known.delete(path);
      else known.set(path, resultId);
      void connection.sendDiagnostics({ uri: uriOf(path), diagnostics });
    },
    forget: (path) => known.delete(path),
    flush: () => {},
  });
  for (const signal of [server.stale, server.files, server.documentsClosed, server.archive.changed])
    signal.listen(() => {
      if (survey.wasAsked) void attempt(log, 'closed files', () => survey.refresh(CancellationToken.None));
    });
}

class Push {
  readonly #server: ServerContext;
  readonly #diagnostics: DocumentDiagnostics;
  /** Turns left to wait, by document. */
  readonly #waiting = new Map<string, number>();

  constructor(server: ServerContext) {
    this.#server = server;
    this.#diagnostics = new DocumentDiagnostics(server);
  }

  differing(paths: ReadonlySet<string>): OpenDocument[] {
    return this.#diagnostics.differing(paths);
  }

  async soon(document: OpenDocument): Promise<void> {
    const { uri } = document;
    const isWaiting = this.#waiting.has(uri);
    this.#waiting.set(uri, QUIET_TURNS);
    if (isWaiting) return;
    for (let left = QUIET_TURNS; left > 0; left = this.#waiting.get(uri) ?? 0) {
      this.#waiting.set(uri, left - 1);
      await this.#server.runtime.turn();
    }
    this.#waiting.delete(uri);
    await attempt(this.#server.log, `diagnostics ${uri}`, () => this.#publish(document));
  }

  close(document: OpenDocument): void {
    this.#waiting.delete(document.uri);
    this.#diagnostics.forget(document);
    void this.#server.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  }

  async #publish(document: OpenDocument): Promise<void> {
    const { documents, connection } = this.#server;
    if (documents.get(document.uri) !== document) return;
    const { items, version, revision } = await this.#diagnostics.of(document);
    if (documents.get(document.uri) !== document || document.revision !== revision) return;
    await connection.sendDiagnostics({ uri: document.uri, version, diagnostics: items });
  }
}
