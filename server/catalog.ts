/**
 * Every report of the workspace by body and year: open ones as they stand, closed ones as they were last read. A file is read
 * once, by whoever comes first, and again only after it changed.
 */
import type { CancellationToken, Range } from 'vscode-languageserver';
import { relativeTo } from '../core/host';
import { readReport } from '../core/report/parse';
import type { ReportDocument } from '../core/report/types';
import { asWritten } from '../core/rules/support/as-written';
import type { ServerContext } from './context';
import { lspRange } from './convert';
import type { OpenDocument } from './documents';
import { uriOf } from './paths';

/** One report and where its title stands. */
export interface CatalogEntry {
  readonly uri: string;
  readonly body: string | undefined;
  readonly year: number | undefined;
  readonly range: Range;
}

export class Catalog {
  readonly #server: ServerContext;
  readonly #entries = new Map<string, readonly CatalogEntry[]>();
  /** Of open documents, each of one revision: only few of them keep what was read of their text. */
  readonly #open = new WeakMap<
    OpenDocument,
    { readonly revision: number; readonly entries: readonly CatalogEntry[] }
  >();
  /** Counts what happened on disk: what was read before is not what is there now. */
  #changes = 0;

  constructor(server: ServerContext) {
    this.#server = server;
    server.files.listen((paths) => {
      this.#changes++;
      for (const path of paths) this.#entries.delete(path);
    });
    server.documents.on({
      // From now on the file on disk speaks again.
      closed: ({ path }) => {
        if (path !== undefined) this.#entries.delete(path);
      },
    });
  }

  /** What was read of a file; called by whoever reads one, so that nobody reads it twice. */
  note(path: string, report: ReportDocument): void {
    this.#entries.set(path, entriesOf(uriOf(path), report));
  }

  /** The files of a folder that were read, by their paths. */
  below(folder: string): readonly string[] {
    return [...this.#entries.keys()].filter((path) => relativeTo(folder, path) !== undefined);
  }

  /** All reports, those that are open first. What was read before a cancellation is kept. */
  async all(token: CancellationToken): Promise<CatalogEntry[]> {
    const { documents, workspaceFiles } = this.#server;
    const open = [...documents].filter(({ isReport }) => isReport);
    const found = open.flatMap((document) => this.#ofOpen(document));
    const { paths } = await workspaceFiles.all();
    const present = new Set(paths);
    for (const path of this.#entries.keys()) if (!present.has(path)) this.#entries.delete(path);
    for (const path of paths) {
      if (token.isCancellationRequested) break;
      if (!documents.at(path)?.isReport) found.push(...(this.#entries.get(path) ?? (await this.#read(path))));
    }
    return found;
  }

  #ofOpen(document: OpenDocument): readonly CatalogEntry[] {
    const { uri, revision } = document;
    const known = this.#open.get(document);
    if (known?.revision === revision) return known.entries;
    const entries = entriesOf(uri, document.report);
    this.#open.set(document, { revision, entries });
    return entries;
  }

  async #read(path: string): Promise<readonly CatalogEntry[]> {
    const { workspace, runtime } = this.#server;
    const changes = this.#changes;
    // A file that cannot be read is the business of the diagnostics; here it is none of the reports.
    const file = await workspace.read(path).catch(() => undefined);
    const entries = file ? entriesOf(uriOf(path), readReport(file.text)) : [];
    if (changes === this.#changes) this.#entries.set(path, entries);
    await runtime.turn();
    return entries;
  }
}

function entriesOf(uri: string, { reports, lines, isReport }: ReportDocument): CatalogEntry[] {
  if (!isReport) return [];
  return reports.map(({ body, year, titles, range }) => ({
    uri,
    body: body && asWritten(body.raw),
    year,
    range: lspRange(lines, titles[0]?.range ?? { start: range.start, end: range.start }),
  }));
}
