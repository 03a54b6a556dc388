/** Lints open documents, each version once for all who ask, with what is set for them. */
import type { NeighboursOf } from '../core/archive/archive';
import { relativeTo } from '../core/host';
import { lintDocument, lintGarbled } from '../core/lint/engine';
import { fingerprints } from '../core/lint/fingerprint';
import type { Finding, LintResult } from '../core/lint/types';
import type { ReportDocument } from '../core/report/types';
import type { Beside, WorkspaceArchive } from './archive';
import type { OpenDocument } from './documents';
import type { Log } from './guard';
import type { DocumentSettings, Settings } from './settings';
import { Signal } from './signal';
import type { Workspace } from './workspace';

/** What was found in one version of a text. */
export interface Linted {
  readonly document: ReportDocument;
  /** Those that the baseline does not know. */
  readonly findings: readonly Finding[];
  /** Where their configuration is broken, nothing was checked. */
  readonly settings: DocumentSettings;
  /** The reports that it was held against; undefined where there is no archive. */
  readonly beside?: Beside | undefined;
}

const REPLACEMENT = '\ufffd';

const LINTED = Symbol('linted');

export class Linter {
  /** An open document was linted. */
  readonly linted = new Signal<{ readonly document: OpenDocument; readonly linted: Linted }>();
  readonly #settings: Settings;
  readonly #workspace: Workspace;
  readonly #archive: () => WorkspaceArchive;
  readonly #log: Log;
  /** Counts what makes earlier results stale beside the text: settings, configuration, baseline. */
  #generation = 0;

  constructor(settings: Settings, workspace: Workspace, archive: () => WorkspaceArchive, log: Log) {
    this.#settings = settings;
    this.#workspace = workspace;
    this.#archive = archive;
    this.#log = log;
  }

  /** For a result id: two results of one text under one generation are the same. */
  get generation(): number {
    return this.#generation;
  }

  /** After settings or configuration changed. */
  invalidate(): void {
    this.#generation++;
    this.#settings.clear();
  }

  /** What the present version of an open document shows. */
  async lint(document: OpenDocument): Promise<Linted> {
    const beside = await this.beside(document);
    const generation = this.#generation;
    const known = document.derived(LINTED, () => ({
      generation: -1,
      stamp: undefined as string | undefined,
      linted: undefined as Promise<Linted> | undefined,
    }));
    if (known.generation !== generation || known.stamp !== beside?.stamp || known.linted === undefined) {
      known.generation = generation;
      known.stamp = beside?.stamp;
      known.linted = this.#lintOpen(document, beside);
      known.linted.catch(() => {
        known.generation = -1;
      });
    }
    return known.linted;
  }

  /** The reports that an open one is held against; undefined where its settings want none. */
  async beside(document: OpenDocument): Promise<Beside | undefined> {
    const { options } = await this.#settings.forDocument(document);
    return options.archive ? this.#archive().beside(document) : undefined;
  }

  /** Lints a text that was read from a file, by its path or address; `settings` are those of the file. */
  lintText(
    file: string,
    report: ReportDocument,
    settings: DocumentSettings,
    neighboursOf?: NeighboursOf | undefined,
  ): Linted {
    const { broken, ignored } = settings;
    if (broken || ignored) return { document: report, findings: [], settings };
    const result = lintDocument(report, settings.options, neighboursOf);
    for (const { rule, error } of result.failures)
      this.#log(`rule ${rule} failed on ${file}: ${error instanceof Error ? error.stack : String(error)}`);
    return { document: report, findings: this.#unknown(file, result, settings), settings };
  }

  async #lintOpen(document: OpenDocument, beside: Beside | undefined): Promise<Linted> {
    const linted = { ...(await this.#findings(document, beside)), beside };
    this.linted.tell({ document, linted });
    return linted;
  }

  async #findings(document: OpenDocument, beside: Beside | undefined): Promise<Linted> {
    const settings = await this.#settings.forDocument(document);
    const { report } = document;
    if (!settings.ignored && !settings.broken && (await this.isGarbled(document)))
      return {
        document: report,
        findings: lintGarbled(report, settings.options).findings,
        settings,
      };
    return this.lintText(document.path ?? document.uri, report, settings, beside?.neighboursOf);
  }

  /** Whether the editor decoded a document wrongly: it holds replacement characters, and its file reads as GB18030. */
  async isGarbled({ path, text }: OpenDocument): Promise<boolean> {
    if (path === undefined || !text.includes(REPLACEMENT)) return false;
    const file = await this.#workspace.read(path).catch(() => undefined);
    // A file may hold such characters itself; then none was lost.
    return file?.encoding === 'gb18030' && !file.text.includes(REPLACEMENT);
  }

  /** What the baseline does not know. A text of an unknown body is known by its file, named as the command run in its folder names it. */
  #unknown(file: string, result: LintResult, { baseline }: DocumentSettings): readonly Finding[] {
    if (!baseline) return result.findings;
    const folder = this.#workspace.folderOf(file);
    const name = (folder === undefined ? undefined : relativeTo(folder, file)) ?? file;
    const known = baseline.afresh();
    const prints = fingerprints(name, result);
    return result.findings.filter((_, at) => !known.knows(prints[at] ?? ''));
  }
}
