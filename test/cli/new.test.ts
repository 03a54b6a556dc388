import assert from 'node:assert/strict';
import { newReport } from '../../core/compose/report';
import { CLEAN } from '../support/drafts';
import { Workspace } from './support/workspace';

describe('nianbao new', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
  });
  afterEach(() => here.remove());

  it('prints a blank report of body and year', async () => {
    const { code, out, err } = await here.run(['new', '--body', '云岭区财政局', '--year', '2024']);
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.equal(out, newReport({ body: '云岭区财政局', year: 2024 }));
    const text = await here.run(['new', '--body', '云岭区财政局', '--year', '2020', '-f', 'text']);
    assert.equal(text.out, newReport({ body: '云岭区财政局', year: 2020, markup: 'plain' }));
  });

  it('begins from last year’s report, which names body and year', async () => {
    here.write('2024.md', CLEAN);
    const { code, err, out } = await here.run(['new', '--from', '2024.md', '-o', '2025.md']);
    assert.deepEqual([code, err, out], [0, '', '']);
    const text = here.text('2025.md');
    assert.match(text, /^# 云岭区财政局2025年政府信息公开工作年度报告\n/);
    assert.match(text, /统计期限为2025年1月1日至2025年12月31日/);
    const again = await here.run(['lint', '2024.md', '2025.md', '--archive', '-f', 'csv']);
    assert.doesNotMatch(again.out, /carry-over|applications-balance|row-total/);
  });

  it('never writes over a file without --force', async () => {
    here.write('2024.md', CLEAN);
    here.write('2025.md', '写了一半');
    const refused = await here.run(['new', '--from', '2024.md', '-o', '2025.md']);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /2025\.md: 文件已经有了，没有写/);
    assert.equal(here.text('2025.md'), '写了一半');
    assert.equal((await here.run(['new', '--from', '2024.md', '-o', '2025.md', '--force'])).code, 0);
    assert.match(here.text('2025.md'), /^# 云岭区财政局2025年/);
  });

  it('refuses a report of another body or year, and writes nothing', async () => {
    here.write('2024.md', CLEAN);
    for (const [option, value, reason] of [
      ['--body', '云岭区教育局', /是云岭区财政局的年报，不是云岭区教育局的/],
      ['--year', '2027', /是2024年的年报；新建2027年年报要用2026年的/],
    ] as const) {
      const { code, err } = await here.run(['new', '--from', '2024.md', option, value, '-o', 'new.md']);
      assert.equal(code, 2);
      assert.match(err, reason);
      assert.throws(() => here.text('new.md'));
    }
  });

  it('takes the names of the configuration for one body', async () => {
    here.write('nianbao.config.json', JSON.stringify({ aliases: [['云岭区财政局', '云岭区财政和国资局']] }));
    here.write('2024.md', CLEAN);
    const { code, out } = await here.run(['new', '--from', '2024.md', '--body', '云岭区财政和国资局']);
    assert.equal(code, 0);
    assert.match(out, /^# 云岭区财政和国资局2025年/);
  });

  it('says what could not be taken over', async () => {
    here.write('2024.md', CLEAN.replace(/^\| 四、结转.*\n/m, ''));
    const { code, err } = await here.run(['new', '--from', '2024.md', '--locale', 'en']);
    assert.equal(code, 0);
    assert.match(
      err,
      /^nianbao: 2024\.md: what was carried over is blank or could not be read.*自然人.*总计\n$/,
    );
  });

  it('tells wrong usage', async () => {
    for (const [argv, reason] of [
      [['new'], /没有 --from 时要写明 --body 和 --year/],
      [['new', '--body', '甲局', '--year', '2018'], /2019 至 2099/],
      [['new', 'x.md'], /new 不带路径；上年年报用 --from x\.md/],
      [['new', '--from', '无.md'], /无\.md: 文件不存在/],
    ] as const) {
      const { code, err, out } = await here.run(argv);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, reason);
    }
  });
});
