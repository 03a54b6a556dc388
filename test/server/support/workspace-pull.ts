/** A pull of workspace diagnostics that the server holds open, as VS Code sends it. */
import {
  type Diagnostic,
  type PreviousResultId,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import type { LspClient } from './client';

let tokens = 0;

export class WorkspacePull {
  /** How the request ended: the answer, or the error that it was answered with. Never rejects. */
  readonly end: Promise<unknown>;
  /** What was heard of each file last, in the order in which it came. */
  readonly reports = new Map<string, WorkspaceFullDocumentDiagnosticReport>();
  isPending = true;
  readonly #cancellation = new CancellationTokenSource();
  readonly #unread: WorkspaceFullDocumentDiagnosticReport[] = [];
  readonly #parcels: number[] = [];
  #wake = () => {};

  constructor(client: LspClient, previousResultIds: readonly PreviousResultId[] = []) {
    const partialResultToken = `workspace-pull-${++tokens}`;
    client.connection.onProgress(
      WorkspaceDiagnosticRequest.partialResult,
      partialResultToken,
      ({ items }) => {
        this.#parcels.push(items.length);
        for (const item of items) this.#take(item);
        this.#wake();
      },
    );
    const params = { identifier: 'nianbao', previousResultIds: [...previousResultIds], partialResultToken };
    this.end = client.connection
      .sendRequest<unknown>('workspace/diagnostic', params, this.#cancellation.token)
      .catch((error: unknown) => error)
      .finally(() => {
        this.isPending = false;
      });
  }

  /** How many reports came in each parcel. */
  get parcels(): readonly number[] {
    return this.#parcels;
  }

  /** The ids to ask again with. */
  get resultIds(): PreviousResultId[] {
    return [...this.reports.values()].flatMap(({ uri, resultId }) =>
      resultId === undefined ? [] : { uri, value: resultId },
    );
  }

  /** The next report that was not read yet, of whichever file. */
  async next(): Promise<WorkspaceFullDocumentDiagnosticReport> {
    for (;;) {
      const report = this.#unread.shift();
      if (report) return report;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Reads so many reports. @returns what they say of each file. */
  async take(count: number): Promise<Map<string, Diagnostic[]>> {
    const found = new Map<string, Diagnostic[]>();
    for (let left = count; left > 0; left--) {
      const { uri, items } = await this.next();
      found.set(uri, items);
    }
    return found;
  }

  /** Cancels the request. @returns what it was answered with. */
  cancel(): Promise<unknown> {
    this.#cancellation.cancel();
    return this.end;
  }

  #take(item: WorkspaceDocumentDiagnosticReport): void {
    if (item.kind !== 'full') throw new Error(`${item.uri}: said again, though unchanged`);
    this.reports.set(item.uri, item);
    this.#unread.push(item);
  }
}
