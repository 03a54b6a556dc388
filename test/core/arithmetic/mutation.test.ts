/** Wrong cells put into valid reports: how many are found, and how many are named. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../core/arithmetic';
import type { Analysis, Cause } from '../../../core/arithmetic/types';
import type { Identity } from '../../../core/edition/types';
import { explainingPairs } from '../../support/explaining-pairs';
import { copyOf, type Figures, figuresOf, numbersFrom } from '../../support/random-report';
import { reportOf } from '../../support/report-of';
import { keyOf, spoil, type Wrong } from '../../support/spoil';

const NONE = new Set<never>();
const VALID = 10_000;
const RUNS = 3000;

describe('wrong cells in valid reports', function () {
  this.timeout(300_000);

  it('10,000 valid reports: nothing fails', () => {
    fc.assert(
      fc.property(figuresOf(), (figures) => {
        const { identities, causes } = analysisOf(figures);
        assert.equal(causes.length, 0);
        assert.ok(identities.every(({ verdict }) => verdict === 'holds'));
      }),
      { numRuns: VALID },
    );
  });

  it('one cell of table 3: always detected, named as the sole culprit at least 99 times in 100', () => {
    const { detected, named } = tally((figures, random) => {
      const [wrong] = spoil(figures, 'table3', 1, 1, random);
      const { causes } = analysisOf(figures);
      return { detected: causes.length > 0, named: culprits(causes).join() === keyOf(wrong as Wrong) };
    });
    print('one cell of table 3', { detected, named });
    assert.equal(detected, 100);
    assert.ok(named >= 99);
  });

  it('one cell of table 4: always detected', () => {
    const { detected, named } = tally((figures, random) => {
      const [wrong] = spoil(figures, 'table4', 1, 1, random);
      const { causes } = analysisOf(figures);
      const listed = causes.flatMap(({ alternatives }) =>
        alternatives.flat().map(({ place }) => keyOf(place)),
      );
      return { detected: causes.length === 1, named: listed.includes(keyOf(wrong as Wrong)) };
    });
    print('one cell of table 4 (named: among those listed)', { detected, named });
    assert.equal(detected, 100);
  });

  it('two cells of table 3 wrong by 2 or more: detected; the pair named where it is the only one', () => {
    let only = 0;
    let onlyNamed = 0;
    let several = 0;
    let severalListed = 0;
    const { detected } = tally((figures, random) => {
      const wrong = spoil(figures, 'table3', 2, 2, random).map(keyOf).sort();
      const { causes } = analysisOf(figures);
      const pairs = explainingPairs(figures);
      if (pairs.length === 1) {
        only++;
        if (culprits(causes).join() === wrong.join()) onlyNamed++;
      } else {
        several++;
        if (pairs.length > 5 || listedPairs(causes).includes(wrong.join())) severalListed++;
      }
      return { detected: causes.length > 0, named: true };
    });
    const named = (100 * onlyNamed) / only;
    const listed = (100 * severalListed) / Math.max(several, 1);
    console.log(
      `      two cells of table 3: detected ${detected} %; the only pair in ${only} of ${RUNS}, then named ${named.toFixed(2)} %; else listed ${listed.toFixed(2)} %`,
    );
    assert.equal(detected, 100);
    assert.ok(named >= 99);
    assert.equal(listed, 100);
  });
});

describe('many wrong cells', () => {
  it('every broken identity stands in exactly one cause, and what a cause proposes makes its identities hold', () => {
    fc.assert(
      fc.property(figuresOf(), fc.integer({ min: 1, max: 30 }), fc.integer(), (valid, count, seed) => {
        const figures = copyOf(valid);
        const random = numbersFrom(seed);
        spoil(figures, 'table3', count, 1, random);
        const { identities, causes } = analysisOf(figures);
        const broken = identities.filter(({ verdict }) => verdict === 'fails');
        const told = causes.flatMap((cause) => cause.broken);
        assert.deepEqual(new Set(told), new Set(broken));
        assert.equal(told.length, broken.length);
        for (const cause of causes) for (const set of cause.alternatives) checkRepairs(figures, cause, set);
      }),
      { numRuns: 300 },
    );
  });
});

/** After the repairs the cause's identities hold, and none that held before fails. */
function checkRepairs(figures: Figures, cause: Cause, repairs: Cause['repairs']): void {
  const before = failingIn(figures);
  const repaired = copyOf(figures);
  for (const { place, value } of repairs) {
    const row = repaired.tables[place.table][place.row];
    assert.ok(row && value >= 0);
    row[place.column] = value;
  }
  const own = new Set(cause.broken.map(({ identity }) => identity));
  assert.deepEqual(
    failingIn(repaired),
    before.filter((identity) => !own.has(identity)),
  );
}

function failingIn(figures: Figures): readonly Identity[] {
  return analysisOf(figures).identities.flatMap(({ identity, verdict }) =>
    verdict === 'fails' ? [identity] : [],
  );
}

function analysisOf(figures: Figures): Analysis {
  return analyse(reportOf(figures).report, { off: NONE });
}

/** Runs `trial` on random reports; the shares in per cent. */
function tally(trial: (figures: Figures, random: () => number) => { detected: boolean; named: boolean }): {
  detected: number;
  named: number;
} {
  let detected = 0;
  let named = 0;
  fc.assert(
    fc.property(figuresOf(), fc.integer(), (figures, seed) => {
      const result = trial(copyOf(figures), numbersFrom(seed));
      if (result.detected) detected++;
      if (result.named) named++;
    }),
    { numRuns: RUNS },
  );
  return { detected: (100 * detected) / RUNS, named: (100 * named) / RUNS };
}

/** The cells named as culprits, over all causes. */
function culprits(causes: readonly Cause[]): string[] {
  return causes.flatMap(({ sole, repairs }) => (sole ? repairs.map(({ place }) => keyOf(place)) : [])).sort();
}

/** Every pair that the causes list: one alternative of each cause, put together. */
function listedPairs(causes: readonly Cause[]): string[] {
  const sets = causes.map(({ alternatives }) =>
    alternatives.map((set) => set.map(({ place }) => keyOf(place))),
  );
  const products = sets.reduce<string[][]>(
    (all, set) => all.flatMap((chosen) => set.map((next) => [...chosen, ...next])),
    [[]],
  );
  return products.map((set) => set.sort().join());
}

function print(what: string, { detected, named }: { detected: number; named: number }): void {
  console.log(`      ${what}: detected ${detected} %, named ${named.toFixed(2)} %`);
}
