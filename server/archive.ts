/**
 * The archive of the workspace, where settings ask for one: what every report says to the others. Closed files are read
 * from disk once, open ones speak as they stand. Nothing is done before somebody looks at a report whose settings want it.
 */
import type { CancellationToken } from 'vscode-languageserver';
import { Archive, type NeighboursOf } from '../core/archive/archive';
import { entryOf, type FileEntry } from '../core/archive/entry';
import { isSameToOthers } from '../core/archive/same';
import { rulesOff } from '../core/lint/run';
import type { LintOptions } from '../core/lint/types';
import { isGarbled } from '../core/lint/wrong-encoding';
import { readReport } from '../core/report/parse';
import type { ReportDocument } from '../core/report/types';
import { Blocks } from './archive/blocks';
import { FileNames } from './archive/file-names';
import { ArchiveProgress } from './archive/progress';
import { SettingsKeys } from './archive/settings-keys';
import type { ServerContext } from './context';
import type { OpenDocument } from './documents';
import { attempt } from './guard';
import { isOnDisk, isUntitled, uriOf } from './paths';
import type { DocumentSettings } from './settings';
import { Signal } from './signal';

/** What stands beside a file, and a name for it: while that is the same, so are the findings that come of it. */
export interface Beside {
  /** Undefined until all files were read. */
  readonly neighboursOf: NeighboursOf | undefined;
  readonly stamp: string;
}

/** Turns after which an answer that was being made is on its way: a report's own findings come before those of others. */
const TURNS_TO_ANSWER = 2;
const NOTHING: Beside = { neighboursOf: undefined, stamp: '' };

export class WorkspaceArchive {
  /** Files beside which something changed: what they show may be different now. */
  readonly changed = new Signal<ReadonlySet<string>>();
  readonly #server: ServerContext;
  readonly #archive = new Archive();
  readonly #keys = new SettingsKeys();
  readonly #blocks = new Blocks();
  readonly #names = new FileNames();
  /** Of each closed file that is in the archive or was looked at, the settings under which it was. */
  readonly #read = new Map<string, number>();
  /** Open reports whose present text is not in the archive yet. */
  readonly #open = new Set<OpenDocument>();
  #touched = new Set<string>();
  /** One piece of work on closed files at a time: a later one must have the last word. */
  #work: Promise<unknown> = Promise.resolve();
  #pending = 0;
  /** Whether all files were read once. */
  #isWhole = false;
  /** Whether a look at all files is under way, or was made under the present settings, or was given up. */
  #isAsked = false;
  #wasAsked = false;

