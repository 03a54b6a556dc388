import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { encode } from 'iconv-lite';
import { CLEAN, NO_REPORT, WRONG_TOTAL } from '../support/drafts';
import { Workspace } from './support/workspace';

const PROGRAM = resolve('dist/cli/nianbao.js');

/** The bundled program as a process of its own. */
describe('the bundled command', function () {
  this.timeout(60_000);
  let here: Workspace;
  before(function () {
    if (existsSync(PROGRAM)) return;
    console.log('      (skipped: dist/cli/nianbao.js is not built)');
    this.skip();
  });
  beforeEach(() => {
    here = new Workspace();
    here.write('1.md', WRONG_TOTAL);
  });
  afterEach(() => here.remove());

  const start = (argv: readonly string[]) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8', NO_COLOR: '1' };
      execFile(process.execPath, [PROGRAM, ...argv], { cwd: here.folder, env }, (error, out, err) =>
        done({ code: error ? Number(error.code) : 0, out, err }),
      );
    });

  it('prints and ends as it does in process', async () => {
    const inProcess = await here.run(['lint', '.', '--format', 'json']);
    assert.deepEqual(await start(['lint', '.', '--format', 'json']), inProcess);
    assert.equal((await start(['lint', 'none.md'])).code, 2);
    assert.match((await start(['rules', 'row-total'])).out, /^# row-total/);
    assert.equal((await start(['--version'])).code, 0);
  });

  it('loads what it needs only sometimes', async () => {
    here.write('nianbao.config.json', '{ "rules": { "row-total": "warning" } }');
    here.write('.nianbaoignore', '2*\n');
    here.write('2.md', WRONG_TOTAL);
    const { code, err } = await start(['lint', '**/*.md', '--cache', '--quiet']);
    assert.deepEqual([code, err], [1, '']);
    assert.match(
      (await start(['lint', '.', '--dry-run', '--fix-rule', 'applications-balance'])).out,
      /^--- a\/1\.md/,
    );
  });

  it('with several threads prints what one does, in order, whatever is wrong with the files', async () => {
    const texts = [WRONG_TOTAL, CLEAN, NO_REPORT];
    for (let at = 0; at < 120; at++) here.write(`甲/${at % 7}/${at}.md`, texts[at % 3] ?? '');
    here.write('甲/3/pdf.txt', '%PDF-1.7');
    here.write('甲/4/gbk.txt', encode(WRONG_TOTAL, 'gb18030'));
    here.write('甲/5/nianbao.config.json', '{ "rules": { "row-totals": "off" } }');
    here.write('甲/6/nianbao.config.json', '{ "rules": { "applications-balance": "hint" } }');
    for (const argv of [
      ['--format', 'json'],
      ['--quiet'],
      ['--cache', '-f', 'jsonl'],
      ['--cache', '--verbose'],
    ]) {
      const one = await start(['lint', '.', ...argv]);
      assert.deepEqual(await start(['lint', '.', '--jobs', '3', ...argv]), one, argv.join(' '));
      assert.match(one.err, /pdf\.txt/);
    }
  });

  it('ends quietly when the reader goes away', async () => {
    for (let at = 0; at < 400; at++) here.write(`甲/${at}.md`, WRONG_TOTAL);
    const child = spawn(process.execPath, [PROGRAM, 'lint', '.', '--format', 'json'], { cwd: here.folder });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.once('close', done));
    assert.equal(err, '');
    assert.ok(code === 0 || code === 1, `code ${code}`);
  });

  it('reads standard input', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'lint', '-', '--format', 'jsonl'], { cwd: here.folder });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stdin.end(WRONG_TOTAL);
    assert.equal(await new Promise((done) => child.once('close', done)), 1);
    assert.equal(JSON.parse(out).file, '<stdin>');
    assert.ok(existsSync(join(here.folder, '1.md')));
  });
});
