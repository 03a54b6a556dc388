import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { encode } from '../../host/node/write';
import {
  CLEAN,
  FIXED_HEADING,
  NO_REPORT,
  OTHER_HEADING,
  OTHER_HEADING_WRONG_TOTAL,
  WARNED,
  WRONG_TOTAL,
} from '../support/drafts';
import { Workspace } from './support/workspace';

describe('nianbao lint', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
  });
  afterEach(() => here.remove());

  describe('exit codes', () => {
    const cases: readonly [string, Record<string, string>, readonly string[], number][] = [
      ['nothing found', { '1.md': CLEAN }, ['.'], 0],
      ['an error', { '1.md': WRONG_TOTAL }, ['.'], 1],
      ['a warning only', { '1.md': WARNED }, ['.'], 0],
      ['as many warnings as allowed', { '1.md': WARNED }, ['.', '--max-warnings', '1'], 0],
      ['more warnings than allowed', { '1.md': WARNED }, ['.', '--max-warnings', '0'], 1],
      [
        'the error made a warning',
        { '1.md': WRONG_TOTAL },
        ['.', '--rule', 'row-total=off', '--rule', 'applications-balance=warning'],
        0,
      ],
      ['a warning made an error', { '1.md': WARNED }, ['.', '--rule=section-empty=error'], 1],
      ['a path that is not there, and an error', { '1.md': WRONG_TOTAL }, ['1.md', '2.md'], 2],
      ['an empty folder', {}, ['.'], 2],
      ['a folder without reports', { '1.md': NO_REPORT }, ['.'], 2],
      ['a pattern without files', { '1.md': CLEAN }, ['*.txt'], 2],
      ['no path: the present folder', { '1.md': CLEAN }, [], 0],
    ];
    for (const [what, files, argv, code] of cases)
      it(`${code} for ${what}`, async () => {
        for (const [path, text] of Object.entries(files)) here.write(path, text);
        const outcome = await here.run(['lint', ...argv]);
        assert.equal(outcome.code, code, outcome.out + outcome.err);
      });
  });

  describe('wrong usage', () => {
    const cases: readonly [readonly string[], RegExp][] = [
      [['lint', '--fixx'], /没有这个选项：--fixx（是不是 --fix？）/],
      [['lint', '--format', 'xml'], /--format 只能是 stylish, json, .*不能是 xml/],
      [['lint', '--format'], /--format 后面要有值/],
      [['lint', '--format', '--quiet'], /--format 后面要有值/],
      [['lint', '--quiet=yes'], /--quiet 后面不能有值/],
      [['lint', '--max-warnings', 'many'], /--max-warnings/],
      [['lint', '--rule', 'row-total'], /规则=级别/],
      [['lint', '--rule', 'row-total=fatal'], /规则=级别/],
      [['lint', '--rule', 'row-totals=off'], /是不是 row-total？/],
      [['lint', '--fix-rule', 'nothing-like-it'], /没有规则 nothing-like-it/],
      [['lint', '--cache-location', 'x'], /--cache/],
      [['lint', '--cache-strategy', 'content'], /--cache/],
      [['lint', '--jobs', '0'], /--jobs/],
      [['lint', '--jobs', 'all'], /--jobs/],
      [['lint', '-', '--fix'], /标准输入不能写回/],
      [['lint', '.', '--stdin-filename', '1.md'], /--stdin-filename 要和路径 - 一起用/],
      [['extract', '.', '--stdin-filename', '1.md'], /--stdin-filename 要和路径 - 一起用/],
      [['lnt'], /是不是 lint？/],
      [['年报.txt'], /没有 年报.txt 这个命令/],
    ];
    for (const [argv, line] of cases)
      it(argv.join(' '), async () => {
        const { code, out, err } = await here.run(argv);
        assert.equal(code, 2);
        assert.match(err, line);
        assert.equal(err.split('\n').length, 2, 'one line');
        assert.equal(out, '');
      });

    it('in English where the environment or --locale says so', async () => {
      const env = { LANG: 'en_US.UTF-8' };
      assert.match((await here.run(['lint', '--fixx'], { env })).err, /unknown option --fixx/);
      assert.match((await here.run(['lint', '--locale', 'en', '--fixx'])).err, /unknown option --fixx/);
    });
  });

  describe('files that cannot be judged: one line each, exit 2, the others are checked', () => {
    it('binary, missing', async () => {
      here.write('年报.docx', 'PK\x03\x04\x14\0\x06\0');
      here.write('坏.txt', Buffer.from([1, 0, 0, 2, 0]));
      here.write('1.md', WRONG_TOTAL);
      const { code, out, err } = await here.run(['lint', '年报.docx', '坏.txt', '没有.txt', '1.md']);
      assert.equal(code, 2);
      const lines = err.trim().split('\n').sort();
      assert.equal(lines.length, 3);
      assert.match(err, /^nianbao: 年报.docx: 不是文本，而是 Word/m);
      assert.match(err, /^nianbao: 坏.txt: 不是文本文件/m);
      assert.match(err, /^nianbao: 没有.txt: 没有这个文件/m);
      assert.match(out, /1\.md[\s\S]*检查了 1 个文件：1 个错误[\s\S]*3 个没能检查/);
    });

    it('without permission', async function () {
      if (process.platform === 'win32' || process.getuid?.() === 0) {
        console.log('      (skipped: this user may read everything)');
        this.skip();
      }
      here.write('1.md', CLEAN);
      chmodSync(`${here.folder}/1.md`, 0);
      const { code, err } = await here.run(['lint', '.']);
      assert.equal(code, 2);
      assert.match(err, /1\.md: 没有权限/);
    });

    it('under a configuration that is no text', async () => {
      here.write('nianbao.config.json', Buffer.from([1, 0, 0, 2, 0]));
      here.write('1.md', CLEAN);
      const { code, err } = await here.run(['lint', '1.md']);
      assert.equal(code, 2);
      assert.match(err, /^nianbao: nianbao\.config\.json: 不是文本文件.*\n$/);
    });

    it('under a broken configuration: not judged, told once with file and place', async () => {
      here.write('甲/nianbao.config.json', '{\n  "rules": { "row-total": "loud" }\n}');
      for (const path of ['甲/1.md', '甲/2.md', '乙/1.md']) here.write(path, WRONG_TOTAL);
      const { code, out, err } = await here.run(['lint', '.', '--format', 'json']);
      assert.equal(code, 2);
      assert.match(err, /^nianbao: 甲\/nianbao\.config\.json:2:\d+: .*row-total.*\n$/);
      assert.match((await here.run(['lint', '.', '--quiet'])).out, /检查了 1 个文件.*\n2 个没能检查\n$/);
      assert.deepEqual(
        JSON.parse(out).map((file: { file: string }) => file.file),
        ['乙/1.md'],
      );
    });
  });

  it('passes over what is no report in a folder, and counts it; a named file is always checked', async () => {
    here.write('读我.md', NO_REPORT);
    here.write('1.md', CLEAN);
    const inFolder = await here.run(['lint', '.']);
    assert.equal(inFolder.code, 0);
    assert.match(inFolder.out, /检查了 1 个文件：没有发现问题\n略过 1 个不是年报的文件/);
    const named = await here.run(['lint', '读我.md']);
    assert.equal(named.code, 1);
    assert.match(named.out, /section-missing/);
  });

  it('counts findings beyond maxFindings, also for the exit code', async () => {
    here.write('nianbao.config.json', '{ "maxFindings": 1 }');
    here.write('1.md', OTHER_HEADING_WRONG_TOTAL);
    const { code, out } = await here.run(['lint', '.', '--format', 'json']);
    assert.equal(code, 1);
    const severities = JSON.parse(out)[0].findings.map((one: { severity: string }) => one.severity);
    assert.deepEqual(severities, ['information', 'information']);
    assert.match((await here.run(['lint', '.', '--quiet'])).out, /：1 个错误，2 个提示\n/);
  });

  it('--quiet prints the summary only, in whatever format', async () => {
    here.write('1.md', WRONG_TOTAL);
    for (const format of ['stylish', 'json']) {
      const { out, code } = await here.run(['lint', '.', '--quiet', '--format', format]);
      assert.equal(code, 1);
      assert.equal(out, '检查了 1 个文件：1 个错误\n');
    }
    const english = await here.run(['lint', '.', '--quiet', '--locale', 'en']);
    assert.equal(english.out, '1 file checked: 1 error\n');
  });

  it('says which encoding a file has that is not UTF-8', async () => {
    here.write('1.txt', await encode(WRONG_TOTAL, { encoding: 'gb18030', bom: false }));
    here.write('2.txt', CLEAN);
    const { out } = await here.run(['lint', '.']);
    assert.match(out, /^1\.txt \(GB18030\)$/m);
    assert.match(out, /不是 UTF-8 的：GB18030 1 个/);
  });

  it('reads standard input under the name that is given', async () => {
    here.write(
      '甲/nianbao.config.json',
      '{ "rules": { "row-total": "off", "applications-balance": "off" } }',
    );
    const plain = await here.run(['lint', '-', '--format', 'json'], { stdin: WRONG_TOTAL });
    assert.equal(plain.code, 1);
    assert.equal(JSON.parse(plain.out)[0].file, '<stdin>');
    const named = await here.run(['lint', '-', '--stdin-filename', '甲/1.md'], { stdin: WRONG_TOTAL });
    assert.equal(named.code, 0, named.out);
  });

  it('--output-file takes the findings, the terminal the summary', async () => {
    here.write('1.md', WRONG_TOTAL);
    const { code, out } = await here.run(['lint', '.', '--format', 'json', '--output-file', 'out.json']);
    assert.equal(code, 1);
    assert.equal(out, '检查了 1 个文件：1 个错误\n');
    assert.equal(JSON.parse(here.text('out.json')).length, 1);
    const unwritable = await here.run(['lint', '.', '--output-file', 'no/such/out.txt']);
    assert.equal(unwritable.code, 2);
    assert.match(unwritable.err, /no\/such\/out\.txt: 没有这个文件夹/);
  });

  it('--verbose lists clean files, encodings, related places and what was passed over', async () => {
    here.write('1.md', CLEAN);
    here.write('2.md', WRONG_TOTAL);
    here.write('3.md', NO_REPORT);
    const { out, err } = await here.run(['lint', '.', '--verbose']);
    assert.match(out, /^1\.md \(UTF-8\)$/m);
    assert.match(out, /^ {6}\d+:\d+ /m);
    assert.match(err, /3\.md: 略过/);
  });

  it('stops when the reader goes away', async () => {
    here.write('1.md', CLEAN);
    const { run } = await import('../../cli/run');
    const closed = { write: () => assert.fail('written to a closed pipe'), isTTY: false, closed: true };
    const stderr = { write: () => {}, isTTY: false, closed: false };
    const readStdin = async () => Buffer.alloc(0);
    const stdinChunks = async function* () {};
    const io = { stdout: closed, stderr, readStdin, stdinChunks, cwd: here.folder, env: {} };
    assert.equal(await run(['lint', '.'], io), 0);
  });

  describe('fixes', () => {
    it('--fix applies the safe ones and keeps encoding, byte order mark and line ends', async () => {
      const forms = [
        { encoding: 'gb18030', bom: false },
        { encoding: 'utf-8', bom: true },
        { encoding: 'utf-16le', bom: true },
      ] as const;
      for (const form of forms)
        for (const lineEnd of ['\n', '\r\n', '\r']) {
          here.write('1.md', await encode(OTHER_HEADING.replaceAll('\n', lineEnd), form));
          const { code, out } = await here.run(['lint', '--fix', '1.md']);
          assert.equal(code, 0, out);
          assert.match(out, /没有发现问题[\s\S]*改了 1 个文件/);
          const wanted = await encode(FIXED_HEADING.replaceAll('\n', lineEnd), form);
          assert.deepEqual(here.bytes('1.md'), wanted, `${form.encoding} ${JSON.stringify(lineEnd)}`);
        }
    });

    it('--fix leaves numbers alone; --fix-rule changes them', async () => {
      here.write('1.md', WRONG_TOTAL);
      assert.equal((await here.run(['lint', '--fix', '.'])).code, 1);
      assert.equal(here.text('1.md'), WRONG_TOTAL);
      const rules = ['row-total', 'applications-balance'].flatMap((rule) => ['--fix-rule', rule]);
      assert.equal((await here.run(['lint', ...rules, '.'])).code, 0);
      assert.equal(here.text('1.md'), CLEAN);
    });

    it('--dry-run writes nothing and prints a patch', async () => {
      here.write('甲/1.md', OTHER_HEADING);
      const { code, out, err } = await here.run(['lint', '--fix', '--dry-run', '.']);
      assert.equal(code, 0);
      assert.equal(here.text('甲/1.md'), OTHER_HEADING);
      assert.match(out, /^--- a\/甲\/1\.md\n\+\+\+ b\/甲\/1\.md\n@@ /);
      assert.match(out, /^-.*二、行政机关主动公开政府信息情况\n\+.*二、主动公开政府信息情况$/m);
      assert.match(err, /会改 1 个文件/);
    });

    it('a file that does not change is not written', async () => {
      here.write('1.md', CLEAN);
      if (process.platform !== 'win32') chmodSync(`${here.folder}/1.md`, 0o444);
      const { code, err } = await here.run(['lint', '--fix', '.']);
      assert.equal(code, 0, err);
    });
  });
});