  constructor(server: ServerContext) {
    this.#server = server;
    server.stale.listen(() => this.#settingsChanged());
    server.files.listen((paths) => this.#filesChanged(paths));
    const take = (document: OpenDocument) => {
      if (document.isReport) this.#open.add(document);
    };
    server.documents.on({ opened: take, changed: take, closed: (document) => this.#closed(document) });
  }

  /**
   * What stands beside an open report now. Never waits for files: until they were read there is nothing, and `changed`
   * tells when there is.
   */
  async beside(document: OpenDocument): Promise<Beside> {
    this.#ask();
    if (this.#open.size > 0) await this.#takeOpen();
    return this.besideFile(placeOf(document));
  }

  /** What stands beside a file by its path, an untitled one by its address. */
  besideFile(path: string): Beside {
    if (!this.#isWhole) return NOTHING;
    const file = this.#names.nameOf(path);
    const stamp = this.#blocks.stamp + this.#archive.stampOf(file);
    return { neighboursOf: this.#archive.neighboursOf(file), stamp };
  }

  /** The archive itself, for who looks up reports; call `whole` first. Files have the names that messages give them. */
  get reports(): Archive {
    return this.#archive;
  }

  /** The address of a file by its name in the archive. */
  readonly uriOf = (file: string): string => uriOf(this.#names.pathOf(file));

  /** Waits until all files were read, and everything that changed since. @returns false where that was cancelled. */
  async whole(token?: CancellationToken): Promise<boolean> {
    this.#ask();
    while (this.#pending > 0) {
      await (token ? unlessCancelled(this.#work, token) : this.#work);
      if (token?.isCancellationRequested) return false;
    }
    await this.#takeOpen();
    return this.#isWhole;
  }

  /** Reads the files after all, where that was given up. */
  again(): void {
    if (!this.#isWhole) this.#isAsked = false;
  }

  /** Looks at all files, once, after the answer that is being made. */
  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#wasAsked = true;
    this.#inTurn('archive', () => this.#readAll());
  }

  #inTurn(name: string, work: () => Promise<void>): void {
    this.#pending++;
    this.#work = this.#work
      .then(() => attempt(this.#server.log, name, work))
      .then(() => {
        this.#pending--;
      });
  }

  async #readAll(): Promise<void> {
    const { workspace, workspaceFiles, documents, runtime } = this.#server;
    await runtime.turn();
    const { paths } = await workspaceFiles.all();
    const progress = new ArchiveProgress(this.#server, this.#isWhole ? 0 : paths.length);
    try {
      this.#blocks.clear();
      if (this.#names.follow(workspace.folders)) this.#forgetAll();
      this.#dropAllBut(new Set(paths));
      for (const [at, path] of paths.entries()) {
        if (progress.isCancelled) return;
        await this.#take(path);
        progress.tell(at + 1);
      }
      for (const document of documents) if (document.isReport) this.#open.add(document);
      await this.#takeOpen();
      const isOther = this.#blocks.apply(this.#archive);
      if (this.#isWhole && !isOther) return;
      this.#isWhole = true;
      this.#touch(this.#archive.files);
    } finally {
      progress.end();
    }
  }

  /** Reads a file where it is not open and was not read under these settings. */
  async #take(path: string): Promise<void> {
    const { documents, settings } = this.#server;
    if (documents.at(path)?.isReport) return;
    const own = await settings.forPath(path);
    this.#blocks.note(own);
    const key = this.#keys.of(own);
    if (this.#read.get(path) === key) return;
    this.#read.set(path, key);
    if (wanted(own)) await this.#readFile(path, own);
    else this.#drop(path);
  }

  async #readFile(path: string, { options }: DocumentSettings): Promise<void> {
    const { workspace, documents, catalog, runtime } = this.#server;
    // A file that cannot be read is the business of the diagnostics; here it is none of the reports.
    const text = (await workspace.read(path).catch(() => undefined))?.text;
    await runtime.turn();
    // It may have been opened, or changed again, meanwhile.
    if (documents.at(path)?.isReport || !this.#read.has(path)) return;
    const report = text === undefined || isGarbled(text) ? undefined : readReport(text);
    if (report) catalog.note(path, report);
    if (report?.isReport) this.#put(this.#entry(path, report, options));
    else this.#drop(path);
  }

  /** Open reports as they stand. */
  async #takeOpen(): Promise<void> {
    const { documents, log } = this.#server;
    for (const document of [...this.#open]) {
      // One whose settings cannot be had is no other's business.
      const own = await attempt(log, `archive: ${document.uri}`, () => this.#settingsOf(document));
      if (documents.get(document.uri) !== document) continue;
      this.#open.delete(document);
      if (own === undefined) continue;
      this.#blocks.note(own);
      const path = placeOf(document);
      if (document.path !== undefined) this.#read.delete(document.path);
      // Only texts that are wanted are read: the archive may hold for one folder of several.
      const isTold = wanted(own) && !isGarbled(document.text) && document.report.isReport;
      if (isTold) this.#put(this.#entry(path, document.report, own.options));
      else this.#drop(path);
    }
  }

  /** Undefined for a text that is another state of a report: of an earlier commit, of a comparison's other side. */
  async #settingsOf(document: OpenDocument): Promise<DocumentSettings | undefined> {
    const { settings, workspace } = this.#server;
    const { path, uri } = document;
    const isReport =
      path === undefined ? isUntitled(uri) : isOnDisk(path) || workspace.folderOf(path) !== undefined;
    return isReport ? settings.forDocument(document) : undefined;
  }

  #entry(path: string, report: ReportDocument, options: LintOptions): FileEntry {
    const { aliases } = options;
    const more = { path, off: rulesOff(options), ...(aliases && { aliases }) };
    return entryOf(this.#names.nameOf(path), report, more);
  }

  #put(entry: FileEntry): void {
    const before = this.#archive.get(entry.file);
    if (before && isSameToOthers(before, entry)) return;
    this.#change(entry.file, () => this.#archive.set(entry));
  }

  #drop(path: string): void {
    const file = this.#names.nameOf(path);
    if (this.#archive.get(file)) this.#change(file, () => this.#archive.remove(file));
  }

  #dropAllBut(paths: ReadonlySet<string>): void {
    const { documents } = this.#server;
    for (const file of [...this.#archive.files]) {
      const path = this.#names.pathOf(file);
      if (!paths.has(path) && !documents.get(path) && !documents.at(path)?.isReport) this.#drop(path);
    }
    for (const path of [...this.#read.keys()]) if (!paths.has(path)) this.#read.delete(path);
  }

  /** All files have other names now. */
  #forgetAll(): void {
    for (const file of [...this.#archive.files]) this.#archive.remove(file);
    this.#read.clear();
    this.#isWhole = false;
  }

  /** Who hung on the file before, and who does after. The file itself: it may be somebody else's report now. */
  #change(file: string, change: () => void): void {
    if (!this.#isWhole) {
      change();
      return;
    }
    const before = this.#archive.dependentsOf(file);
    change();
    this.#touch([file, ...before, ...this.#archive.dependentsOf(file)]);
  }

  #touch(files: Iterable<string>): void {
    const isTold = this.#touched.size > 0;
    for (const file of files) this.#touched.add(this.#names.pathOf(file));
    if (!isTold && this.#touched.size > 0) void attempt(this.#server.log, 'archive', () => this.#tell());
  }

  async #tell(): Promise<void> {
    for (let turns = 0; turns < TURNS_TO_ANSWER; turns++) await this.#server.runtime.turn();
    const touched = this.#touched;
    this.#touched = new Set();
    this.changed.tell(touched);
  }

  #closed(document: OpenDocument): void {
    this.#open.delete(document);
    if (!document.isReport || !this.#wasAsked) return;
    if (document.path === undefined) this.#drop(document.uri);
    else this.#filesChanged([document.path]);
  }

  /** What was read of them is not what is there now. */
  #filesChanged(paths: readonly string[]): void {
    if (!this.#wasAsked) return;
    for (const path of paths) this.#read.delete(path);
    this.#inTurn('archive: changed files', async () => {
      const present = new Set((await this.#server.workspaceFiles.all()).paths);
      for (const path of paths) {
        if (present.has(path)) await this.#take(path);
        else if (!this.#server.documents.at(path)?.isReport) this.#drop(path);
      }
      this.#applyBlocks();
    });
  }

  /** A file may be the first under a configuration that says whose report is a sum. What comes next in turn does it itself. */
  #applyBlocks(): void {
    if (this.#isWhole && this.#pending === 1 && this.#blocks.apply(this.#archive))
      this.#touch(this.#archive.files);
  }

  /** Which reports are in the archive, and by what names, may be otherwise now; texts are not read again for it. */
  #settingsChanged(): void {
    if (!this.#wasAsked) return;
    this.#isAsked = false;
    this.#ask();
  }
}

/** Where a report is: its path, or the address of one that has none. */
export function placeOf({ path, uri }: Pick<OpenDocument, 'path' | 'uri'>): string {
  return path ?? uri;
}

function wanted({ options, ignored, broken }: DocumentSettings): boolean {
  return options.archive === true && !ignored && broken === undefined;
}

/** Waits for work, or for the cancellation of whoever waits; nothing listens on afterwards. */
function unlessCancelled(work: Promise<unknown>, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const cancelling = token.onCancellationRequested(done);
    void work.then(done);
    function done(): void {
      cancelling.dispose();
      resolve();
    }
  });
}
