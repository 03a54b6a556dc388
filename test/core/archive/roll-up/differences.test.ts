/** What is found where a district's report is not the sum of its members. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { summedCells } from '../../../../core/archive/roll-up/summed';
import { analyse } from '../../../../core/arithmetic';
import type { TableId } from '../../../../core/edition/types';
import type { Finding } from '../../../../core/lint/types';
import { readReport } from '../../../../core/report/parse';
import { departmentYears } from '../../../support/district/numbers';
import { copyOf, type Figures, numbersFrom } from '../../../support/random-report';
import { DISTRICT, DistrictArchive, districtSum } from '../../../support/roll-up';
import { markdown } from '../../../support/writers/markdown';

const NAMES = ['教育局', '水务局', '审计局', '民政局', '林业局', '统计局', '司法局', '商务局'];
const GLOB = { members: '部门/**' };
const TAX = { body: '云岭区税务局', reason: '垂直管理' };

interface Identity {
  readonly id: string;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
  readonly left: number;
  readonly right: number;
}

const identitiesOf = ({ data }: Finding): readonly Identity[] =>
  (data as { identities?: readonly Identity[] } | undefined)?.identities ?? [];

/** Two years of some departments. */
function departments(seed: number): {
  readonly before: readonly Figures[];
  readonly after: readonly Figures[];
} {
  const random = numbersFrom(seed);
  const years = NAMES.map((name) => departmentYears(`云岭区${name}`, 2024, random));
  return { before: years.map(([one]) => one), after: years.map(([, two]) => two) };
}

/** A copy with a cell changed by some. */
function changed(figures: Figures, table: TableId, row: string, column: string, by: number): Figures {
  const copy = copyOf(figures);
  const cells = copy.tables[table][row] ?? assert.fail(row);
  cells[column] = (cells[column] ?? 0) + by;
  return copy;
}

