/** Fixing a whole text to its end, with messages handled between the rounds. */
import type { CancellationToken } from 'vscode-languageserver';
import { type FindAll, type FixResult, type FixSelection, fixing } from '../../../core/lint/fix';
import { readReport } from '../../../core/report/parse';
import type { ServerContext } from '../../context';
import type { Linted } from '../../linter';

/**
 * The fixes of a text that was linted, to a fixed point. The first round is the lint that is there already.
 * @param file the text's path, or else its address: a baseline may know it by that.
 * @returns undefined where it was cancelled.
 */
export async function fixed(
  { linter, runtime }: ServerContext,
  file: string,
  linted: Linted,
  selection: FixSelection,
  token: CancellationToken,
): Promise<FixResult | undefined> {
  const { document, settings } = linted;
  const unlimited = { ...settings, options: { ...settings.options, maxFindings: Number.POSITIVE_INFINITY } };
  const findAll: FindAll = (text) => {
    if (text === document.text && isWhole(linted)) return linted.findings;
    const report = text === document.text ? document : readReport(text);
    return linter.lintText(file, report, unlimited, linted.beside?.neighboursOf).findings;
  };
  const rounds = fixing(document.text, selection, findAll);
  for (;;) {
    const { done, value } = rounds.next();
    if (done) return value;
    await runtime.turn();
    if (token.isCancellationRequested) return undefined;
  }
}

/** Whether no finding was left out because there were too many; with a baseline that cannot be told. */
function isWhole({ findings, settings: { options, baseline } }: Linted): boolean {
  return !baseline && findings.length < options.maxFindings;
}
