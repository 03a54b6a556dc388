import assert from 'node:assert/strict';
import { NotedCells } from '../../../../core/archive/noted';
import { readReport } from '../../../../core/report/parse';
import { memberRemarks } from '../../../../core/rules/support/roll-up-members';
import { yearAfter } from '../../../support/next-year';
import { type Figures, figuresFrom } from '../../../support/random-report';
import { DISTRICT, DistrictArchive } from '../../../support/roll-up';
import { markdown } from '../../../support/writers/markdown';

const EDUCATION = '云岭区教育局';
const WATER = '云岭区水务局';
const LISTED = { members: [EDUCATION, WATER] };

const report = (body: string, year = 2024, seed = 7): Figures => ({
  ...figuresFrom('2021', seed),
  body,
  year,
});

function statuses(here: DistrictArchive, year = 2024): string[] {
  return here.rollUp(year).members.map(({ name, status }) => `${name} ${status}`);
}

function succession(here: DistrictArchive): string[] {
  return here.rollUp().successors.map(({ missing, heir }) => `${missing.name}: ${heir.name}`);
}

describe('the members of a roll-up', () => {
  it('are those that are listed, wherever their reports lie', async () => {
    const here = await DistrictArchive.of(LISTED);
    here.put('甲.md', report(WATER)).put('../别处/乙.md', report(EDUCATION));
    assert.deepEqual(statuses(here), [`${EDUCATION} counted`, `${WATER} counted`]);
  });

  it('are counted once, though listed twice or as the own organ too', async () => {
    const here = await DistrictArchive.of({ members: [WATER, '水务局'], own: WATER });
    assert.deepEqual(statuses(here.put('甲.md', report(WATER))), [`${WATER} counted`]);
  });

  it('go by their short names within the district, and by no other district’s', async () => {
    const here = await DistrictArchive.of({ members: ['教育局', WATER] });
    here.put('甲.md', report(EDUCATION)).put('乙.md', report('区水务局'));
    assert.deepEqual(statuses(here), ['教育局 counted', `${WATER} counted`]);
    assert.deepEqual(
      here.rollUp().members.flatMap(({ renamedFrom }) => renamedFrom ?? []),
      [],
    );
    const other = await DistrictArchive.of(LISTED);
    other.put('甲.md', report(EDUCATION)).put('乙.md', report('河口区水务局'));
    assert.deepEqual(statuses(other), [`${EDUCATION} counted`, `${WATER} missing`]);
  });

  it('may be listed by any short name', async () => {
    for (const name of ['水务局', '区水务局', '云岭区水务局']) {
      const here = await DistrictArchive.of({ members: [name] });
      assert.deepEqual(statuses(here.put('甲.md', report(WATER))), [`${name} counted`]);
    }
  });

  it('are neither the body itself nor those that are counted elsewhere, though they are listed', async () => {
    const here = await DistrictArchive.of({
      members: [DISTRICT, WATER, EDUCATION],
      elsewhere: [{ body: EDUCATION, reason: '垂直管理' }],
    });
    here.putAll([report(DISTRICT), report(WATER), report(EDUCATION)]);
    assert.deepEqual(statuses(here), [`${EDUCATION} elsewhere`, `${WATER} counted`].reverse());
  });

  it('of a city are governments of its districts; nobody misses the districts’ departments', async () => {
    const here = await DistrictArchive.of({ body: '青川市人民政府', members: [DISTRICT] });
    here.put('一.md', report(DISTRICT)).put('二.md', report('青川市河口县人民政府'));
    here.put('部门/三.md', report('青川市云岭区教育局'));
    assert.deepEqual(statuses(here), [`${DISTRICT} counted`, '青川市河口县人民政府 unlisted']);
  });

  it('go by their full names too', async () => {
    const here = await DistrictArchive.of({ ...LISTED, body: '青川市云岭区人民政府' });
    here.put('甲.md', report('青川市云岭区教育局')).put('乙.md', report(WATER));
    assert.deepEqual(statuses(here), [`${EDUCATION} counted`, `${WATER} counted`]);
  });

  it('are those of the files that are named, less the district and those counted elsewhere', async () => {
    const here = await DistrictArchive.of({
      members: '部门/**',
      elsewhere: [{ body: '云岭区税务局', reason: '垂直管理' }],
    });
    here.putAll([report(WATER), report(EDUCATION), report('云岭区税务局'), report(DISTRICT)]);
    here.put('其他/丙.md', report('云岭区审计局'));
    assert.deepEqual(statuses(here), [`${EDUCATION} counted`, `${WATER} counted`, '云岭区税务局 elsewhere']);
  });

  it('are not expected of whom the configuration also says that they are counted elsewhere', async () => {
    const elsewhere = [{ body: WATER, reason: '垂直管理' }];
    const here = await DistrictArchive.of({ ...LISTED, elsewhere });
    here.put('甲.md', report(EDUCATION));
    assert.deepEqual(statuses(here), [`${EDUCATION} counted`, `${WATER} elsewhere`]);
    here.put('乙.md', report(WATER));
    assert.deepEqual(statuses(here), [`${EDUCATION} counted`, `${WATER} elsewhere`]);
  });

  it('are missed where only files are named, if they handed in last year', async () => {
    const here = await DistrictArchive.of({ members: '部门/**' });
    here.putAll([report(WATER), report(WATER, 2023), report(EDUCATION, 2023), report('云岭区统计局', 2022)]);
    assert.deepEqual(statuses(here), [`${EDUCATION} missing`, `${WATER} counted`]);
    assert.deepEqual(
      statuses(here, 2023).toSorted(),
      [`${EDUCATION} counted`, `${WATER} counted`, '云岭区统计局 missing'].toSorted(),
    );
  });

  it('are found under another name by aliases, which is told', async () => {
    const renamed = { aliases: [['云岭区水利局', WATER]] };
    for (const members of [[WATER], ['部门/**']]) {
      const here = await DistrictArchive.of({ members }, renamed);
      here.putAll([report(WATER, 2023), report('云岭区水利局')]);
      const [member, ...more] = here.rollUp().members;
      assert.deepEqual(more, []);
      assert.deepEqual([member?.status, member?.renamedFrom], ['counted', WATER]);
    }
    const asListed = await DistrictArchive.of({ members: ['云岭区水利局'] }, renamed);
    asListed.putAll([report(WATER, 2023), report('云岭区水利局')]);
    assert.equal(asListed.rollUp().members[0]?.renamedFrom, undefined, 'the new name was asked for');
  });

  it("have last year's report in the place of this year's by its path, or by a second copy", async () => {
    const byPath = await DistrictArchive.of(LISTED);
    byPath.put('2024/水务.md', report(WATER, 2023)).put('2024/教育.md', report(EDUCATION));
    assert.deepEqual(statuses(byPath), [`${EDUCATION} counted`, `${WATER} last-year`]);
    assert.equal(byPath.rollUp().members[1]?.instead?.file, '2024/水务.md');
    const byFolder = await DistrictArchive.of({
      members: ['教育局', '水务局', '审计局', '民政局', '商务局'],
    });
    for (const name of ['教育局', '审计局', '民政局', '商务局'])
      byFolder.put(`今年/${name}.md`, report(`云岭区${name}`));
    byFolder.put('今年/水务.md', report(WATER, 2023));
    assert.equal(byFolder.rollUp().members[1]?.status, 'last-year');
    for (const name of ['教育局', '审计局', '民政局', '商务局'])
      byFolder.put(`今年/${name}（上年）.md`, report(`云岭区${name}`, 2023));
    assert.equal(byFolder.rollUp().members[1]?.status, 'missing', 'both years lie there');
    const byCopy = await DistrictArchive.of(LISTED);
    byCopy.put('水务.md', report(WATER, 2023)).put('教育.md', report(EDUCATION));
    assert.deepEqual(statuses(byCopy), [`${EDUCATION} counted`, `${WATER} missing`]);
    byCopy.put('水务（再交）.md', report(WATER, 2023));
    assert.deepEqual(statuses(byCopy), [`${EDUCATION} counted`, `${WATER} last-year`]);
    assert.deepEqual(byCopy.rollUp(2023).members[1]?.copies, [], 'told in the later year, once');
  });

  it('count once where copies agree, and not at all where they differ', async () => {
    const here = await DistrictArchive.of({ members: [WATER] });
    here.put('甲.md', report(WATER)).put('乙.md', report(WATER));
    const [agreeing] = here.rollUp().members;
    assert.deepEqual(
      [agreeing?.status, agreeing?.copies.map(({ file }) => file)],
      ['counted', ['乙.md', '甲.md']],
    );
    here.put('乙.md', report(WATER, 2024, 8));
    assert.deepEqual(statuses(here), [`${WATER} twice`]);
    assert.deepEqual(here.rollUp().counted, []);
    here.archive.remove('乙.md');
    assert.deepEqual(statuses(here), [`${WATER} counted`]);
  });

  it('that nobody listed are told, and may be a missing one under a new name', async () => {
    const here = await DistrictArchive.of(LISTED);
    const before = report(WATER, 2023, 7);
    const after = { ...yearAfter(before, 4), body: '云岭区水利局' };
    here.put('a.md', report(EDUCATION)).put('b.md', before).put('c.md', after);
    assert.deepEqual(statuses(here), [`${EDUCATION} counted`, `${WATER} missing`, '云岭区水利局 unlisted']);
    assert.deepEqual(succession(here), [`${WATER}: 云岭区水利局`]);
    const [missing] = memberRemarks(here.rollUp());
    assert.match(
      missing?.message.zh ?? '',
      /缺 1 个.*云岭区水利局的上年结转与云岭区水务局上年的结转下年度相同，可能是它改了名/,
    );
    here.put('d.md', { ...after, body: '云岭区河湖局' });
    assert.deepEqual(succession(here), [], 'two would fit');
  });

  it('that are known by their files may have been renamed too', async () => {
    const here = await DistrictArchive.of({ members: '部门/**' });
    const before = report('云岭区住房和城乡建设局', 2023, 7);
    here.putAll([before, { ...yearAfter(before, 4), body: '云岭区住建局' }]);
    assert.deepEqual(statuses(here), ['云岭区住建局 counted', '云岭区住房和城乡建设局 missing']);
    assert.deepEqual(succession(here), ['云岭区住房和城乡建设局: 云岭区住建局']);
  });

  it('are perhaps not missing where a report tells no body', async () => {
    const here = await DistrictArchive.of(LISTED);
    here.put('a.md', report(EDUCATION));
    const text = markdown.write(report(WATER)).replace(WATER, '');
    here.putText('b.md', text);
    assert.deepEqual(
      here.rollUp().unread.map(({ file }) => file),
      ['b.md'],
    );
    assert.match(
      memberRemarks(here.rollUp())[0]?.message.zh ?? '',
      /另有 1 份年报读不出机关或年度，可能在其中：b\.md/,
    );
  });

  it('are not looked for among reports of other places', async () => {
    const here = await DistrictArchive.of(LISTED);
    here.put('区/a.md', report(EDUCATION)).put('区/b.md', report(WATER));
    here.put('市/c.md', report('青川市教育局')).put('县/d.md', report('白河县水务局'));
    assert.deepEqual(statuses(here), [`${EDUCATION} counted`, `${WATER} counted`]);
  });
});

