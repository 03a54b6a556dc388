/** Highlights: with the cursor in a cell those of its identities, on the body's name the places that print it. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import type { PlacedCell } from '../../core/arithmetic/types';
import { identitiesOfCell, inOrder } from '../../core/locate/identities';
import { nameAt } from '../../core/locate/names';
import { cellAt, type LocatedCell } from '../../core/locate/place';
import type { LineIndex } from '../../core/text/lines';
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
  if (cell) return highlightsOf(report.lines, cell);
  const places = nameAt(namesIn(document), offset)?.places ?? [];
  return places.map(({ range }) => ({
    range: lspRange(report.lines, range),
    kind: DocumentHighlightKind.Text,
  }));
}

/** Totals are written by what is read of their parts; a cell that is both is a total. */
function highlightsOf(lines: LineIndex, located: LocatedCell): DocumentHighlight[] {
  const identities = identitiesOfCell(located);
  const totals = new Set(identities.flatMap((identity) => identity.totals).map(({ cell }) => cell));
  const cells: readonly PlacedCell[] = identities.flatMap((identity) => [
    ...identity.parts,
    ...identity.totals,
  ]);
  return inOrder(cells).map(({ cell }) => ({
    range: lspRange(lines, cell.range),
    kind: totals.has(cell) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
