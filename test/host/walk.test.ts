import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findFiles } from '../../host/node/walk';

describe('finding files', () => {
  let cwd = '';
  const write = (path: string, text = '') => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  const found = async (...inputs: string[]) =>
    (await findFiles(inputs, { cwd })).files.map((file) => file.display);

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'nianbao-走-'));
    for (const path of ['乙/3.html', '乙/3.htm', '乙/3.nianbao', '1.txt', '2.MD', '表.xlsx', 'x.json'])
      write(path);
    write('node_modules/a/readme.md');
    write('.git/description.txt');
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  it('of a folder: texts only, by name, without node_modules and .git', async () => {
    assert.deepEqual(await found('.'), ['1.txt', '2.MD', '乙/3.htm', '乙/3.html', '乙/3.nianbao']);
    assert.deepEqual(await found('乙'), ['乙/3.htm', '乙/3.html', '乙/3.nianbao']);
  });

  it('a file that is named counts whatever it is called, and once', async () => {
    const { files } = await findFiles(['.', 'x.json', '1.txt'], { cwd });
    assert.equal(files.filter((file) => file.display === '1.txt').length, 1);
    assert.deepEqual(
      files.filter((file) => file.named).map((file) => file.display),
      ['1.txt', 'x.json'],
    );
  });

  it('by a pattern', async () => {
    assert.deepEqual(await found('**/*.html'), ['乙/3.html']);
    assert.deepEqual(await found('*.{txt,json}'), ['1.txt', 'x.json']);
  });

  it('a name with brackets is a name where such a file is', async () => {
    write('年报[2023](1).txt');
    const { files } = await findFiles(['年报[2023](1).txt'], { cwd });
    assert.deepEqual(
      files.map((file) => [file.display, file.named]),
      [['年报[2023](1).txt', true]],
    );
  });

  it('what is not there is told, and the rest is found', async () => {
    const walk = await findFiles(['没有.txt', '1.txt', '*.pdf'], { cwd });
    assert.deepEqual(
      walk.files.map((file) => file.display),
      ['1.txt'],
    );
    assert.deepEqual(walk.problems, [
      { display: '没有.txt', kind: 'missing' },
      { display: '*.pdf', kind: 'missing' },
    ]);
  });

  it('leaves out what ignore files above, here and below name; the nearest decides', async () => {
    write('.nianbaoignore', '草稿/\n*.htm\n旧*\n');
    write('草稿/4.txt');
    write('旧1.txt');
    write('乙/旧2.txt');
    write('乙/.nianbaoignore', '!旧2.txt\n3.nianbao\n');
    assert.deepEqual(await found('.'), ['1.txt', '2.MD', '乙/3.html', '乙/旧2.txt']);
    assert.deepEqual(await found('乙'), ['乙/3.html', '乙/旧2.txt']);
    assert.deepEqual(await found('**/*.{htm,html}'), ['乙/3.html']);
    assert.deepEqual(await found('旧1.txt'), ['旧1.txt'], 'a named file is not ignored');
  });

  it('takes and leaves the files that the configuration of a folder says', async () => {
    const choice = {
      includes: (path: string) => path.endsWith('.json'),
      ignores: (path: string) => path.endsWith('.htm'),
    };
    const { files } = await findFiles(['.'], { cwd, choiceIn: async () => choice });
    assert.deepEqual(
      files.map((file) => file.display),
      ['1.txt', '2.MD', 'x.json', '乙/3.html', '乙/3.nianbao'],
    );
  });

  it('an ignore file that is no text is told by its name, and the other folders are walked', async () => {
    mkdirSync(join(cwd, '乙', '.nianbaoignore'));
    const walk = await findFiles(['.'], { cwd });
    assert.deepEqual(
      walk.files.map((file) => file.display),
      ['1.txt', '2.MD'],
    );
    assert.equal(walk.problems.length, 1);
    assert.match(walk.problems[0]?.display ?? '', /^乙/);
  });

  it('does not follow a link that leads in a circle', async function () {
    if (process.platform === 'win32') {
      console.log('      (skipped: links need a special right on Windows)');
      this.skip();
    }
    symlinkSync('..', join(cwd, '乙', 'up'));
    symlinkSync('../1.txt', join(cwd, '乙', 'one.txt'));
    assert.deepEqual(await found('乙'), ['乙/3.htm', '乙/3.html', '乙/3.nianbao', '乙/one.txt']);
  });
});