describe('an archive with roll-ups', () => {
  it('works one out anew only after a member’s file came or went', async () => {
    const here = (await DistrictArchive.of(LISTED)).put('a.md', report(EDUCATION));
    const known = here.rollUp();
    assert.equal(here.rollUp(), known);
    here.put('sum.md', report(DISTRICT)).put('sum.md', report(DISTRICT, 2024, 9));
    here.put('../far/a.md', report('白河县水务局'));
    assert.equal(here.rollUp(), known, 'nothing of it changed');
    here.put('b.md', report(WATER));
    assert.notEqual(here.rollUp(), known);
    assert.deepEqual(statuses(here), [`${EDUCATION} counted`, `${WATER} counted`]);
    here.archive.remove('a.md');
    assert.deepEqual(statuses(here), [`${EDUCATION} missing`, `${WATER} counted`]);
  });

  it("names the sums that hang on a file, and another stamp for the sum's when a member changes", async () => {
    const here = await DistrictArchive.of(LISTED);
    here.put('sum.md', report(DISTRICT)).put('a.md', report(EDUCATION)).put('far.md', report('白河县水务局'));
    const { archive } = here;
    assert.deepEqual([...archive.dependentsOf('a.md')], ['sum.md']);
    const stamp = archive.stampOf('sum.md');
    here.put('far.md', report('白河县水务局', 2024, 9));
    assert.equal(archive.stampOf('sum.md'), stamp);
    here.put('a.md', report(EDUCATION, 2024, 9));
    assert.notEqual(archive.stampOf('sum.md'), stamp);
  });

  it('forgets blocks that are no longer said', async () => {
    const here = (await DistrictArchive.of(LISTED)).put('a.md', report(EDUCATION));
    here.archive.rollUps.setBlocks([]);
    assert.throws(() => here.rollUp(), /no roll-up/);
    assert.deepEqual(here.archive.rollUps.yearsOf(here.block), []);
  });
});

describe('what cells hold beside a number', () => {
  it('is kept in short and found again', () => {
    const text = markdown
      .write(report(WATER))
      .replace(/(\| 行政许可 +\| )\d+/, '$112（其中变更3件）')
      .replace(/(\| 规章 +\| )\d+ +\| \d+ +\| \d+/, '$1/ | / | ');
    const document = readReport(text);
    const noted = NotedCells.of(document.reports[0] ?? assert.fail(), document.lines);
    assert.deepEqual(
      noted
        .all()
        .sort((a, b) => a.line - b.line)
        .map(({ place: { row, column }, form, raw }) => [row, column, form, raw]),
      [
        ['rule', 'made', 'dash', '/'],
        ['rule', 'repealed', 'dash', '/'],
        ['rule', 'valid', 'blank', ''],
        ['license', 'decisions', 'number', '12（其中变更3件）'],
      ],
    );
    for (const { line, raw } of noted.all()) assert.ok(text.split('\n')[line - 1]?.includes(raw));
  });
});
