/** The diagnostics of an open document: of its present version, or of the one last saved where settings say so. */
import type { Diagnostic } from 'vscode-languageserver';
import { placeOf } from '../archive';
import type { ServerContext } from '../context';
import type { OpenDocument } from '../documents';
import { configDiagnostics, isConfigFile } from './config-file';

export interface DiagnosticResult {
  readonly items: Diagnostic[];
  /** The same for the same text under the same settings. */
  readonly resultId: string;
  /** The version that was looked at, as the client counts them. */
  readonly version: number;
  /** The text that was looked at. */
  readonly revision: number;
  /** Of the reports that it was held against; undefined where there is no archive. */
  readonly stamp: string | undefined;
}

export class DocumentDiagnostics {
  readonly #server: ServerContext;
  readonly #shown = new Map<string, DiagnosticResult>();
  readonly #saved = new Set<string>();

  constructor(server: ServerContext) {
    this.#server = server;
    server.documents.on({
      saved: ({ uri }) => {
        this.#saved.add(uri);
      },
    });
    server.stale.listen(() => this.#shown.clear());
  }

  async of(document: OpenDocument): Promise<DiagnosticResult> {
    const { uri } = document;
    const shown = this.#shown.get(uri);
    const isSaved = this.#saved.delete(uri);
    const isOfThisText = shown?.revision === document.revision;
    if (shown && !isSaved && !isOfThisText && (await this.waitsForSave(document))) return shown;
    if (shown && isOfThisText && (await this.#isStill(document, shown))) return shown;
    return this.#look(document);
  }

  /** Which of the open documents would show something else now that other reports changed. */
  differing(files: ReadonlySet<string>): OpenDocument[] {
    const { documents, archive } = this.#server;
    return [...documents].filter((document) => {
      const stamp = files.has(placeOf(document)) ? this.#shown.get(document.uri)?.stamp : undefined;
      return stamp !== undefined && stamp !== archive.besideFile(placeOf(document)).stamp;
    });
  }

  /** Whether what was shown of a text is what it shows beside the other reports as they are now. */
  async #isStill(document: OpenDocument, shown: DiagnosticResult): Promise<boolean> {
    const isSame = shown.stamp === (await this.#stampOf(document));
    return isSame && this.#shown.get(document.uri) === shown && shown.revision === document.revision;
  }

  async #stampOf(document: OpenDocument): Promise<string | undefined> {
    return document.isReport ? (await this.#server.linter.beside(document))?.stamp : undefined;
  }

  /** Looks until it has seen one text under one set of settings: either may change meanwhile. */
  async #look(document: OpenDocument): Promise<DiagnosticResult> {
    for (;;) {
      const { version, revision } = document;
      const { generation } = this.#server.linter;
      const { items, stamp } = await this.#compute(document);
      const resultId = [generation, revision, ...(stamp ? [stamp] : [])].join('.');
      const result = { items, resultId, version, revision, stamp };
      if (document.revision !== revision || this.#server.linter.generation !== generation) continue;
      if (this.#server.documents.get(document.uri) === document) this.#shown.set(document.uri, result);
      return result;
    }
  }

  /** Whether the document is only looked at when it is saved. */
  async waitsForSave(document: OpenDocument): Promise<boolean> {
    return document.isReport && (await this.#server.settings.forDocument(document)).run === 'onSave';
  }

  forget({ uri }: OpenDocument): void {
    this.#shown.delete(uri);
    this.#saved.delete(uri);
  }

  async #compute(document: OpenDocument): Promise<Pick<DiagnosticResult, 'items' | 'stamp'>> {
    const { linter, diagnostics } = this.#server;
    if (isConfigFile(document))
      return { items: await configDiagnostics(document, this.#server), stamp: undefined };
    if (!document.isReport) return { items: [], stamp: undefined };
    const { findings, document: report, beside } = await linter.lint(document);
    return { items: diagnostics.of(findings, document.uri, report.lines), stamp: beside?.stamp };
  }
}
