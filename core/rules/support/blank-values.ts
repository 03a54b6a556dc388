/** What may stand in the blank cells of a report, as far as the identities tell. */

import type { Analysis } from '../../arithmetic/types';
import type { Place } from '../../edition/types';
import type { Cell, Report } from '../../report/types';

interface Term {
  readonly cell: Cell;
  readonly weight: 1 | -1;
}

/** One identity as a sum of weighted cells that must be 0; `whole` where every cell of it was read. */
interface Equation {
  readonly terms: readonly Term[];
  readonly whole: boolean;
}

/** A cell that holds nothing: blank, or a dash, `/` or 无 in a number's place. */
export function isEmpty(cell: Cell): boolean {
  return cell.form === 'blank' || cell.form === 'dash';
}

/**
 * Values for the empty cells of the report: the one number that identities determine, else 0 where every identity of
 * the cell then holds. A cell of no identity gets 0; cells that cannot be told are left out.
 */
export function blankValues(report: Report, analysis: Analysis): ReadonlyMap<Cell, number> {
  const equations = analysis.identities.map(({ identity }) => equationOf(report, identity));
  const values = new Map<Cell, number>();
  const refused = new Set<Cell>();
  for (let before = -1; before !== values.size + refused.size; ) {
    before = values.size + refused.size;
    determine(equations, values, refused);
    if (before === values.size + refused.size) fillZeros(report, equations, values, refused);
  }
  dropContradicted(equations, values);
  return values;
}

function equationOf(
  report: Report,
  identity: { readonly left: readonly Place[]; readonly right: readonly Place[] },
): Equation {
  const terms: Term[] = [];
  const add = (places: readonly Place[], weight: 1 | -1) => {
    for (const place of places) {
      const cell = report.tables[place.table]?.cells[place.row]?.[place.column];
      if (cell !== undefined && cell.form !== 'text') terms.push({ cell, weight });
    }
  };
  add(identity.left, 1);
  add(identity.right, -1);
  return { terms, whole: terms.length === identity.left.length + identity.right.length };
}

/** Gives a value to each cell that is the only unknown of an identity; refuses it where two identities disagree. */
function determine(equations: readonly Equation[], values: Map<Cell, number>, refused: Set<Cell>): void {
  const proposed = new Map<Cell, number>();
  for (const { terms, whole } of equations) {
    const unknown = whole ? terms.filter(({ cell }) => isEmpty(cell) && !values.has(cell)) : [];
    const [only] = unknown;
    if (only === undefined || unknown.length > 1 || refused.has(only.cell)) continue;
    const value = -only.weight * residual(terms, values);
    const other = proposed.get(only.cell);
    if (value < 0 || !Number.isInteger(value) || (other !== undefined && other !== value))
      refused.add(only.cell);
    else proposed.set(only.cell, value);
  }
  for (const [cell, value] of proposed) if (!refused.has(cell)) values.set(cell, value);
}

function fillZeros(
  report: Report,
  equations: readonly Equation[],
  values: Map<Cell, number>,
  refused: ReadonlySet<Cell>,
): void {
  const doubtful = new Set<Cell>(refused);
  for (const { terms, whole } of equations)
    if (!whole || residual(terms, values) !== 0) for (const { cell } of terms) doubtful.add(cell);
  for (const cell of emptyCells(report)) if (!values.has(cell) && !doubtful.has(cell)) values.set(cell, 0);
}

/** Takes back the values of identities that do not hold although all their cells are filled now. */
function dropContradicted(equations: readonly Equation[], values: Map<Cell, number>): void {
  const contradicted = equations.filter(
    ({ terms, whole }) =>
      whole && terms.every(({ cell }) => !isEmpty(cell) || values.has(cell)) && residual(terms, values) !== 0,
  );
  for (const { terms } of contradicted) for (const { cell } of terms) values.delete(cell);
}

function residual(terms: readonly Term[], values: ReadonlyMap<Cell, number>): number {
  let sum = 0;
  for (const { cell, weight } of terms) sum += weight * (cell.value ?? values.get(cell) ?? 0);
  return sum;
}

/** Columns that hold at least what another column of the row holds: 0 would be wrong where that one is greater. */
const AT_LEAST: Readonly<Record<string, string>> = { valid: 'made', publicTotal: 'publicNew' };

/** The empty cells that may be 0. */
function emptyCells(report: Report): Cell[] {
  return Object.values(report.tables).flatMap((table) =>
    Object.values(table.cells).flatMap((row) =>
      Object.entries(row)
        .filter(([column, cell]) => isEmpty(cell) && !((row[AT_LEAST[column] ?? '']?.value ?? 0) > 0))
        .map(([, cell]) => cell),
    ),
  );
}