describe('a district’s report beside its members’', () => {
  it('that is their sum has no finding', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const here = await DistrictArchive.of(GLOB);
      const { after } = departments(seed);
      assert.deepEqual(here.putAll(after).lint(districtSum(after)), []);
    }
  });

  it('with one cell of tables 3 and 4 changed has one finding, the arithmetic one on it, which holds the sum', async () => {
    const { after } = departments(3);
    const here = (await DistrictArchive.of(GLOB)).putAll(after);
    const truth = districtSum(after);
    const cells = (['table3', 'table4'] as const).flatMap((table) =>
      Object.entries(truth.tables[table]).flatMap(([row, columns]) =>
        Object.keys(columns).map((column) => ({ table, row, column })),
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cells),
        fc.integer({ min: 1, max: 90 }),
        ({ table, row, column }, by) => {
          const sum = truth.tables[table][row]?.[column] ?? 0;
          const [finding, ...more] = here.lint(changed(truth, table, row, column, by));
          assert.deepEqual(more, []);
          assert.ok(finding && finding.rule !== 'roll-up' && finding.severity === 'error', finding?.rule);
          assert.deepEqual(
            identitiesOf(finding).filter(({ id }) => id === 'roll-up'),
            [{ id: 'roll-up', table, row, column, left: sum + by, right: sum }],
          );
          assert.match(finding.message, new RegExp(`成员之和 ${sum}(?!\\d)`));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('has the sum put that candidate first which it speaks for, where the report’s own identities leave two', async () => {
    const { after } = departments(3);
    const here = (await DistrictArchive.of(GLOB)).putAll(after);
    const truth = districtSum(after);
    const off = new Set(['row-total', 'result-total'] as const);
    for (const row of ['new', 'carryIn'] as const) {
      const text = markdown.write(changed(truth, 'table3', row, 'natural', 1));
      const report = readReport(text).reports[0] ?? assert.fail();
      const [cause] = analyse(report, { off, carried: summedCells(here.rollUp()) }).causes;
      assert.equal(cause?.sole, false, 'the sum names no culprit by itself');
      assert.equal(cause?.alternatives[0]?.[0]?.place.row, row);
      assert.deepEqual(
        cause?.carried?.map(({ place, source }) => [place.row, source]),
        [[row, 'members']],
      );
    }
  });

  it('with one cell of table 2 changed has one finding, of roll-up', async () => {
    const { after } = departments(4);
    const here = (await DistrictArchive.of(GLOB)).putAll(after);
    const truth = districtSum(after);
    for (const [table, row, column] of [
      ['t2_1', 'normdoc', 'made'],
      ['t2_5', 'license', 'decisions'],
      ['t2_6', 'penalty', 'decisions'],
      ['t2_8', 'fee', 'amountWan'],
    ] as const) {
      const [finding, ...more] = here.lint(changed(truth, table, row, column, 1000));
      assert.deepEqual(more, []);
      assert.deepEqual([finding?.rule, finding?.severity], ['roll-up', 'information']);
      assert.deepEqual(
        identitiesOf(finding as Finding).map(({ id, table, row }) => [id, table, row]),
        [['roll-up', table, row]],
      );
    }
  });

  it('may print its numbers with their units', async () => {
    const { after } = departments(4);
    const here = (await DistrictArchive.of(GLOB)).putAll(after);
    const text = markdown.write(districtSum(after));
    const wan = /行政事业性收费 +\| ([\d.]+)/.exec(text)?.[1] ?? assert.fail();
    const printed = (fee: string) =>
      text.replace(`| ${wan} `, `| ${fee} `).replace(/(\| 行政许可 +\| \d+)/, '$1件');
    const said = (fee: string) =>
      here
        .lintText(printed(fee))
        .filter(({ rule }) => rule === 'roll-up')
        .map(({ message }) => message);
    assert.deepEqual(said(`${Math.round(Number(wan) * 10000)}元`), []);
    assert.equal(said(`${Math.round(Number(wan) * 10000) + 1}元`).length, 1);
  });

  it('true in itself but with one application more has one finding', async () => {
    const { after } = departments(5);
    const here = (await DistrictArchive.of(GLOB)).putAll(after);
    let figures = districtSum(after);
    for (const row of ['new', 'open', 'processed'])
      for (const column of ['natural', 'total']) figures = changed(figures, 'table3', row, column, 1000);
    const [finding, ...more] = here.lint(figures);
    assert.deepEqual(more, []);
    assert.equal(finding?.rule, 'roll-up');
    assert.equal(identitiesOf(finding as Finding).length, 6);
    assert.match(finding?.message ?? '', /^6 格与各成员之和不符：.*等。/);
  });

  /** The one finding of roll-up that names a member. */
  function assertSlip(found: readonly Finding[], words: RegExp, ...bodies: readonly string[]): void {
    const [finding, ...more] = found.filter(({ severity }) => severity === 'warning');
    assert.deepEqual(
      more.map(({ message }) => message),
      [],
    );
    assert.ok(finding, 'a finding');
    assert.match(finding.message, words);
    for (const body of bodies) assert.ok(finding.message.includes(body), finding.message);
    assert.ok((finding.elsewhere ?? []).length > 0, 'names the cells of the member');
  }

  it('that leaves a member out, or counts one twice, has one finding that names it', async () => {
    for (let seed = 1; seed <= 8; seed++) {
      const { after } = departments(seed);
      const here = (await DistrictArchive.of(GLOB)).putAll(after);
      const at = seed % after.length;
      const member = after[at] ?? assert.fail();
      const without = here.lint(districtSum(after.toSpliced(at, 1)));
      assert.equal(without.length, 1);
      assertSlip(without, /可能漏计/, member.body);
      const twice = here.lint(districtSum([...after, member]));
      assert.equal(twice.length, 1);
      assertSlip(twice, /可能重复计算/, member.body);
    }
  });

  it('that leaves a member out has no finding beside last year’s that says the same', async () => {
    let told = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const { before, after } = departments(seed);
      const ofYear = (here: DistrictArchive): DistrictArchive => here.putAll([...before, ...after]);
      const last = { ...districtSum(before), body: DISTRICT };
      const here = ofYear(await DistrictArchive.of(GLOB)).put('上年.md', last);
      const findings = here.lint(districtSum(after.slice(1)));
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['roll-up'],
      );
      const off = ofYear(await DistrictArchive.of({ members: NAMES[0] })).put('上年.md', last);
      told += off.lint(districtSum(after.slice(1))).filter(({ rule }) => rule === 'carry-over').length;
    }
    assert.ok(told > 0, 'carry-over has something to say where the sum has not');
  });

  it('is told where a member gave its amount in 元', async () => {
    const { after } = departments(6);
    const [member = assert.fail(), ...others] = after.map(copyOf);
    const ofFee = (amountWan: number): Figures => {
      const copy = copyOf(member);
      copy.tables.t2_8.fee = { amountWan };
      return copy;
    };
    const here = (await DistrictArchive.of(GLOB)).putAll([ofFee(1816300), ...others]);
    const found = here.lint(districtSum([ofFee(181.63), ...others]));
    assert.equal(found.length, 1);
    assertSlip(found, /按元换算成万元/, member.body);
  });

  it('that leaves two out has a finding for each', async () => {
    const { after } = departments(2);
    const here = (await DistrictArchive.of(GLOB)).putAll(after);
    const found = here.lint(districtSum(after.slice(2)));
    assert.deepEqual(
      found.map(({ message }) => /差数正是(.*)的数/.exec(message)?.[1]).sort(),
      ['云岭区教育局', '云岭区水务局'].sort(),
    );
  });

  it("that takes last year's numbers of a member has one finding that names it", async () => {
    const { before, after } = departments(6);
    const here = (await DistrictArchive.of(GLOB)).putAll(before).putAll(after);
    const found = here
      .lint(districtSum([...after.slice(1), before[0] ?? assert.fail()]))
      .filter(({ rule }) => rule === 'roll-up');
    assertSlip(found, /可能用了上年的数/, '云岭区教育局');
  });

  it('that counts a body which is counted elsewhere has one finding that names it', async () => {
    const { after } = departments(7);
    const [tax] = departmentYears(TAX.body, 2025, numbersFrom(99));
    const here = (await DistrictArchive.of({ ...GLOB, elsewhere: [TAX] })).putAll([...after, tax]);
    const found = here.lint(districtSum([...after, tax]));
    assertSlip(found, /在别处统计，可能误计/, TAX.body);
    assert.equal(found.length, 2, 'and what is told of the body');
    assert.equal(here.lint(districtSum(after)).length, 1);
  });

  it('that counts a report which nobody listed has one finding that names it', async () => {
    const { after } = departments(8);
    const here = await DistrictArchive.of({ members: after.slice(1).map(({ body }) => body) });
    assertSlip(here.putAll(after).lint(districtSum(after)), /不在成员名单中/, '云岭区教育局');
  });

  it('may hold more than what is at hand while members are missing, but not less', async () => {
    const { after } = departments(9);
    const here = await DistrictArchive.of({ members: after.map(({ body }) => body) });
    here.putAll(after.slice(1));
    const [missing, ...more] = here.lint(districtSum(after));
    assert.deepEqual(more, []);
    assert.match(missing?.message ?? '', /缺 1 个机关.*云岭区教育局/);
    const less = here.lint(districtSum(after.slice(2)));
    assert.equal(less.length, 2);
    assert.match(less[1]?.message ?? '', /比已交的成员之和还少/);
  });

  it('is no less true for what a member got wrong, whether it sums what is printed or what should be', async () => {
    const { after } = departments(10);
    const wrong = changed(after[0] ?? assert.fail(), 'table3', 'carryOut', 'natural', 4);
    const here = (await DistrictArchive.of(GLOB)).putAll([wrong, ...after.slice(1)]);
    const truth = districtSum(after);
    let printed = changed(truth, 'table3', 'carryOut', 'natural', 4);
    for (const [row, column] of [
      ['carryOut', 'total'],
      ['new', 'natural'],
      ['new', 'total'],
    ] as const)
      printed = changed(printed, 'table3', row, column, 4);
    for (const sum of [truth, printed]) {
      const found = here.lint(sum);
      assert.deepEqual(
        found.map(({ rule }) => rule),
        ['roll-up'],
      );
      assert.match(found[0]?.message ?? '', /自身勾稽不平.*云岭区教育局（1 处）/);
    }
  });

  it('with all numbers of another year has one finding for them, not one for each cell', async () => {
    const { before, after } = departments(11);
    const here = (await DistrictArchive.of(GLOB)).putAll(after);
    const found = here.lint({ ...districtSum(before), year: 2024 });
    assert.ok(found.length <= 2, `${found.length} findings`);
  });

  it('is not spoken of where its members lie elsewhere', async () => {
    const here = await DistrictArchive.of({ members: NAMES });
    assert.deepEqual(here.lint(districtSum(departments(1).after)), []);
  });

  it('can silence the rule, and switches the sum off in the arithmetic with it', async () => {
    const { after } = departments(12);
    const here = (await DistrictArchive.of(GLOB)).putAll(after.slice(1));
    const figures = { ...districtSum(after), body: DISTRICT };
    const [finding] = here.lint(figures);
    assert.ok(finding);
    const silenced = here.lintText(
      `<!-- nianbao-disable-file roll-up -- 已核对 -->\n${markdown.write(figures)}`,
    );
    assert.deepEqual(
      silenced.filter(({ rule }) => rule === 'roll-up' || rule === 'suppression-unused'),
      [],
    );
  });
});
