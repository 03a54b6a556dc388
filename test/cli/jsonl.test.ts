import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { encode } from 'iconv-lite';
import type { FileResult } from '../../core/lint/placed';
import { CLEAN, OTHER_HEADING, WRONG_TOTAL } from '../support/drafts';
import { Workspace } from './support/workspace';

const PROGRAM = resolve('dist/cli/nianbao.js');

type Answer = Partial<FileResult> & { readonly id: unknown; readonly error?: string };

describe('nianbao lint --stdin-jsonl', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
  });
  afterEach(() => here.remove());

  async function ask(stdin: string | Uint8Array, ...argv: string[]) {
    const { code, out, err } = await here.run(['lint', '--stdin-jsonl', ...argv], { stdin });
    assert.ok(out === '' || out.endsWith('\n'));
    const answers = out.split('\n').slice(0, -1);
    return { code, err, answers: answers.map((line) => JSON.parse(line) as Answer) };
  }
  const lines = (...items: unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
  const rulesOf = (answer: Answer | undefined) => answer?.findings?.map(({ rule }) => rule);

  it('answers each line with the object that jsonl prints for a file, the id first', async () => {
    here.write('甲/1.md', WRONG_TOTAL);
    const file = await here.run(['lint', '甲/1.md', '--format', 'jsonl']);
    const { out, code, err } = await here.run(['lint', '--stdin-jsonl'], {
      stdin: lines({ id: 7, path: '甲/1.md', text: WRONG_TOTAL }),
    });
    assert.equal(out, file.out.replace('{', '{"id":7,'));
    assert.deepEqual([code, err], [1, '']);
  });

  it('keeps the order and calls a text without a path by its id', async () => {
    const { answers, code } = await ask(
      lines({ id: 'b', text: CLEAN }, { id: 'a', text: OTHER_HEADING }, { id: 0, text: CLEAN }),
    );
    assert.deepEqual(
      answers.map(({ id, file }) => [id, file]),
      [
        ['b', 'b'],
        ['a', 'a'],
        [0, '0'],
      ],
    );
    assert.deepEqual(answers.map(rulesOf), [[], ['section-title'], []]);
    assert.equal(code, 0);
  });

  it('decodes bytes as files are, or as the line says', async () => {
    const gbk = encode(WRONG_TOTAL, 'gb18030').toString('base64');
    const little = encode(WRONG_TOTAL, 'utf16-le').toString('base64');
    const { answers } = await ask(
      lines(
        { id: 1, base64: gbk },
        { id: 2, base64: gbk, encoding: 'GBK' },
        { id: 3, base64: little, encoding: 'utf-16' },
        { id: 4, base64: gbk, encoding: 'utf-8' },
        { id: 5, base64: Buffer.from('%PDF-1.7').toString('base64') },
      ),
    );
    assert.deepEqual(answers.slice(0, 3).map(rulesOf), Array(3).fill(['applications-balance']));
    assert.match(answers[3]?.error ?? '', /不是文本文件/);
    assert.deepEqual([answers[4]?.id, /PDF/.test(answers[4]?.error ?? '')], [5, true]);
  });

  const BAD: readonly [what: string, line: string, id: unknown, error: RegExp][] = [
    ['no JSON', '{"id": 1', null, /JSON/],
    ['no object', '[1]', null, /JSON/],
    ['an empty line', '', null, /JSON/],
    ['no id', '{"text":"x"}', null, /^id/],
    ['an id that would change', '{"id":12345678901234567890,"text":"x"}', null, /2\^53/],
    ['no text', '{"id":1}', 1, /text/],
    ['both texts', '{"id":1,"text":"x","base64":"eA=="}', 1, /text/],
    ['a text that is none', '{"id":"甲","text":5}', '甲', /text/],
    ['no Base64', '{"id":1,"base64":"年报"}', 1, /Base64/],
    ['an unknown encoding', '{"id":1,"base64":"eA==","encoding":"big5"}', 1, /big5/],
    ['a path that is none', '{"id":1,"text":"x","path":"a\\u0000b"}', 1, /path/],
  ];
  for (const [what, line, id, error] of BAD)
    it(`answers ${what} with an error, and goes on`, async () => {
      const { answers, code, err } = await ask(`${line}\n${lines({ id: 'next', text: CLEAN })}`);
      assert.deepEqual(Object.keys(answers[0] ?? {}), ['id', 'error']);
      assert.equal(answers[0]?.id, id);
      assert.match(answers[0]?.error ?? '', error);
      assert.deepEqual([answers[1]?.id, answers[1]?.findings, code, err], ['next', [], 1, '']);
    });

  it('answers a line that is not UTF-8 or too long with an error, and goes on', async () => {
    const wrong = encode('{"id":1,"text":"年报"}\n', 'gb18030');
    const long = Buffer.alloc(32 * 1024 * 1024 + 1, ' ');
    const input = Buffer.concat([wrong, long, Buffer.from(`\n${lines({ id: 2, text: CLEAN })}`)]);
    const { answers } = await ask(input);
    assert.match(answers[0]?.error ?? '', /UTF-8/);
    assert.match(answers[1]?.error ?? '', /33554432/);
    assert.deepEqual(answers[2]?.findings, []);
  });

  it('takes CRLF, a byte order mark and a last line without its end', async () => {
    const { answers } = await ask(`\uFEFF${lines({ id: 1, text: CLEAN }).trimEnd()}\r\n{"id":2,"text":""}`);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error]),
      [
        [1, undefined],
        [2, undefined],
      ],
    );
    assert.deepEqual((await ask('')).answers, []);
    assert.equal((await ask('')).code, 0);
  });

  it("takes the settings of the path's folder, and tells a broken configuration in the answer", async () => {
    here.write('甲/nianbao.config.json', '{ "rules": { "applications-balance": "off" } }');
    here.write('乙/nianbao.config.json', '{ "rules": { "row-totals": "off" } }');
    const { answers, code, err } = await ask(
      lines(
        { id: 1, text: WRONG_TOTAL, path: '甲/新/1.md' },
        { id: 2, text: WRONG_TOTAL, path: '乙/1.md' },
        { id: 3, text: WRONG_TOTAL },
      ),
    );
    assert.ok(!rulesOf(answers[0])?.includes('applications-balance'));
    assert.match(answers[1]?.error ?? '', /配置/);
    assert.deepEqual(rulesOf(answers[2]), ['applications-balance']);
    assert.equal(code, 2);
    assert.match(err, /^nianbao: 乙\/nianbao\.config\.json:1:\d+: .*\n$/);
  });

  it('refuses what is about files', async () => {
    for (const more of [['--archive'], ['--fix'], ['--cache'], ['1.md'], ['--format', 'sarif']]) {
      const { code, err, answers } = await ask(lines({ id: 1, text: CLEAN }), ...more);
      assert.deepEqual([code, answers], [2, []], more[0]);
      assert.match(err, /--stdin-jsonl/);
    }
  });

  describe('as a process', function () {
    this.timeout(120_000);
    before(function () {
      if (existsSync(PROGRAM)) return;
      console.log('      (skipped: dist/cli/nianbao.js is not built)');
      this.skip();
    });
    const start = () => spawn(process.execPath, [PROGRAM, 'lint', '--stdin-jsonl'], { cwd: here.folder });

    it('answers a line before the next one comes', async () => {
      const child = start();
      const answers = child.stdout[Symbol.asyncIterator]();
      for (const id of [1, 2, 3]) {
        child.stdin.write(lines({ id, text: CLEAN }));
        const { value } = await answers.next();
        assert.equal(JSON.parse(String(value)).id, id);
      }
      child.stdin.end();
      assert.equal(await new Promise((done) => child.once('close', done)), 0);
    });

    it('ends quietly when the reader goes away', async () => {
      const child = start();
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += chunk;
      });
      child.stdin.on('error', () => {});
      const feed = () => {
        while (child.stdin.writable && child.stdin.write(lines({ id: 1, text: WRONG_TOTAL })));
      };
      child.stdin.on('drain', feed);
      feed();
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((done) => child.once('close', done));
      assert.deepEqual([err, code === 0 || code === 1], ['', true]);
    });

    it('gives under GNU parallel the bytes of one process', function () {
      if (spawnSync('parallel', ['--version']).status !== 0) {
        assert.ok(!process.env.CI, 'GNU parallel is not installed (the Debian package parallel)');
        console.log('        (skipped: GNU parallel is not installed)');
        this.skip();
      }
      const texts = [CLEAN, WRONG_TOTAL, OTHER_HEADING];
      const input = Array.from({ length: 300 }, (_, id) =>
        id % 50 === 17 ? 'no JSON\n' : lines({ id, text: texts[id % 3], path: `甲/${id}.md` }),
      ).join('');
      const options = {
        cwd: here.folder,
        input,
        env: { ...process.env, PARALLEL_HOME: join(here.folder, 'p') },
      };
      const lint = [process.execPath, PROGRAM, 'lint', '--stdin-jsonl'];
      const alone = spawnSync(lint[0] ?? '', lint.slice(1), options);
      assert.equal(String(alone.stdout).split('\n').length, 301);
      const together = spawnSync(
        'parallel',
        ['--will-cite', '--pipe', '-k', '-N40', '-j3', ...lint],
        options,
      );
      assert.equal(String(together.stderr), '');
      assert.ok(alone.stdout.equals(together.stdout), 'the bytes differ');
    });
  });
});
