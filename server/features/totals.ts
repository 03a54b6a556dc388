/** From a cell to its total and back: definition and references. */
import type { DefinitionParams, Location, LocationLink, ReferenceParams } from 'vscode-languageserver';
import type { PlacedCell } from '../../core/arithmetic/types';
import { holdsCell, identitiesOfCell, inOrder } from '../../core/locate/identities';
import { cellAt, type LocatedCell } from '../../core/locate/place';
import type { Range } from '../../core/text/range';
import type { ServerContext } from '../context';
import { lspRange, offsetAt } from '../convert';
import type { OpenDocument } from '../documents';
import type { Feature } from './feature';

export const totals: Feature = {
  capabilities: () => ({ definitionProvider: true, referencesProvider: true }),
  register: (server) => {
    const { connection } = server;
    connection.onDefinition(
      server.forReport<DefinitionParams, Location[] | LocationLink[]>(
        'definition',
        [],
        (document, { position }) => definitionAt(server, document, offsetAt(document.report.lines, position)),
      ),
    );
    connection.onReferences(
      server.forReport<ReferenceParams, Location[]>('references', [], (document, { position, context }) =>
        referencesAt(document, offsetAt(document.report.lines, position), context.includeDeclaration),
      ),
    );
  },
};

/** Where a definition leads: `whole` is shown, `place` is gone to. */
interface Target {
  readonly whole: Range;
  readonly place: Range;
}

/** A part leads to its totals, a total to its parts. */
function definitionAt(
  { flags }: ServerContext,
  { uri, report }: OpenDocument,
  offset: number,
): Location[] | LocationLink[] {
  const { lines } = report;
  const located = cellAt(report, offset);
  if (!located) return [];
  const targets = targetsOf(located);
  if (!flags.definitionLinks) return targets.map(({ place }) => ({ uri, range: lspRange(lines, place) }));
  return targets.map(({ whole, place }) => ({
    originSelectionRange: lspRange(lines, located.cell.range),
    targetUri: uri,
    targetRange: lspRange(lines, whole),
    targetSelectionRange: lspRange(lines, place),
  }));
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
  const ranges = inOrder(cells).map(({ cell }) => cell.range);
  const [first] = ranges;
  if (!first) return [];
  return [{ whole: { start: first.start, end: Math.max(...ranges.map(({ end }) => end)) }, place: first }];
}

/**
 * Of a total its parts, of a part the other parts. Totals are the declarations: listed with the rest where they are
 * asked for.
 */
function referencesAt({ uri, report }: OpenDocument, offset: number, declarations: boolean): Location[] {
  const located = cellAt(report, offset);
  if (!located) return [];
  const identities = identitiesOfCell(located);
  const sums = identities.flatMap((identity) => identity.totals);
  const isTotal = holdsCell(sums, located);
  const cells = inOrder([...identities.flatMap(({ parts }) => parts), ...(declarations ? sums : [])]).filter(
    ({ cell }) => cell !== located.cell || (isTotal && declarations),
  );
  return cells.map(({ cell }) => ({ uri, range: lspRange(report.lines, cell.range) }));
}
