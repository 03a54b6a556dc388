/**
 * Highlights: with the cursor in a cell those of its identities and its mentions in the prose, on a number in the prose its
 * cells, on the body's name the places that print it.
 */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import type { PlacedCell } from '../../core/arithmetic/types';
import {
  cellsOfFigure,
  figureAt,
  type LocatedFigure,
  mentionsOf,
  repetitionsOf,
} from '../../core/locate/figures';
import { identitiesOfCell, inOrder } from '../../core/locate/identities';
import { nameAt } from '../../core/locate/names';
import { cellAt, type LocatedCell } from '../../core/locate/place';
import type { ReportDocument } from '../../core/report/types';
import type { Range } from '../../core/text/range';
import { lspRange, offsetAt } from '../convert';
import type { OpenDocument } from '../documents';
import { namesIn } from '../printed-names';
import type { Feature } from './feature';

export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register: (server) =>
    server.connection.onDocumentHighlight(
      server.forReport<DocumentHighlightParams, DocumentHighlight[]>(
        'highlights',
        [],
        (document, { position }) => highlightsAt(document, offsetAt(document.report.lines, position)),
      ),
    ),
};

function highlightsAt(document: OpenDocument, offset: number): DocumentHighlight[] {
  const { report } = document;
  const cell = cellAt(report, offset);
  if (cell) return ofCell(report, cell);
  const figure = figureAt(report, offset);
  if (figure) return ofFigure(report, figure);
  const places = nameAt(namesIn(document), offset)?.places ?? [];
  return places.map(({ range }) => highlight(report, range, DocumentHighlightKind.Text));
}

function highlight({ lines }: ReportDocument, range: Range, kind: DocumentHighlightKind): DocumentHighlight {
  return { range: lspRange(lines, range), kind };
}

/** The number and what states the same are text, the cells that it is read from are read. */
function ofFigure(report: ReportDocument, located: LocatedFigure): DocumentHighlight[] {
  const cells = cellsOfFigure(located);
  if (cells.length === 0) return [];
  const figures = [located.figure, ...repetitionsOf(report, located)];
  return [
    ...figures.map(({ range }) => highlight(report, range, DocumentHighlightKind.Text)),
    ...cells.map(({ cell }) => highlight(report, cell.range, DocumentHighlightKind.Read)),
  ];
}

/** Totals are written by what is read of their parts; a cell that is both is a total. */
function ofCell(report: ReportDocument, located: LocatedCell): DocumentHighlight[] {
  const identities = identitiesOfCell(located);
  const totals = new Set(identities.flatMap((identity) => identity.totals).map(({ cell }) => cell));
  const cells: readonly PlacedCell[] = identities.flatMap((identity) => [
    ...identity.parts,
    ...identity.totals,
  ]);
  const { table, row, column } = located;
  const mentions = mentionsOf(report, located.report, { table: table.id, row, column });
  return [
    ...inOrder(cells).map(({ cell }) =>
      highlight(
        report,
        cell.range,
        totals.has(cell) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      ),
    ),
    ...mentions.map(({ range }) => highlight(report, range, DocumentHighlightKind.Text)),
  ];
}
