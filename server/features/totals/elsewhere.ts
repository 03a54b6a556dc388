/** Where other reports count what a cell counts: in the years beside, and in the members that it is the sum of. */
import type { Location, Position } from 'vscode-languageserver';
import { cellsBeside } from '../../../core/archive/beside';
import type { ReportEntry } from '../../../core/archive/entry';
import { cellAt } from '../../../core/locate/place';
import type { PlacedRange } from '../../../core/text/placed-range';
import type { ServerContext } from '../../context';
import { lspPlaced, offsetAt } from '../../convert';
import type { OpenDocument } from '../../documents';

export interface PlacesElsewhere {
  /** Where the number comes from. */
  readonly before: readonly Location[];
  readonly others: readonly Location[];
}

const NOWHERE: PlacesElsewhere = { before: [], others: [] };

/** The places of other reports for the cell at a position; none where no archive is asked for. */
export async function placesElsewhere(
  { linter, archive }: ServerContext,
  document: OpenDocument,
  position: Position,
): Promise<PlacesElsewhere> {
  const neighboursOf = (await linter.beside(document))?.neighboursOf;
  const found = cellAt(document.report, offsetAt(document.report.lines, position));
  const neighbours = found && neighboursOf?.(found.report);
  if (!neighbours) return NOWHERE;
  const place = { table: found.table.id, row: found.row, column: found.column };
  const locationOf = ({ file }: ReportEntry, range: PlacedRange): Location => ({
    uri: archive.uriOf(file),
    range: lspPlaced(range),
  });
  const years = cellsBeside(neighbours, place).map(({ of, entry, place: there }) => ({
    isBefore: of === 'lastYear',
    location: locationOf(entry, entry.quantities.range(there)),
  }));
  const cell = neighbours.rollUp?.cellAt(place);
  const givers = cell?.parts.filter(({ value }) => value !== 0) ?? [];
  const members = givers.map(({ entry, range }) => locationOf(entry, range));
  return {
    before: years.filter(({ isBefore }) => isBefore).map(({ location }) => location),
    others: [...years.filter(({ isBefore }) => !isBefore).map(({ location }) => location), ...members],
  };
}
