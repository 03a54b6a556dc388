/** What the tables say to a claim: the cells that contradict it, and how surely. */
import type { ColumnId, RowId, TableId } from '../../edition/types';
import type { Claim, ClaimObject } from '../../report/claims';
import type { Cell, Report, ReportTable } from '../../report/types';

/** A cell with a number above 0 that a claim says is none. */
export interface Contradiction {
  readonly table: ReportTable;
  readonly row: RowId;
  readonly column: ColumnId;
  readonly cell: Cell;
  readonly value: number;
}

/** What speaks against a claim. */
export interface Verdict {
  readonly against: readonly Contradiction[];
  /** The words may be meant otherwise. */
  readonly isLoose: boolean;
  /** Only cases without a decision stand against it. */
  readonly isPending?: boolean;
}

type Place = readonly [TableId, RowId, ColumnId];

/** The cells that must be 0 where there was none of it. */
const CELLS: Readonly<Record<ClaimObject, readonly Place[]>> = {
  received: [['table3', 'new', 'total']],
  carriedIn: [['table3', 'carryIn', 'total']],
  carriedOut: [['table3', 'carryOut', 'total']],
  review: [['table4', 'review', 'total']],
  litigation: [
    ['table4', 'direct', 'total'],
    ['table4', 'after', 'total'],
  ],
  rulesMade: [
    ['t2_1', 'rule', 'made'],
    ['t2_1', 'rule', 'madeNew'],
  ],
  documentsMade: [
    ['t2_1', 'normdoc', 'made'],
    ['t2_1', 'normdoc', 'madeNew'],
  ],
  documentsRepealed: [['t2_1', 'normdoc', 'repealed']],
  license: [['t2_5', 'license', 'decisions']],
  penalty: [['t2_6', 'penalty', 'decisions']],
  coercion: [['t2_6', 'coercion', 'decisions']],
  processingFee: [],
  feeNotice: [['table3', 'otherNoFee', 'total']],
  administrativeFee: [['t2_8', 'fee', 'amountWan']],
};

/** What the tables hold against a claim; undefined where they do not, or where it cannot be told. */
export function verdictOn(claim: Claim, report: Report): Verdict | undefined {
  if (claim.kind === 'all-done') return onDone(claim, report);
  if (claim.kind === 'all-upheld') return onUpheld(claim, report);
  if (claim.kind === 'none-corrected') return onCorrected(claim, report);
  const against = above0(report, placesOf(claim));
  const isLoose = claim.strength === 'loose' || claim.about.includes('feeNotice');
  return against.length > 0 ? { against, isLoose } : undefined;
}

function placesOf({ about }: Claim): readonly Place[] {
  return about.flatMap((object) => CELLS[object]);
}

/**
 * 均已办结 is said of what was received: where its sentence counts something else, an office's own or what was done, it
 * may be true. Where as much was carried in as out, what is left may be last year's.
 */
function onDone(claim: Claim, report: Report): Verdict | undefined {
  const against = above0(report, CELLS.carriedOut);
  if (against.length === 0 || claim.allowsRest) return undefined;
  const received = totalOf(report, CELLS.received);
  const before = totalOf(report, CELLS.carriedIn) ?? 0;
  if (claim.counts.length > 0 && !countsAll(claim, received, before)) return undefined;
  const mayBeOlder = !claim.isUniversal && before >= sum(against);
  return { against, isLoose: claim.strength === 'loose' || mayBeOlder };
}

/** Whether the count just before the claim is that of all applications; of 收到34件，上年结转2件 it is the first. */
function countsAll({ counts }: Claim, received: number | undefined, before: number): boolean {
  const own = counts.at(-1) === before ? (counts.at(-2) ?? before) : counts.at(-1);
  return received !== undefined && (own === received || own === received + before);
}

