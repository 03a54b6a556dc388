import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Archive } from '../../../core/archive/archive';
import { entryOf } from '../../../core/archive/entry';
import { Holders } from '../../../core/archive/holders';
import { entryKept, keptEntry } from '../../../core/archive/kept';
import { Packer, Recent, Unpacker } from '../../../core/archive/packed';
import { readReport } from '../../../core/report/parse';
import { yearAfter } from '../../support/next-year';
import { figuresOf } from '../../support/random-report';
import { type Writer, writers } from '../../support/writers';

describe('numbers packed as text', () => {
  it('come back as they were', () => {
    const count = fc.maxSafeNat();
    const difference = fc.integer({ min: -(2 ** 52), max: 2 ** 52 - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, difference)), (pairs) => {
        const packer = new Packer();
        for (const [one, other] of pairs) packer.count(one).difference(other);
        const unpacker = new Unpacker(JSON.parse(JSON.stringify(packer.text())));
        const back = pairs.map(() => [unpacker.count(), unpacker.difference()]);
        assert.deepEqual(back, pairs);
        assert.ok(!unpacker.hasMore);
      }),
    );
  });

  it('may be very many', () => {
    const packer = new Packer();
    const numbers = Array.from({ length: 300_000 }, (_, at) => at % 50);
    for (const number of numbers) packer.count(number);
    const unpacker = new Unpacker(packer.text());
    assert.ok(numbers.every((number) => unpacker.count() === number) && !unpacker.hasMore);
  });

  it('small ones take one character', () => {
    const packer = new Packer().count(0).count(31).difference(-16).difference(15);
    assert.equal(packer.text().length, 4);
  });

  it('what was looked at last is not unpacked again', () => {
    const recent = new Recent<object, number>(2);
    const [a, b, c] = [{}, {}, {}];
    let unpacked = 0;
    const look = (key: object) => recent.get(key, () => ++unpacked);
    assert.deepEqual([a, b, a, b, c, a].map(look), [1, 2, 1, 2, 3, 4]);
  });
});

describe('an entry kept as plain data', () => {
  it('is the entry again, in every layout, and a few kilobytes', () => {
    for (const writer of writers)
      fc.assert(
        fc.property(figuresOf(), fc.boolean(), (figures, later) => {
          const text = writer.write(later ? yearAfter(figures, 3) : figures);
          const entry = entryOf('甲.md', readReport(text));
          const json = JSON.stringify(keptEntry(entry));
          const back = entryKept('甲.md', JSON.parse(json));
          assert.deepEqual(back, entry);
          assert.ok(json.length < 3000, `${writer.name}: ${json.length}`);
        }),
        { numRuns: 5 },
      );
  });

  it('answers as the first one does', () => {
    const [writer] = writers as [Writer];
    fc.assert(
      fc.property(figuresOf(), (figures) => {
        const [report] = entryOf('甲', readReport(writer.write(figures))).reports;
        const archive = new Archive();
        archive.set(entryKept('甲', keptEntry(entryOf('甲', readReport(writer.write(figures))))));
        const back = archive.get('甲')?.reports[0];
        assert.ok(report);
        assert.ok(back);
        assert.ok(back.quantities.agreesWith(report.quantities));
        assert.equal(back.quantities.count, report.quantities.count);
        for (const { id: table, rows, columns } of figures.edition.tables)
          for (const { id: row } of rows)
            for (const { id: column } of columns) {
              const place = { table, row, column };
              assert.equal(back.quantities.value(place), report.quantities.value(place));
              assert.deepEqual(back.quantities.range(place), report.quantities.range(place));
            }
      }),
      { numRuns: 20 },
    );
  });
});

describe('holders', () => {
  it('come and go as in a set for each key', () => {
    const holders = Array.from({ length: 50 }, (_, at) => ({ at }));
    const step = fc.record({ key: fc.nat(2), holder: fc.nat(49), comes: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const held = new Holders<number, object>();
        const sets = [new Set<object>(), new Set<object>(), new Set<object>()];
        for (const { key, holder, comes } of steps) {
          const one = holders[holder] as object;
          const set = sets[key] as Set<object>;
          if (comes && !set.has(one)) held.add(key, one);
          if (!comes && set.has(one)) held.remove(key, one);
          if (comes) set.add(one);
          else set.delete(one);
        }
        for (const [key, set] of sets.entries()) {
          assert.deepEqual([...held.of(key)], [...set]);
          assert.equal(held.count(key), set.size);
        }
      }),
    );
  });
});
