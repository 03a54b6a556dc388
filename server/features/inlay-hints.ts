/**
 * Inlay hints: sums that the form prints nowhere, by how much a total differs from its parts, and where it is wished for
 * whether a number in the prose agrees with the tables.
 */
import { type InlayHint, InlayHintKind, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Analysis, EvaluatedIdentity } from '../../core/arithmetic/types';
import { calculation, differenceOf } from '../../core/explain/calculation';
import { type UnprintedSum, unprintedSums } from '../../core/explain/sums';
import { holds } from '../../core/locate/place';
import type { Report, ReportDocument, ReportTable } from '../../core/report/types';
import type { Bilingual } from '../../core/rules/types';
import { analysesUnder } from '../analysis';
import type { ServerContext } from '../context';
import { lspPosition, rangeAt } from '../convert';
import type { Feature } from './feature';
import { figureHints } from './inlay-hints/figures';
import type { Hint } from './inlay-hints/hint';

export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register: (server) => {
    const { connection, flags } = server;
    connection.languages.inlayHint.on(
      server.forReport('inlay hints', [], async (document, { range }) => {
        const settings = await server.settings.forDocument(document);
        const analysisOf = analysesUnder(document, settings);
        const hints = document.report.reports.flatMap((report) => [
          ...(settings.inlayHints ? hintsOf(document.report, report, analysisOf(report), server) : []),
          ...(settings.figureHints ? figureHints(document.report, report, server) : []),
        ]);
        const asked = rangeAt(document.report.lines, range);
        return hints
          .filter(({ offset }) => holds(asked, offset))
          .map((hint) => inlayHint(document.report, hint));
      }),
    );
    if (flags.refreshInlayHints) server.stale.listen(() => connection.languages.inlayHint.refresh());
  },
};

const SUM: Bilingual = { zh: '{name}＝{value}', en: '{name} = {value}' };
const TOTAL_COLUMN: Bilingual = { zh: '总计列：{parts}＝{value}', en: 'Total column: {parts} = {value}' };
const OF_ROW: Bilingual = { zh: '{parts}＝{value}', en: '{parts} = {value}' };
const PART: Bilingual = { zh: '{label} {value}', en: '{label} {value}' };
const DIFFERENCE: Bilingual = { zh: '差 {difference}', en: 'off by {difference}' };

function hintsOf(
  document: ReportDocument,
  report: Report,
  analysis: Analysis,
  server: ServerContext,
): readonly Hint[] {
  const sums = unprintedSums(report).flatMap((sum) => sumHint(document, report, sum, server) ?? []);
  return [...sums, ...differenceHints(report, analysis, server)];
}

function sumHint(
  document: ReportDocument,
  report: Report,
  sum: UnprintedSum,
  server: ServerContext,
): Hint | undefined {
  const table = report.tables.table3;
  const offset = table && endOfRow(document, table, sum.row);
  if (offset === undefined) return undefined;
  const { name, value } = sum;
  const parts = sum.parts.map((part) => server.say(PART, part)).join(server.locale === 'zh' ? '＋' : ' + ');
  return {
    offset,
    label: server.say(SUM, { name, value }),
    tooltip: [server.say(sum.row === 'new' ? OF_ROW : TOTAL_COLUMN, { parts, value })],
  };
}

/** Behind the line of a row whose cells stand beside its label, else behind the label. */
function endOfRow(document: ReportDocument, table: ReportTable, row: string): number | undefined {
  const label = table.labels[row];
  const total = table.cells[row]?.total;
  if (!label || !total) return undefined;
  const line = document.lines.lineAt(label.range.end);
  const isOneLine = document.markup !== 'html' && document.lines.lineAt(total.range.start) === line;
  return isOneLine ? document.lines.end(line) : label.range.end;
}

/** One hint at each total that differs from its parts, with every calculation in which it does. */
function differenceHints(report: Report, { identities }: Analysis, server: ServerContext): readonly Hint[] {
  const hints = new Map<number, Hint>();
  for (const evaluated of identities) {
    if (evaluated.verdict !== 'fails') continue;
    const [place] = evaluated.identity.right;
    const table = place && report.tables[place.table];
    const cell = place && table?.cells[place.row]?.[place.column];
    if (!table || !cell) continue;
    const label = server.say(DIFFERENCE, { difference: differenceOf(evaluated) });
    const known = hints.get(cell.range.end);
    hints.set(cell.range.end, {
      offset: cell.range.end,
      label: known === undefined || known.label === label ? label : `${known.label} · ${label}`,
      tooltip: [...(known?.tooltip ?? []), words(evaluated, table, server)],
    });
  }
  return [...hints.values()];
}

function words(evaluated: EvaluatedIdentity, table: ReportTable, server: ServerContext): string {
  return server.say(calculation(evaluated, table.edition, ({ row, column }) => table.cells[row]?.[column]));
}

function inlayHint({ lines }: ReportDocument, { offset, label, tooltip }: Hint): InlayHint {
  const value = tooltip.length === 1 ? (tooltip[0] ?? '') : tooltip.map((line) => `- ${line}`).join('\n');
  const content: MarkupContent = {
    kind: tooltip.length === 1 ? MarkupKind.PlainText : MarkupKind.Markdown,
    value,
  };
  return {
    position: lspPosition(lines, offset),
    label,
    kind: InlayHintKind.Parameter,
    tooltip: content,
    paddingLeft: true,
  };
}
