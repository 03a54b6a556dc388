/** The diagnostics of an open document: of its present version, or of the one last saved where settings say so. */
import type { Diagnostic } from 'vscode-languageserver';
import type { ServerContext } from '../context';
import type { OpenDocument } from '../documents';
import { configDiagnostics, isConfigFile } from './config-file';

export interface DiagnosticResult {
  readonly items: Diagnostic[];
  /** The same for the same text under the same settings. */
  readonly resultId: string;
  /** The version that was looked at. */
  readonly version: number;
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
    const { uri, version } = document;
    const shown = this.#shown.get(uri);
    const isSaved = this.#saved.delete(uri);
    if (shown && !isSaved && (await this.waitsForSave(document))) return shown;
    if (shown && shown.version === version) return shown;
    const result = { items: await this.#compute(document), resultId: this.#resultId(version), version };
    // Only what is still true is kept: the document may have moved on, or been closed, meanwhile.
    if (this.#server.documents.get(uri) === document) this.#shown.set(uri, result);
    return result;
  }

  /** Whether the document is only looked at when it is saved. */
  async waitsForSave(document: OpenDocument): Promise<boolean> {
    return document.isReport && (await this.#server.settings.forDocument(document)).run === 'onSave';
  }

  forget({ uri }: OpenDocument): void {
    this.#shown.delete(uri);
    this.#saved.delete(uri);
  }

  async #compute(document: OpenDocument): Promise<Diagnostic[]> {
    const { linter, diagnostics } = this.#server;
    if (isConfigFile(document)) return configDiagnostics(document, this.#server);
    if (!document.isReport) return [];
    const linted = await linter.lint(document);
    return diagnostics.of(linted.findings, document.uri, linted.document.lines);
  }

  #resultId(version: number): string {
    return `${this.#server.linter.generation}.${version}`;
  }
}
