/** The diagnostics of an open document: of its present version, or of the one last saved where settings say so. */
import type { Diagnostic } from 'vscode-languageserver';
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
    if (shown && !isSaved && (await this.waitsForSave(document))) return shown;
    if (shown && shown.revision === document.revision && this.#shown.get(uri) === shown) return shown;
    return this.#look(document);
  }

  /** Looks until it has seen one text under one set of settings: either may change meanwhile. */
  async #look(document: OpenDocument): Promise<DiagnosticResult> {
    for (;;) {
      const { version, revision } = document;
      const { generation } = this.#server.linter;
      const result = {
        items: await this.#compute(document),
        resultId: `${generation}.${revision}`,
        ...{ version, revision },
      };
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

  async #compute(document: OpenDocument): Promise<Diagnostic[]> {
    const { linter, diagnostics } = this.#server;
    if (isConfigFile(document)) return configDiagnostics(document, this.#server);
    if (!document.isReport) return [];
    const linted = await linter.lint(document);
    return diagnostics.of(linted.findings, document.uri, linted.document.lines);
  }
}
