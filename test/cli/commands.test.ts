import assert from 'node:assert/strict';
import { lint } from '../../cli/commands/lint';
import { rules } from '../../core/rules';
import { CLEAN, NO_REPORT } from '../support/drafts';
import { parseCsv } from './support/csv';
import { Workspace } from './support/workspace';

describe('the other commands', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
  });
  afterEach(() => here.remove());

  it('--version is one line', async () => {
    const { code, out } = await here.run(['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  for (const argv of [
    ['--help'],
    [],
    ['help'],
    ['lint', '--help'],
    ['help', 'lint'],
    ['extract', '-h'],
    ['rules', '--help'],
    ['new', '--help'],
    ['report', '--help'],
  ])
    it(`help in both languages: nianbao ${argv.join(' ')}`, async () => {
      const chinese = await here.run(argv);
      const english = await here.run(argv, { env: { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' } });
      assert.deepEqual([chinese.code, english.code], [0, 0]);
      assert.match(chinese.out, /^用法：nianbao/);
      assert.match(english.out, /^Usage: nianbao/);
    });

  it('the help of lint names every option', async () => {
    const { out } = await here.run(['lint', '--help']);
    for (const { name } of lint.options) assert.ok(out.includes(`--${name}`), name);
  });

  it('rules lists every rule; with an id its page', async () => {
    const { code, out } = await here.run(['rules']);
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      rules.map(({ meta }) => meta.id),
    );
    const page = await here.run(['rules', 'table-missing']);
    assert.match(page.out, /^# table-missing/);
    assert.match(page.out, /## 怎样关闭/);
    const unknown = await here.run(['rules', 'table-mising']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /是不是 table-missing？/);
  });

  it('extract as CSV has a row per cell, for Excel', async () => {
    here.write('1.md', CLEAN);
    const { code, out } = await here.run(['extract', '.', '--format', 'csv']);
    assert.equal(code, 0);
    assert.equal(out.charCodeAt(0), 0xfeff);
    const [header, ...rows] = parseCsv(out.slice(1));
    assert.deepEqual(header?.slice(0, 7), ['文件', '机关', '年度', '版式', '表', '行', '列']);
    const row = rows.find((one) => one[4] === 'table3' && one[5] === 'new' && one[6] === 'total');
    assert.deepEqual(row?.slice(0, 4), ['1.md', '云岭区财政局', '2024', '2021']);
    assert.equal(row?.[7], row?.[8]);
  });

  it('extract ends with 2 where a file is missing or nothing is a report', async () => {
    here.write('读我.md', NO_REPORT);
    here.write('1.md', CLEAN);
    const missing = await here.run(['extract', '1.md', '2.md']);
    assert.equal(missing.code, 2);
    assert.equal(JSON.parse(missing.out).length, 1);
    assert.equal((await here.run(['extract', '*.txt'])).code, 2);
    assert.equal((await here.run(['extract', '读我.md'])).code, 0, 'a named file is read whatever it is');
  });

  it('extract writes a file and reads standard input', async () => {
    const { code, out } = await here.run(['extract', '-', '-o', 'out.json'], { stdin: CLEAN });
    assert.deepEqual([code, out], [0, '']);
    assert.equal(JSON.parse(here.text('out.json'))[0].file, '<stdin>');
  });
});
