/**
 * All reports of the workspace: what is known of each, and who wants to hear of changes. Closed files are read from disk
 * in their own encoding; of each only a result id and counts are kept, so that thousands cost little.
 */
import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { type ConfigError, describeConfigProblem } from '../core/lint/config-problem';
import type { Finding } from '../core/lint/types';
import { readReport } from '../core/report/parse';
import { hashOf } from '../core/text/hash';
import type { ServerContext } from './context';
import type { OpenDocument } from './documents';
import { uriOf } from './paths';
import type { FindingCounts, LintWorkspaceResult } from './protocol/methods';
import type { FileText } from './runtime';
import type { DocumentSettings } from './settings';

/** Who hears what closed files show. */
export interface Sink {
  /** The result that it has of a file; undefined where it has none. */
  readonly resultOf: (path: string) => string | undefined;
  /** The files that it has results of. */
  readonly paths: () => Iterable<string>;
  /** `resultId` is undefined where there is nothing to say of the file any more. */
  readonly send: (path: string, resultId: string | undefined, items: Diagnostic[]) => void;
  /** Whatever it has of a file is no longer what it shows. */
  readonly forget: (path: string) => void;
  /** Passes on what it has gathered. */
  readonly flush: () => void;
}

/** What is known of a file as it was last looked at. */
interface Entry {
  readonly resultId: string | undefined;
  readonly counts: FindingCounts;
  readonly isReport: boolean;
  readonly problem?: string;
  /** Of the reports that it was held against; undefined where there is no archive. */
  readonly stamp?: string | undefined;
}

export type SurveyProgress = (done: number, all: number, path: string) => void;

const NO_COUNTS: FindingCounts = { error: 0, warning: 0, information: 0, hint: 0 };
const NO_FILES: ReadonlySet<string> = new Set();
const SILENT: Entry = { resultId: undefined, counts: NO_COUNTS, isReport: false };

export class Survey {
  readonly #server: ServerContext;
  readonly #entries = new Map<string, Entry>();
  readonly #stale = new Set<string>();
  /** Files beside which reports changed. */
  #beside = new Set<string>();
  /** Whether more happened than that since all files were looked at. */
  #isMore = true;
  /** The last one hears of changes. */
  readonly #sinks: Sink[] = [];
  #running: Promise<unknown> = Promise.resolve();
  /** Whether files were asked for although the setting is off. */
  #wanted = false;

  constructor(server: ServerContext) {
    this.#server = server;
    server.stale.listen(() => {
      this.#entries.clear();
      this.#isMore = true;
    });
    server.files.listen((paths) => {
      for (const path of paths) this.#stale.add(path);
      this.#isMore = true;
    });
    server.archive.changed.listen((paths) => {
      for (const path of paths) this.#beside.add(path);
    });
    server.documents.on({
      // From now on the file on disk speaks again.
      closed: ({ path }) => {
        if (path !== undefined) this.repeat(path);
      },
    });
  }

  /** Whether the command asked for closed files since the start. */
  get wasAsked(): boolean {
    return this.#wanted;
  }

  /** Has a file told of afresh at the next look, also where it is as it was. */
  repeat(path: string): void {
    this.#stale.add(path);
    this.#isMore = true;
    for (const sink of this.#sinks) sink.forget(path);
  }

  /** One sink hears of changes: the last one that came and has not gone. @returns a function that takes it away. */
  attach(sink: Sink): () => void {
    this.#sinks.push(sink);
    this.#isMore = true;
    return () => {
      this.#sinks.splice(this.#sinks.indexOf(sink), 1);
      this.#isMore = true;
    };
  }

  get #sink(): Sink | undefined {
    return this.#sinks.at(-1);
  }

