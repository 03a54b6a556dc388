import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TableId } from '../../../../core/edition/types';
import { copyOf, type Figures, figuresFrom } from '../../../support/random-report';
import { DistrictArchive } from '../../../support/roll-up';
import { writers } from '../../../support/writers';
import { markdown } from '../../../support/writers/markdown';

const GLOB = { members: '部门/**' };
const EDUCATION = '云岭区教育局';
const WATER = '云岭区水务局';

describe('the sums of a roll-up', () => {
  it('are those of an independent count, whatever the members report', async () => {
    const { block } = await DistrictArchive.of(GLOB);
    fc.assert(
      fc.property(
        fc.constantFrom('2019', '2021'),
        fc.array(fc.integer(), { minLength: 1, maxLength: 6 }),
        (edition, seeds) => {
          const members = seeds.map((seed, at) => ({
            ...figuresFrom(edition, seed),
            body: `云岭区第${at}局`,
          }));
          const rollUp = new DistrictArchive(block).putAll(members).rollUp(members[0]?.year);
          assert.equal(rollUp.counted.length, members.length);
          for (const { place, value, parts } of rollUp.cells) {
            assert.equal(
              value,
              exactSum(members, place.table, place.row, place.column),
              JSON.stringify(place),
            );
            assert.equal(parts.length, members.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('know where each number stands, in every layout', async () => {
    for (const writer of writers.filter(({ exact }) => exact)) {
      const here = await DistrictArchive.of(GLOB);
      const text = writer.write(figuresFrom('2021', 9));
      const lines = here.putText('部门/a', text).rollUp();
      for (const { parts } of lines.cells)
        for (const { value, range } of parts) {
          const line = text.split('\n')[range.start.line - 1] ?? '';
          const said = line.slice(range.start.column - 1, range.end.column - 1);
          assert.equal(Number(said.replace(/<[^>]*>/g, '')), value, writer.name);
        }
    }
  });

  it('have no noise of binary fractions', async () => {
    const fee = (body: string, amountWan: number): Figures => {
      const copy = copyOf({ ...figuresFrom('2021', 1), body });
      Object.assign(copy.tables.t2_8.fee ?? {}, { amountWan });
      return copy;
    };
    const here = await DistrictArchive.of(GLOB);
    here.putAll([fee(EDUCATION, 0.1), fee(WATER, 0.2)]);
    const amounts = [...here.rollUp().cells].filter(({ place }) => place.table === 't2_8');
    assert.deepEqual(
      amounts.map(({ value }) => value),
      [0.3],
    );
  });

  it('count amounts in the unit of the table', async () => {
    const here = await DistrictArchive.of(GLOB);
    const text = markdown.write({ ...figuresFrom('2021', 1), body: EDUCATION });
    const write = (amount: string) => text.replace(/(\| 行政事业性收费 +\| )[\d.]+/, `$1${amount}`);
    for (const [amount, value] of [
      ['251000元', 25.1],
      ['12.5(万元)', 12.5],
      ['1.2亿元', 12000],
      ['3', 3],
    ] as const) {
      here.putText('部门/a.md', write(amount));
      const [cell] = [...here.rollUp().cells].filter(({ place }) => place.table === 't2_8');
      assert.equal(cell?.value, value, amount);
    }
  });

  it('take blanks and dashes for nothing, and words for unknown', async () => {
    const here = await DistrictArchive.of(GLOB);
    const text = markdown.write({ ...figuresFrom('2021', 1), body: EDUCATION });
    const license = (written: string) => {
      here.putText('部门/a.md', text.replace(/(\| 行政许可 +\| )\d+/, `$1${written}`));
      return here.rollUp().cellAt({ table: 't2_5', row: 'license', column: 'decisions' });
    };
    for (const nothing of ['', '/', '-', '无']) {
      assert.deepEqual([license(nothing)?.blank.length, license(nothing)?.unknown.length], [1, 0], nothing);
      assert.equal(license(nothing)?.value, 0);
    }
    assert.deepEqual([license('见附件')?.unknown.length, license('见附件')?.parts.length], [1, 0]);
    assert.deepEqual(
      here.rollUp().notes.map(({ raw, place, form }) => [raw, place.row, form]),
      [['见附件', 'license', 'text']],
    );
  });

  it('part （六） in one row only where it is 0', async () => {
    const here = await DistrictArchive.of(GLOB);
    const figures = copyOf({ ...figuresFrom('2021', 1), body: EDUCATION });
    const lines = markdown.write(figures).split('\n');
    const oneRow = (value: number): string =>
      lines
        .filter((line) => !/申请人逾期未按收费通知|3\.其他 /.test(line))
        .map((line) =>
          /无正当理由逾期不补正/.test(line)
            ? `|  | （六）其他处理 |  | ${Array(7).fill(value).join(' | ')} |`
            : line,
        )
        .join('\n');
    const other = (value: number) => {
      here.putText('部门/a.md', oneRow(value));
      return here.rollUp().cellAt({ table: 'table3', row: 'otherOther', column: 'natural' });
    };
    assert.deepEqual([other(0)?.value, other(0)?.unknown.length], [0, 0]);
    assert.equal(other(4)?.unknown.length, 1);
  });

  it('say what a wrong number should be, and which cells are in doubt', async () => {
    const here = await DistrictArchive.of(GLOB);
    const figures = copyOf({ ...figuresFrom('2021', 7), body: EDUCATION });
    const row = figures.tables.table3.new ?? {};
    const truth = row.natural ?? 0;
    row.natural = truth + 3;
    here.putAll([figures]);
    const [part] = here.rollUp().cellAt({ table: 'table3', row: 'new', column: 'natural' })?.parts ?? [];
    assert.deepEqual([part?.value, part?.meant], [truth + 3, truth]);
    assert.deepEqual(
      here.rollUp().unsafe.map(({ name }) => name),
      [EDUCATION],
    );
    Object.assign(row, { business: (row.business ?? 0) + 5, research: (row.research ?? 0) + 7, total: 1 });
    here.putAll([figures]);
    assert.ok([...here.rollUp().cells].some(({ doubtful }) => doubtful.length === 1));
  });
});

function exactSum(members: readonly Figures[], table: TableId, row: string, column: string): number {
  const sum = members.reduce(
    (total, { tables }) => total + BigInt(Math.round((tables[table][row]?.[column] ?? 0) * 1e8)),
    0n,
  );
  return Number(sum) / 1e8;
}
