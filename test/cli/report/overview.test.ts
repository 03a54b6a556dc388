import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, NO_REPORT, WARNED, WRONG_TOTAL } from '../../support/drafts';
import { Workspace } from '../support/workspace';
import { BODY, listsOf, of, ofYear } from './lists-of';

describe('nianbao report: the overview', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
  });
  afterEach(() => here.remove());
  const { run, rows } = listsOf(() => here);

  it('asks whoever handed in last year and not this year for the report', async () => {
    here.write('2023/教育.md', ofYear(2023, of('云岭区教育局', CLEAN)));
    here.write('2024/财政.md', CLEAN);
    const { out } = await run();
    assert.match(out, /未报送 1 个/);
    assert.match(here.text('清单/云岭区教育局.md'), /还没有收到贵单位2024年度的年报，请报送。/);
    const [worst, best] = rows('00总表');
    assert.deepEqual([worst?.机关, worst?.['2024年度是否报送']], ['云岭区教育局', '未报送']);
    assert.deepEqual([best?.机关, best?.['2024年度是否报送'], best?.年报年度], [BODY, '已报送', '2024']);
    assert.match((await run('--year', '2023')).out, /^(?!.*未报送)/);
  });

  it('where a configuration names the members, they are due and no others', async () => {
    const rollup = {
      body: '云岭区人民政府',
      members: ['云岭区财政局', '水务局', '云岭区教育局', '云岭区旧名局'],
      elsewhere: [{ body: '云岭区税务局', reason: '垂直管理，由市税务局统计' }],
    };
    const aliases = [['云岭区旧名局', '云岭区新名局']];
    here.write('nianbao.config.json', JSON.stringify({ rollup, aliases }));
    here.write('2024/财政.md', CLEAN);
    here.write('2024/水务.md', of('区水务局', CLEAN));
    here.write('2024/新名.md', of('云岭区新名局', CLEAN));
    here.write('2023/教育.md', ofYear(2023, of('云岭区教育局', CLEAN)));
    here.write('2023/税务.md', ofYear(2023, of('云岭区税务局', CLEAN)));
    here.write('2023/撤并.md', ofYear(2023, of('云岭区撤并局', CLEAN)));
    const { out } = await run();
    assert.match(out, /未报送 1 个/);
    assert.deepEqual(Object.fromEntries(rows('00总表').map((row) => [row.机关, row['2024年度是否报送']])), {
      云岭区教育局: '未报送',
      云岭区撤并局: '—',
      云岭区新名局: '已报送',
      云岭区税务局: '由其他机关统计',
      云岭区财政局: '已报送',
      区水务局: '已报送',
      合计: '',
    });
    rmSync(join(here.folder, '2023/教育.md'));
    assert.match((await run()).out, /未报送 1 个/);
    assert.match(here.text('清单/云岭区教育局.md'), /还没有收到贵单位2024年度的年报/);
  });

  it('members named by their files are due where they handed in last year', async () => {
    here.write(
      'nianbao.config.json',
      JSON.stringify({ rollup: { body: '云岭区人民政府', year: 2024, members: '部门/**' } }),
    );
    here.write('部门/财政.md', CLEAN);
    here.write('部门/教育2023.md', ofYear(2023, of('云岭区教育局', CLEAN)));
    here.write('别处/水务2023.md', ofYear(2023, of('云岭区水务局', CLEAN)));
    assert.match((await run()).out, /未报送 1 个/);
    assert.equal(rows('00总表')[0]?.机关, '云岭区教育局');
  });

  it('the overview has the worst first, findings by rule, and the files that are in no list', async () => {
    here.write('甲.md', of('云岭区水务局', CLEAN));
    here.write('乙.md', of('云岭区教育局', WARNED));
    here.write('丙.md', WRONG_TOTAL);
    here.write('读我.md', NO_REPORT);
    here.write(
      '坏.txt',
      Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256),
    );
    const { code, err } = await run();
    assert.equal(code, 2);
    assert.match(err, /^nianbao: 坏\.txt: .*\n$/);
    const table = rows('00总表');
    assert.deepEqual(
      table.slice(0, 4).map(({ 机关: body, 请更正: errors, 请核实: warnings }) => [body, errors, warnings]),
      [
        [BODY, '1', '0'],
        ['云岭区教育局', '0', '1'],
        ['云岭区水务局', '0', '0'],
        ['合计', '1', '1'],
      ],
    );
    const text = here.text('清单/00总表.md');
    assert.match(
      text,
      /## 没有列入的文件\n\n\| 文件 \| 原因 \|\n.*\n\| 坏\.txt \| 不是.*\n\| 读我\.md \| 略过：不是年报 \|/,
    );
  });
});