/** Where the sentence counts cases, they must be all of them. */
function onCorrected(claim: Claim, report: Report): Verdict | undefined {
  const against = outcomes(claim, report, 'corrected');
  if (against.length === 0 || !countsCases(claim, sumsByBody(outcomes(claim, report, 'total'))))
    return undefined;
  return { against, isLoose: claim.strength === 'loose' };
}

/** Where the sentence counts cases, they must be all of them, or all that were decided. */
function onUpheld(claim: Claim, report: Report): Verdict | undefined {
  const totals = outcomes(claim, report, 'total');
  const pending = outcomes(claim, report, 'pending');
  const countsAllCases = countsCases(claim, sumsByBody(totals));
  const countsClosed = !countsAllCases && countsCases(claim, sumsByBody(totals, pending));
  if (!countsAllCases && !countsClosed) return undefined;
  const decided = outcomes(claim, report, 'corrected', 'otherResult');
  const against = claim.allowsRest || countsClosed ? decided : [...decided, ...pending];
  const isLoose = claim.allowsRest || claim.strength === 'loose';
  return against.length > 0 ? { against, isLoose, isPending: decided.length === 0 } : undefined;
}

/** The cells above 0 of some outcomes of the reviews or lawsuits that a claim is about. */
function outcomes(claim: Claim, report: Report, ...columns: readonly ColumnId[]): Contradiction[] {
  const places = placesOf(claim).flatMap(([table, row]) =>
    columns.map((column): Place => [table, row, column]),
  );
  return above0(report, places);
}

/** Whether a claim's sentence counts nothing, or just so many cases: the reviews and the lawsuits, or both together. */
function countsCases({ counts }: Claim, [reviews, lawsuits]: readonly [number, number]): boolean {
  if (counts.length === 0 || counts.includes(reviews + lawsuits)) return true;
  return [reviews, lawsuits].every((total) => total === 0 || counts.includes(total));
}

/** How many reviews and how many lawsuits, those of `less` taken away. */
function sumsByBody(
  cells: readonly Contradiction[],
  less: readonly Contradiction[] = [],
): readonly [number, number] {
  const isReview = ({ row }: Contradiction) => row === 'review';
  const sumOf = (test: (cell: Contradiction) => boolean) => sum(cells.filter(test)) - sum(less.filter(test));
  return [sumOf(isReview), sumOf((cell) => !isReview(cell))];
}

function sum(cells: readonly Contradiction[]): number {
  return cells.reduce((all, { value }) => all + value, 0);
}

/** The sum of some cells; undefined where one of them cannot be trusted. */
function totalOf(report: Report, places: readonly Place[]): number | undefined {
  const found = places.map((place) => trusted(report, place));
  return found.some((cells) => cells === undefined) ? undefined : sum(found.flatMap((cells) => cells ?? []));
}

function above0(report: Report, places: readonly Place[]): Contradiction[] {
  return places.flatMap((place) => (trusted(report, place) ?? []).filter(({ value }) => value > 0));
}

/**
 * The cell at a place; the parts in the stead of a blank total. Undefined where it was not read, and where the row adds
 * up to something else.
 */
function trusted(report: Report, [id, row, column]: Place): readonly Contradiction[] | undefined {
  const table = report.tables[id];
  const cells = table?.cells[row];
  if (table === undefined || cells === undefined || !addsUp(cells)) return undefined;
  const own = cells[column];
  if (own?.value != null) return [{ table, row, column, cell: own, value: own.value }];
  if (column !== 'total') return undefined;
  const parts = Object.entries(cells).flatMap(([part, cell]) =>
    cell.value === null ? [] : [{ table, row, column: part, cell, value: cell.value }],
  );
  return parts.length > 0 ? parts : undefined;
}

function addsUp(cells: Readonly<Record<ColumnId, Cell>>): boolean {
  const total = cells.total?.value;
  if (total == null) return true;
  const parts = Object.entries(cells).filter(([column, { value }]) => column !== 'total' && value !== null);
  return parts.length === 0 || parts.reduce((all, [, { value }]) => all + (value ?? 0), 0) === total;
}