  /** Looks at every file afresh, whatever the setting says. */
  lintAll(token: CancellationToken, progress: SurveyProgress): Promise<LintWorkspaceResult> {
    this.#wanted = true;
    return this.#inTurn(() => {
      this.#entries.clear();
      this.#server.workspaceFiles.forget();
      this.#server.archive.again();
      return this.#refresh(token, progress);
    });
  }

  /**
   * Looks at what changed, and at what the sink has not heard of yet. Closed files are looked at by the setting, or since
   * the command asked for them; else what the sink has of them is taken back.
   */
  refresh(token: CancellationToken): Promise<void> {
    return this.#inTurn(async () => {
      const isOn = this.#wanted || (await this.#server.settings.workspaceEnabled());
      if (isOn) await (this.#isMore ? this.#refresh(token) : this.#refreshBeside(token));
      else {
        this.#drop(NO_FILES);
        this.#sink?.flush();
      }
    });
  }

  /** One look at a time: two would send results out of order. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#running.then(work, work);
    this.#running = result.catch(() => {});
    return result;
  }

  /** Only what stands beside changed reports: of thousands a few. */
  async #refreshBeside(token: CancellationToken): Promise<void> {
    for (const path of this.#takeBeside()) {
      if (!token.isCancellationRequested && this.#isOutdated(path)) await this.#look(path, token);
      // What a cancelled look has not told is still to be told.
      if (token.isCancellationRequested) this.#beside.add(path);
    }
    this.#sink?.flush();
  }

  #takeBeside(): ReadonlySet<string> {
    const beside = this.#beside;
    this.#beside = new Set();
    return beside;
  }

  /** Whether a file was held against other reports than stand beside it now. */
  #isOutdated(path: string): boolean {
    const stamp = this.#entries.get(path)?.stamp;
    return stamp !== undefined && stamp !== this.#server.archive.besideFile(path).stamp;
  }

  /** @param progress of a run whose sums are asked for: open reports are counted too. */
  async #refresh(token: CancellationToken, progress?: SurveyProgress): Promise<LintWorkspaceResult> {
    this.#isMore = false;
    const { paths, problems } = await this.#server.workspaceFiles.all();
    for (const path of this.#takeBeside()) if (this.#isOutdated(path)) this.#stale.add(path);
    for (const path of this.#stale) this.#entries.delete(path);
    this.#stale.clear();
    let done = 0;
    for (const path of paths) {
      if (token.isCancellationRequested) break;
      await this.#take(path, progress !== undefined, token);
      progress?.(++done, paths.length, path);
    }
    if (token.isCancellationRequested) this.#isMore = true;
    else this.#drop(new Set(paths));
    this.#sink?.flush();
    return this.#sum(problems);
  }

  /** Looks at one file where that is needed, and tells the sink where it does not know. */
  async #take(path: string, isSummed: boolean, token: CancellationToken): Promise<void> {
    const open = this.#server.documents.at(path);
    if (open?.isReport) {
      // Open reports are the business of their own diagnostics; here they only count.
      this.#entries.set(path, isSummed ? await this.#countOpen(open) : SILENT);
      return;
    }
    const known = this.#entries.get(path);
    if (known && (!this.#sink || this.#sink.resultOf(path) === known.resultId)) return;
    await this.#look(path, token);
    await this.#server.runtime.turn();
  }

  async #countOpen(open: OpenDocument): Promise<Entry> {
    const { findings } = await this.#server.linter.lint(open);
    return { resultId: undefined, counts: countsOf(findings), isReport: true };
  }

  async #look(path: string, token: CancellationToken): Promise<void> {
    const { entry, items } = await this.#lookAt(path, token);
    // It may have been opened meanwhile: then what stands on disk is no longer what it shows.
    if (token.isCancellationRequested || this.#server.documents.at(path)?.isReport) return;
    this.#entries.set(path, entry);
    this.#tell(path, entry.resultId, items);
  }

  async #lookAt(path: string, token: CancellationToken): Promise<{ entry: Entry; items: Diagnostic[] }> {
    const { workspace, settings, linter, diagnostics, catalog, archive } = this.#server;
    try {
      const [file, own] = await Promise.all([workspace.read(path), settings.forPath(path)]);
      if (file === undefined) return { entry: SILENT, items: [] };
      if (own.broken) return { entry: { ...SILENT, problem: this.#describe(own.broken) }, items: [] };
      const report = readReport(file.text);
      catalog.note(path, report);
      if (!report.isReport) return { entry: SILENT, items: [] };
      if (own.options.archive) await archive.whole(token);
      const beside = own.options.archive ? archive.besideFile(path) : undefined;
      const { findings } = linter.lintText(path, report, own, beside?.neighboursOf);
      const resultId = this.#resultId(file, own, beside?.stamp);
      const entry = { resultId, counts: countsOf(findings), isReport: true, stamp: beside?.stamp };
      return { entry, items: diagnostics.of(findings, uriOf(path), report.lines) };
    } catch (error) {
      const problem = `${path}: ${error instanceof Error ? error.message : String(error)}`;
      return { entry: { ...SILENT, problem }, items: [] };
    }
  }

  #describe({ problems }: ConfigError): string {
    return problems.map((problem) => describeConfigProblem(problem, this.#server.locale)).join('\n');
  }

  #resultId({ text }: FileText, { options }: DocumentSettings, stamp: string | undefined): string {
    const { generation } = this.#server.linter;
    const parts = [generation, hashOf(text), hashOf(JSON.stringify(options)), ...(stamp ? [stamp] : [])];
    return parts.join('.');
  }

  #tell(path: string, resultId: string | undefined, items: Diagnostic[]): void {
    if (this.#sink && this.#sink.resultOf(path) !== resultId) this.#sink.send(path, resultId, items);
  }

  /** Files that are gone, or passed over now. */
  #drop(present: ReadonlySet<string>): void {
    for (const path of this.#entries.keys()) if (!present.has(path)) this.#entries.delete(path);
    for (const path of [...(this.#sink?.paths() ?? [])])
      if (!present.has(path) && !this.#server.documents.at(path)?.isReport) this.#tell(path, undefined, []);
  }

  #sum(problems: readonly string[]): LintWorkspaceResult {
    const entries = [...this.#entries.values()];
    const told = new Set(entries.flatMap(({ problem }) => problem ?? []));
    return {
      checked: entries.filter(({ isReport }) => isReport).length,
      passedOver: entries.filter(({ isReport, problem }) => !isReport && problem === undefined).length,
      problems: [...problems, ...told],
      counts: entries.reduce((sum, { counts }) => added(sum, counts), NO_COUNTS),
    };
  }
}

export function countsOf(findings: readonly Finding[]): FindingCounts {
  const counts = { ...NO_COUNTS };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function added(a: FindingCounts, b: FindingCounts): FindingCounts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    information: a.information + b.information,
    hint: a.hint + b.hint,
  };
}
