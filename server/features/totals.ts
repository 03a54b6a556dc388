/** From a cell to its total and back, from a number in the prose to its cells and back: definition and references. */
import type { DefinitionParams, Location, LocationLink, ReferenceParams } from 'vscode-languageserver';
import type { PlacedCell } from '../../core/arithmetic/types';
import {
  cellsOfFigure,
  extentOf,
  figureAt,
  type LocatedFigure,
  mentionsOf,
  repetitionsOf,
  sourcesOf,
} from '../../core/locate/figures';
import { holdsCell, identitiesOfCell, inOrder } from '../../core/locate/identities';
import { cellAt, type LocatedCell } from '../../core/locate/place';
import type { ReportDocument } from '../../core/report/types';
import type { Range } from '../../core/text/range';
import type { ServerContext } from '../context';
import { lspRange, offsetAt } from '../convert';
import type { OpenDocument } from '../documents';
import type { Feature } from './feature';
import { placesElsewhere } from './totals/elsewhere';

export const totals: Feature = {
  capabilities: () => ({ definitionProvider: true, referencesProvider: true }),
  register: (server) => {
    const { connection } = server;
    connection.onDefinition(
      server.forReport<DefinitionParams, Location[] | LocationLink[]>(
        'definition',
        [],
        async (document, { position }) => {
          const { before } = await placesElsewhere(server, document, position);
          const offset = offsetAt(document.report.lines, position);
          return definitionAt(server, document, offset, before);
        },
      ),
    );
    connection.onReferences(
      server.forReport<ReferenceParams, Location[]>(
        'references',
        [],
        async (document, { position, context }) => {
          const { before, others } = await placesElsewhere(server, document, position);
          const offset = offsetAt(document.report.lines, position);
          return [...referencesAt(document, offset, context.includeDeclaration), ...before, ...others];
        },
      ),
    );
  },
};

/** Where a definition leads: `whole` is shown, `place` is gone to. */
interface Target {
  readonly whole: Range;
  readonly place: Range;
}

/** What stands at the cursor, and where it leads. */
interface Definition {
  readonly origin: Range;
  readonly targets: readonly Target[];
}

function definitionAt(
  { flags }: ServerContext,
  { uri, report }: OpenDocument,
  offset: number,
  before: readonly Location[],
): Location[] | LocationLink[] {
  const { lines } = report;
  const found = definitionIn(report, offset);
  if (!found) return [];
  if (!flags.definitionLinks)
    return [...found.targets.map(({ place }) => ({ uri, range: lspRange(lines, place) })), ...before];
  const originSelectionRange = lspRange(lines, found.origin);
  return [
    ...found.targets.map(({ whole, place }) => ({
      originSelectionRange,
      targetUri: uri,
      targetRange: lspRange(lines, whole),
      targetSelectionRange: lspRange(lines, place),
    })),
    ...before.map(({ uri: targetUri, range }) => ({
      originSelectionRange,
      targetUri,
      targetRange: range,
      targetSelectionRange: range,
    })),
  ];
}

/** A part leads to its totals, a total to its parts, a number in the prose to its cells, or to what it is the sum of. */
function definitionIn(report: ReportDocument, offset: number): Definition | undefined {
  const cell = cellAt(report, offset);
  if (cell) return { origin: cell.cell.range, targets: targetsOf(cell) };
  const figure = figureAt(report, offset);
  if (!figure) return undefined;
  const targets = sourcesOf(figure).map((range) => ({ whole: range, place: range }));
  return { origin: figure.figure.range, targets };
}

function targetsOf(located: LocatedCell): Target[] {
  return identitiesOfCell(located).flatMap(({ parts, totals: sums }) =>
    holdsCell(parts, located)
      ? sums.map(({ cell: { range } }) => ({ whole: range, place: range }))
      : asOne(parts),
  );
}

/** The parts from the first to the last in the text. */
function asOne(cells: readonly PlacedCell[]): Target[] {
  const whole = extentOf(cells);
  const [first] = inOrder(cells);
  return whole && first ? [{ whole, place: first.cell.range }] : [];
}

function referencesAt({ uri, report }: OpenDocument, offset: number, declarations: boolean): Location[] {
  const cell = cellAt(report, offset);
  const figure = cell ? undefined : figureAt(report, offset);
  const ranges = cell
    ? ofCell(report, cell, declarations)
    : figure
      ? ofFigure(report, figure, declarations)
      : [];
  return ranges.map((range) => ({ uri, range: lspRange(report.lines, range) }));
}

/**
 * Of a total its parts, of a part the other parts, and of both their mentions in the prose. Totals are the declarations:
 * listed with the rest where they are asked for.
 */
function ofCell(report: ReportDocument, located: LocatedCell, declarations: boolean): Range[] {
  const identities = identitiesOfCell(located);
  const sums = identities.flatMap((identity) => identity.totals);
  const isTotal = holdsCell(sums, located);
  const cells = inOrder([...identities.flatMap(({ parts }) => parts), ...(declarations ? sums : [])]).filter(
    ({ cell }) => cell !== located.cell || (isTotal && declarations),
  );
  const { table, row, column } = located;
  const mentions = mentionsOf(report, located.report, { table: table.id, row, column });
  return [...cells.map(({ cell }) => cell.range), ...mentions.map(({ range }) => range)];
}

/** Of a number in the prose what states the same, and its cells, which declare it. */
function ofFigure(report: ReportDocument, located: LocatedFigure, declarations: boolean): Range[] {
  const cells = declarations ? cellsOfFigure(located).map(({ cell }) => cell.range) : [];
  return [...cells, ...repetitionsOf(report, located).map(({ range }) => range)];
}
