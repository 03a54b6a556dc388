/** The editions against themselves, and against the machine-readable description of the form where it is at hand. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { editionForYear, editions } from '../../../core/edition/index';
import type { Edition, PrintedTable } from '../../../core/edition/types';
import { labelKey } from '../../../core/text/label-key';

const FORMAT = '../shared/domain/format.json';

/** Where each cell of a printed grid falls; throws on an overlap. */
function occupied(table: PrintedTable): Set<string> {
  const taken = new Set<string>();
  table.grid.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row},${column}`)) column++;
      for (let y = row; y < row + cell.rowspan; y++) {
        for (let x = column; x < column + cell.colspan; x++) {
          assert.ok(!taken.has(`${y},${x}`), `${table.id}: ${cell.text} overlaps at ${y},${x}`);
          taken.add(`${y},${x}`);
        }
      }
      column += cell.colspan;
    }
  });
  return taken;
}

for (const edition of editions) {
  describe(`edition ${edition.id}`, () => {
    it('every identity names existing cells', () => {
      for (const { left, right } of edition.identities) {
        for (const place of [...left, ...right]) {
          const table = edition.tables.find((candidate) => candidate.id === place.table);
          assert.ok(
            table?.rows.some((row) => row.id === place.row),
            `${place.table}.${place.row}`,
          );
          assert.ok(
            table?.columns.some((column) => column.id === place.column),
            place.column,
          );
        }
      }
    });

    it('has one printed identity in seven columns and those that follow from the labels', () => {
      const rows = edition.id === '2019' ? 23 : 25;
      const count = (rule: string) => edition.identities.filter((identity) => identity.rule === rule).length;
      assert.deepEqual(['applications-balance', 'result-total', 'row-total', 'review-total'].map(count), [
        7,
        7,
        rows,
        3,
      ]);
    });

    it('every printed grid has neither gap nor overlap', () => {
      for (const table of edition.printed) {
        assert.equal(occupied(table).size, table.columns * table.grid.length, table.id);
      }
    });

    it('every cell of every table stands in a printed grid once', () => {
      const printed = edition.printed
        .flatMap((table) => table.grid.flat())
        .filter((cell) => cell.role === 'data');
      const places = printed.map((cell) => `${cell.table}.${cell.row}.${cell.column}`);
      const expected = edition.tables.flatMap((table) =>
        table.rows.flatMap((row) => table.columns.map((column) => `${table.id}.${row.id}.${column.id}`)),
      );
      assert.deepEqual([...places].sort(), [...expected].sort());
    });

    it('no two rows of a table share a key', () => {
      for (const table of edition.tables) {
        const keys = table.rows.flatMap((row) => row.keys);
        assert.equal(new Set(keys).size, keys.length, table.id);
      }
    });

    it('agrees with the description of the form', function () {
      if (!existsSync(FORMAT)) {
        console.log(`      skipped: ${FORMAT} is not here`);
        this.skip();
      }
      agrees(edition, JSON.parse(readFileSync(FORMAT, 'utf8')));
    });
  });
}

interface Described {
  readonly editions: readonly {
    id: string;
    sections: { title: string }[];
    tables: DescribedTable[];
    section1Subtopics: { name: string }[];
  }[];
}

interface DescribedTable {
  readonly id: string;
  readonly rows?: { id: string; label: string }[];
  readonly columns?: { id: string; label: string }[];
  readonly parts?: DescribedTable[];
  readonly grid?: { text: string; colspan: number; rowspan: number }[][];
}

function agrees(edition: Edition, format: Described): void {
  const described = format.editions.find((candidate) => candidate.id === edition.id);
  assert.ok(described);
  assert.deepEqual(
    edition.sections.map((section) => section.title),
    described.sections.map((section) => section.title),
  );
  assert.deepEqual(
    edition.topics.map((topic) => topic.name),
    described.section1Subtopics.map((topic) => topic.name),
  );
  for (const table of described.tables.flatMap((candidate) => candidate.parts ?? [candidate])) {
    if (table.id === 'table4') continue;
    const own = edition.tables.find((candidate) => candidate.id === table.id);
    assert.deepEqual(
      own?.rows.map((row) => [row.id, labelKey(row.label)]),
      table.rows?.map((row) => [row.id, labelKey(row.label)]),
    );
    assert.deepEqual(
      own?.columns.map((column) => [column.id, labelKey(column.label)]),
      table.columns?.map((column) => [column.id, labelKey(column.label)]),
    );
  }
  for (const table of described.tables.filter((candidate) => candidate.grid !== undefined)) {
    const own = edition.printed.find((candidate) => candidate.id === table.id);
    const shape = (
      grid: readonly (readonly { text: string; colspan: number; rowspan: number }[])[] | undefined,
    ) => grid?.map((row) => row.map((cell) => `${labelKey(cell.text)} ${cell.colspan}×${cell.rowspan}`));
    assert.deepEqual(shape(own?.grid), shape(table.grid));
  }
}

it('a year tells the edition', () => {
  assert.deepEqual(
    [2018, 2019, 2020, 2021, 2026].map((year) => editionForYear(year).id),
    ['2019', '2019', '2019', '2021', '2021'],
  );
});
