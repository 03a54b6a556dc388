/** All pairs of cells whose change makes table 3 right again, found without the solver: by trying every pair. */
import type { Identity } from '../../core/edition/types';
import type { Figures } from './random-report';

interface Spot {
  readonly key: string;
  readonly value: number;
  /** Identity index → weight. */
  readonly weights: ReadonlyMap<number, number>;
}

/** The pairs, each as `row/column,row/column` in order. Only where no single cell would do. */
export function explainingPairs(figures: Figures): string[] {
  const identities = figures.edition.identities.filter((identity) => identity.right[0]?.table === 'table3');
  const residuals = identities.map((identity) => residualOf(identity, figures));
  const broken = residuals.flatMap((residual, index) => (residual === 0 ? [] : [index]));
  const spots = spotsOf(identities, figures);
  const found: string[] = [];
  for (const [at, a] of spots.entries())
    for (const b of spots.slice(at + 1)) {
      if (broken.some((index) => !a.weights.has(index) && !b.weights.has(index))) continue;
      if (settles(a, b, residuals)) found.push([a.key, b.key].sort().join());
    }
  return found;
}

function residualOf(identity: Identity, figures: Figures): number {
  const sum = (places: Identity['left']): number =>
    places.reduce((total, { row, column }) => total + (figures.tables.table3[row]?.[column] ?? 0), 0);
  return sum(identity.left) - sum(identity.right);
}

function spotsOf(identities: readonly Identity[], figures: Figures): Spot[] {
  const spots = new Map<string, { key: string; value: number; weights: Map<number, number> }>();
  const add = (place: Identity['left'][number], index: number, weight: number): void => {
    const key = `${place.row}/${place.column}`;
    const value = figures.tables.table3[place.row]?.[place.column] ?? 0;
    const spot = spots.get(key) ?? { key, value, weights: new Map() };
    spot.weights.set(index, weight);
    spots.set(key, spot);
  };
  identities.forEach((identity, index) => {
    for (const place of identity.left) add(place, index, 1);
    for (const place of identity.right) add(place, index, -1);
  });
  return [...spots.values()];
}

/** Whether two changes, both not 0 and giving counts, satisfy every identity that either cell stands in. */
function settles(a: Spot, b: Spot, residuals: readonly number[]): boolean {
  const alone = (spot: Spot, other: Spot): number[] =>
    [...spot.weights.keys()].filter((index) => !other.weights.has(index));
  const onlyA = alone(a, b)[0];
  const onlyB = alone(b, a)[0];
  if (onlyA === undefined || onlyB === undefined) throw new Error('two cells stand in the same identities');
  const deltaA = -(residuals[onlyA] ?? 0) / (a.weights.get(onlyA) ?? 1);
  const deltaB = -(residuals[onlyB] ?? 0) / (b.weights.get(onlyB) ?? 1);
  if (deltaA === 0 || deltaB === 0 || a.value + deltaA < 0 || b.value + deltaB < 0) return false;
  return [...a.weights.keys(), ...b.weights.keys()].every((index) => {
    const change = deltaA * (a.weights.get(index) ?? 0) + deltaB * (b.weights.get(index) ?? 0);
    return (residuals[index] ?? 0) + change === 0;
  });
}
