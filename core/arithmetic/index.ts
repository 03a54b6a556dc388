/** The arithmetic of a report: its identities with this report's numbers, and what breaks them. */
import type { Identity, IdentityRuleId, Place } from '../edition/types';
import type { Cell, Report, ReportTable } from '../report/types';
import { agreement, brokenBy, type CarriedRelation, carriedRelations } from './carried';
import { type FoundCause, findCauses } from './causes';
import { type Evaluation, evaluate } from './evaluate';
import { type Change, type Changes, isCount, problemOf } from './problem';
import { storyOf } from './slips';
import {
  IDENTITY_RULES,
  readTable,
  systemOfTable,
  type TableReadings,
  type TableSystem,
  withCarried,
} from './tables';
import type { Analysis, CarriedCell, Cause, EvaluatedIdentity, Repair } from './types';

export interface AnalyseOptions {
  /** Identity rules that are switched off: their identities are neither evaluated nor solved for. */
  readonly off: ReadonlySet<IdentityRuleId>;
  /** What other reports say of cells of tables 3 and 4. */
  readonly carried?: readonly CarriedCell[];
}

/** Alternatives that a cause lists at most. */
const MOST_ALTERNATIVES = 5;

/**
 * Evaluates every identity of the report's tables, each table by the edition that the table itself shows, and finds
 * the causes of those that fail. Every failing identity stands in exactly one cause.
 */
export function analyse(report: Report, { off, carried = [] }: AnalyseOptions): Analysis {
  const identities: EvaluatedIdentity[] = [];
  const causes: Cause[] = [];
  for (const table of Object.values(report.tables)) {
    const plain = table === undefined ? undefined : systemOfTable(table, off);
    if (table === undefined || plain === undefined) continue;
    const held = hold(plain, table);
    const evaluated = plain.identities.map((identity, index) =>
      evaluatedIdentity(identity, index, held.evaluation),
    );
    for (const identity of evaluated) identities.push(identity);
    if (held.evaluation.failing.length === 0) continue;
    // Other reports only tell causes apart: they are asked where there is one.
    const own = carried.filter(({ place }) => place.table === table.id);
    const joined = own.length > 0 ? hold(withCarried(plain, table, own), table) : held;
    for (const cause of causesIn(joined, evaluated, own)) causes.push(cause);
  }
  return { identities, causes };
}

/** A system held against the numbers of a table. */
interface Held {
  readonly prepared: TableSystem;
  readonly readings: TableReadings;
  readonly evaluation: Evaluation;
}

function hold(prepared: TableSystem, table: ReportTable): Held {
  const readings = readTable(prepared, table);
  const evaluation = withDoubts(evaluate(prepared.system, readings), prepared, table);
  return { prepared, readings, evaluation };
}

function causesIn(
  { prepared, readings, evaluation }: Held,
  evaluated: readonly EvaluatedIdentity[],
  carried: readonly CarriedCell[],
): Cause[] {
  const found = findCauses(problemOf(prepared.system, readings, evaluation), prepared.grid);
  const relations = carriedRelations(prepared.system, evaluated.length, evaluation, carried);
  return found.map((cause) => causeOf(cause, prepared, readings, evaluated, relations));
}

function evaluatedIdentity(
  identity: Identity,
  index: number,
  { left, right, verdicts }: Evaluation,
): EvaluatedIdentity {
  return {
    identity,
    left: left[index] ?? 0,
    right: right[index] ?? 0,
    verdict: verdicts[index] ?? 'untold',
  };
}

/** A table with result rows that could not be told has results that do not stand in the sums: those are untold. */
function withDoubts(evaluation: Evaluation, { identities }: TableSystem, table: ReportTable): Evaluation {
  const doubtful = table.unknownRows.length > 0 || table.unread.some(({ reason }) => reason === 'no-label');
  if (!doubtful || evaluation.failing.length === 0) return evaluation;
  const doubted = (relation: number): boolean => identities[relation]?.rule === 'result-total';
  return {
    ...evaluation,
    verdicts: evaluation.verdicts.map((verdict, relation) =>
      verdict === 'fails' && doubted(relation) ? 'untold' : verdict,
    ),
    failing: evaluation.failing.filter((relation) => !doubted(relation)),
  };
}

function causeOf(
  { relations, alternatives, line }: FoundCause,
  { system, grid }: TableSystem,
  readings: TableReadings,
  evaluated: readonly EvaluatedIdentity[],
  carried: readonly CarriedRelation[],
): Cause {
  const broken = relations.flatMap((relation) => evaluated[relation] ?? []);
  const { values } = readings;
  // A change found while another cause was taken out counts from that cause's repair, not from what is printed.
  const possible = alternatives.filter((changes) =>
    changes.every((change) => isCount(repaired(change, values))),
  );
  const ranked = possible
    .map((changes) => ({
      changes,
      agrees: agreement(changes, carried, readings),
      ...storyOf(changes, values, grid),
    }))
    .sort((a, b) => b.agrees - a.agrees || (line === undefined ? b.likelihood - a.likelihood : 0));
  const listed = ranked
    .slice(0, MOST_ALTERNATIVES)
    .map(({ changes }) => repairsOf(changes, system.quantities, readings));
  return {
    broken,
    repairs: line === undefined ? (listed[0] ?? []) : [],
    sole: line === undefined && possible.length === 1,
    alternatives: listed,
    slips: line ?? ranked[0]?.slips ?? [],
    rule: ruleOf(broken),
    ...brokenCarries(brokenBy(ranked[0]?.changes, carried), system.quantities, readings),
  };
}

function brokenCarries(
  broken: readonly CarriedRelation[],
  quantities: readonly Place[],
  { cells }: TableReadings,
): Pick<Cause, 'carried'> {
  if (broken.length === 0) return {};
  return {
    carried: broken.map(({ quantity, value, source }) => ({
      place: { ...(quantities[quantity] as Place), cell: cells[quantity] as Cell },
      value,
      source,
    })),
  };
}

function repaired({ quantity, delta }: Change, values: readonly number[]): number {
  return (values[quantity] ?? 0) + delta;
}

function repairsOf(changes: Changes, quantities: readonly Place[], readings: TableReadings): Repair[] {
  return changes
    .map(({ quantity, delta }) => ({
      place: { ...(quantities[quantity] as Place), cell: readings.cells[quantity] as Cell },
      value: Math.round(repaired({ quantity, delta }, readings.values)),
    }))
    .sort((a, b) => a.place.cell.range.start - b.place.cell.range.start);
}

function ruleOf(broken: readonly EvaluatedIdentity[]): IdentityRuleId {
  const rule = IDENTITY_RULES.find((id) => broken.some(({ identity }) => identity.rule === id));
  if (rule === undefined) throw new Error('a cause without a broken identity');
  return rule;
}
