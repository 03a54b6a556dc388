/** `nianbao rollup`: the draft, where its numbers come from, and what is told. */
import assert from 'node:assert/strict';
import type { Provenance } from '../../core/compose/roll-up-provenance';
import type { TableId } from '../../core/edition/types';
import { readReport } from '../../core/report/parse';
import { type District, districtOf, writeDistrict } from '../support/district';
import { copyOf, type Figures, figuresFrom } from '../support/random-report';
import { markdown } from '../support/writers/markdown';
import { Workspace } from './support/workspace';

const CONFIG = { rollup: { body: '云岭区人民政府', members: '部门/**' } };

describe('nianbao rollup', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
  });
  afterEach(() => here.remove());

  /** Two departments, true in themselves. */
  function write(...figures: readonly Figures[]): void {
    here.write('nianbao.config.json', JSON.stringify(CONFIG));
    for (const one of figures) here.write(`部门/${one.body}${one.year}.md`, markdown.write(one));
  }

  const education = { ...figuresFrom('2021', 3), body: '云岭区教育局' };
  const water = { ...figuresFrom('2021', 5), body: '云岭区水务局' };

  it('sums the members of the configuration into a draft, cell by cell', async () => {
    write(education, water);
    const { code, out, err } = await here.run(['rollup']);
    assert.equal(err, '云岭区人民政府2024年年报汇总了 2 个机关。\n');
    assert.equal(code, 0);
    assert.match(out, /^# 云岭区人民政府2024年政府信息公开工作年度报告\n/);
    assertSums(out, [education, water]);
  });

  it('writes draft and sources to files, and no draft over one that is there', async () => {
    write(education, water);
    const { code, out, err } = await here.run(['rollup', '-o', '云岭区.md']);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, '云岭区人民政府2024年年报汇总了 2 个机关。\n');
    assertSums(here.text('云岭区.md'), [education, water]);
    const csv = here.text('云岭区-来源.csv');
    assert.match(csv, /^\uFEFF表,行,列,合计,机关,数值,应为,说明,文件,行号\r\n/);
    const total = education.tables.table3.new?.total ?? 0;
    assert.ok(
      csv.includes(
        `,一、本年新收,总计,${total + (water.tables.table3.new?.total ?? 0)},云岭区教育局,${total},`,
      ),
    );
    const again = await here.run(['rollup', '-o', '云岭区.md']);
    assert.equal(again.code, 2);
    assert.match(again.err, /已经有了/);
    assert.equal((await here.run(['rollup', '-o', '云岭区.md', '--force'])).code, 0);
  });

  it('tells of each number which member gave it, in which file and line', async () => {
    write(education, water);
    await here.run(['rollup', '-o', '稿.md', '--provenance', '出处']);
    const { cells, members } = JSON.parse(here.text('出处.json')) as Provenance;
    assert.deepEqual(
      members.map(({ name, status }) => [name, status]),
      [
        ['云岭区教育局', 'counted'],
        ['云岭区水务局', 'counted'],
      ],
    );
    for (const ofTable of Object.values(cells))
      for (const ofRow of Object.values(ofTable))
        for (const { parts } of Object.values(ofRow))
          for (const { value, file, line, column } of parts)
            assert.ok(
              here
                .text(file)
                .split('\n')
                [line - 1]?.slice(column - 1)
                .startsWith(String(value)),
            );
  });

  it('takes the latest year, or the one that is asked for', async () => {
    write(education, { ...water, year: 2023 }, { ...education, year: 2023 });
    assert.match(
      (await here.run(['rollup'])).err,
      /2024年年报汇总了 1 个机关.*\n缺 1 个机关的2024年年报.*云岭区水务局/s,
    );
    const { out, code } = await here.run(['rollup', '--year', '2023', '--format', 'text']);
    assert.equal(code, 0);
    assert.match(out, /^云岭区人民政府2023年/);
  });

  it('ends with 1 where a member is missing or handed in two that differ, and leaves it out of the sum', async () => {
    write(education, water);
    const other = copyOf(water);
    Object.assign(other.tables.t2_5.license ?? {}, { decisions: 12345 });
    here.write('部门/再交.md', markdown.write(other));
    const { code, out, err } = await here.run(['rollup']);
    assert.equal(code, 1);
    assert.match(err, /几份数字不同的2024年年报.*云岭区水务局（部门\/云岭区水务局2024.md，部门\/再交.md）/);
    assertSums(out, [education]);
  });

  it('keeps what members wrote in cells, and sums what is nothing as 0', async () => {
    write(education, water);
    const text = here.text('部门/云岭区水务局2024.md');
    const noted = text
      .replace(/(\| 行政许可 +\| )(\d+)/, '$1$2(其中变更3件)')
      .replace(/(\| 规章 +\| )\d+ +/, '$1/ ');
    here.write('部门/云岭区水务局2024.md', noted);
    const { code, out, err } = await here.run(['rollup']);
    assert.equal(code, 0, err);
    assert.match(
      err,
      /云岭区水务局 部门\/云岭区水务局2024\.md:\d+ 行政许可·本年处理决定数量写的是“\d+\(其中变更3件\)”/,
    );
    assert.match(err, /规章·本年制发件数写的是“\/”/);
    assert.match(out, /<!-- 成员在表中写的附注，请核对：\n云岭区水务局 .*其中变更3件.* -->/);
    const made = copyOf(water);
    Object.assign(made.tables.t2_1.rule ?? {}, { made: 0 });
    assertSums(out, [education, made]);
  });

  it('does not guess a cell that holds words', async () => {
    write(education, water);
    const text = here.text('部门/云岭区水务局2024.md');
    here.write('部门/云岭区水务局2024.md', text.replace(/(\| 行政许可 +\| )\d+/, '$1见附件'));
    const { code, err } = await here.run(['rollup']);
    assert.equal(code, 1);
    assert.match(err, /行政许可·本年处理决定数量：1 个机关的数没有读出（云岭区水务局）/);
  });

  it('says how to write a rollup where there is none, and which there are', async () => {
    here.write('部门/a.md', markdown.write(water));
    const none = await here.run(['rollup']);
    assert.equal(none.code, 2);
    assert.match(none.err, /没有 rollup；.*\{ "rollup": \{ "body": /);
    const county = { ...CONFIG.rollup, body: '青石县人民政府' };
    here.write('nianbao.config.json', JSON.stringify({ rollup: [CONFIG.rollup, county] }));
    assert.match((await here.run(['rollup'])).err, /请用 --body 选一个：云岭区人民政府、青石县人民政府/);
    assert.match((await here.run(['rollup', '--body', '白河县'])).err, /没有白河县，只有/);
    assert.match((await here.run(['rollup', '--body', '青石县'])).err, /青石县人民政府2024年/);
    for (const argv of [
      ['--year', '24'],
      ['--config', '没有.json'],
      ['--format', 'pdf'],
    ])
      assert.equal((await here.run(['rollup', ...argv])).code, 2, argv.join(' '));
  });

  it('takes a configuration that is named, and says where there is nothing to sum', async () => {
    here.write('部门/a.md', markdown.write(water));
    here.write('汇总.json', JSON.stringify(CONFIG));
    assert.equal((await here.run(['rollup', '--config', '汇总.json'])).code, 0);
    const empty = await here.run(['rollup', '--config', '汇总.json', '--year', '2021']);
    assert.deepEqual([empty.code, empty.out], [2, '']);
    assert.match(empty.err, /成员没有2021年的年报可汇总/);
  });

  it('speaks English', async () => {
    write(education, { ...water, year: 2023 });
    const { err } = await here.run(['rollup', '--locale', 'en']);
    assert.match(err, /sums 1 members\.\nNo report for 2024 of 1 of the members.*云岭区水务局/);
    assert.match((await here.run(['rollup', '--help', '--locale', 'en'])).out, /nianbao rollup \[path…\]/);
  });

  it('of a whole district is the sum of what its members print', async () => {
    const district: District = await writeDistrict(here.folder, 4);
    const { code, err } = await here.run(['rollup', '-o', '汇总.md']);
    assert.deepEqual([code, err], [1, '']);
    assert.equal(district.summed.size, 57);
    assertSums(here.text('汇总.md'), [...district.summed.values()]);
    const { planted } = districtOf(4);
    const { members } = JSON.parse(here.text('汇总-来源.json')) as Provenance;
    const statuses = new Map(members.map(({ name, status }) => [name, status]));
    assert.equal(statuses.get(planted.missing), 'missing');
    assert.equal(statuses.get(planted.lastYear.body), 'last-year');
    assert.equal(statuses.get(planted.elsewhere.body), 'elsewhere');
    assert.equal(members.find(({ renamedFrom }) => renamedFrom)?.body, planted.renamed.to);
    assert.equal(members.filter(({ faults }) => faults).length, planted.faulty.length);
    assert.deepEqual(
      members.find(({ name }) => name === planted.twice.body)?.files.toSorted(),
      planted.twice.files,
    );
  });
});

/** Adds up in units of a hundred-millionth, so that no fraction is lost, and holds every cell of the draft against it. */
function assertSums(draft: string, members: readonly Figures[]): void {
  const report = readReport(draft).reports[0] ?? assert.fail('no report');
  let cells = 0;
  for (const [table, rows] of Object.entries(members[0]?.tables ?? {}))
    for (const [row, columns] of Object.entries(rows))
      for (const column of Object.keys(columns)) {
        const sum = members.reduce(
          (total, { tables }) =>
            total + BigInt(Math.round((tables[table as TableId][row]?.[column] ?? 0) * 1e8)),
          0n,
        );
        const cell = report.tables[table as TableId]?.cells[row]?.[column];
        assert.equal(cell?.value, Number(sum) / 1e8, `${table} ${row} ${column}`);
        cells++;
      }
  assert.ok(cells > 180);
}
