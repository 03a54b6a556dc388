/** The language status item: edition and findings of the report that is shown, and whether the workspace is being checked. */
import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import type { FindingCounts, StatusParams } from '../../server/protocol/methods';

export class StatusItem implements Disposable {
  readonly #item: LanguageStatusItem;
  readonly #reports = new Map<string, StatusParams>();
  readonly #subscriptions: readonly Disposable[];

  constructor() {
    this.#item = languages.createLanguageStatusItem('nianbao', { language: 'nianbao' });
    this.#item.name = l10n.t('Annual report');
    this.#subscriptions = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#reports.delete(uri.toString())),
    ];
    this.#show();
  }

  tell(params: StatusParams): void {
    this.#reports.set(params.uri, params);
    this.#show();
  }

  /** Shows that something is being done until the work is over. */
  async whileBusy<T>(work: () => Thenable<T>): Promise<T> {
    this.#item.busy = true;
    try {
      return await work();
    } finally {
      this.#item.busy = false;
    }
  }

  clear(): void {
    this.#reports.clear();
    this.#show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const look = appearance(uri === undefined ? undefined : this.#reports.get(uri));
    this.#item.text = look.text;
    this.#item.detail = look.detail;
    this.#item.severity = look.severity;
    this.#item.command = look.command;
  }
}

type Appearance = Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'command'>;

function appearance(status: StatusParams | undefined): Appearance {
  const level = LanguageStatusSeverity;
  const showOutput = { title: l10n.t('Show Output'), command: 'nianbao.showOutput' };
  if (!status)
    return { text: l10n.t('Annual report'), detail: '', severity: level.Information, command: showOutput };
  if (status.problem !== undefined)
    return {
      text: l10n.t('Not checked: the configuration cannot be read'),
      detail: status.problem,
      severity: level.Error,
      command: showOutput,
    };
  const { edition, counts } = status;
  return {
    text:
      edition === undefined ? l10n.t('No annual report') : `${editionName(edition)} · ${findingsOf(counts)}`,
    detail: [status.body, status.year, status.notice].filter((part) => part !== undefined).join(' · '),
    // What the text holds is no fault of the editor's: no colour in the status bar.
    severity: level.Information,
    command: { title: l10n.t('Problems'), command: 'workbench.actions.view.problems' },
  };
}

function editionName(edition: string): string {
  return l10n.t('{0} edition', edition);
}

function findingsOf({ error, warning, information, hint }: FindingCounts): string {
  const all = error + warning + information + hint;
  if (all === 0) return l10n.t('no findings');
  return all === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', all);
}
