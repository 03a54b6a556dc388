import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../cli/io';
import { run } from '../../cli/run';
import type { FileResult } from '../../core/lint/placed';
import { CLEAN, WRONG_TOTAL } from '../support/drafts';
import { Workspace } from './support/workspace';

/** The command as it goes on: what it printed since it last waited. */
class Running {
  #out = '';
  #rounds = 0;
  readonly #events = new EventEmitter();
  readonly #code: Promise<number>;

  constructor(folder: string, argv: readonly string[]) {
    const io: Io = {
      stdout: { write: (text) => this.#print(text), isTTY: false, closed: false },
      stderr: { write: (text) => this.#stderr(text), isTTY: false, closed: false },
      readStdin: async () => Buffer.alloc(0),
      stdinChunks: async function* () {},
      interrupted: () => once(this.#events, 'interrupt').then(() => {}),
      cwd: folder,
      env: { LANG: 'zh_CN.UTF-8' },
    };
    this.#code = run(['lint', '--watch', ...argv], io);
  }

  #print(text: string): void {
    this.#out += text;
  }

  #stderr(text: string): void {
    if (!text.startsWith('等待变化')) return;
    this.#rounds++;
    this.#events.emit('waiting');
  }

  /** What is printed until `isThere`, a change may come in more than one look. */
  async until(isThere: (out: string) => boolean): Promise<string> {
    while (this.#rounds === 0 || !isThere(this.#out)) await once(this.#events, 'waiting');
    const out = this.#out;
    this.#out = '';
    return out;
  }

  /** Ends it as Ctrl-C does. */
  end(): Promise<number> {
    this.#events.emit('interrupt');
    return this.#code;
  }
}

describe('nianbao lint --watch', function () {
  this.timeout(60_000);
  let here: Workspace;
  let running: Running | undefined;
  beforeEach(() => {
    here = new Workspace();
    here.write('甲/1.md', CLEAN);
    here.write('甲/2.md', WRONG_TOTAL);
  });
  afterEach(async () => {
    await running?.end();
    running = undefined;
    here.remove();
  });

  const start = (...argv: string[]) => {
    running = new Running(here.folder, argv);
    return running;
  };
  const results = (out: string) =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as FileResult);
  const filesOf = (out: string) => results(out).map(({ file }) => file);

  it('checks everything, then what changed, came or went, and ends with the last code', async () => {
    const watching = start('.', '--format', 'jsonl');
    assert.deepEqual(filesOf(await watching.until(() => true)), ['甲/1.md', '甲/2.md']);
    here.write('甲/1.md', WRONG_TOTAL);
    const changed = results(await watching.until((out) => out.includes('甲/1.md')));
    assert.deepEqual(
      changed.map(({ file, findings }) => [file, findings.length]),
      [['甲/1.md', 1]],
    );
    here.write('乙/新/3.md', CLEAN);
    assert.deepEqual(filesOf(await watching.until((out) => out.includes('3.md'))), ['乙/新/3.md']);
    here.write('乙/新/4.md', CLEAN);
    assert.deepEqual(filesOf(await watching.until((out) => out.includes('4.md'))), ['乙/新/4.md']);
    here.write('甲/1.md', CLEAN);
    here.write('甲/2.md', CLEAN);
    const mended = await watching.until((out) => out.includes('1.md') && out.includes('2.md'));
    assert.deepEqual(
      results(mended).flatMap(({ findings }) => findings),
      [],
    );
    assert.equal(await watching.end(), 0);
  });

  it('counts what is left after a file went', async () => {
    const watching = start('.');
    assert.match(await watching.until(() => true), /检查了 2 个文件：1 个错误/);
    rmSync(join(here.folder, '甲/2.md'));
    await watching.until((out) => out.includes('检查了 1 个文件：没有发现问题'));
    renameSync(join(here.folder, '甲/1.md'), join(here.folder, '甲/0.md'));
    await watching.until((out) => out.includes('检查了 1 个文件'));
    assert.equal(await watching.end(), 0);
  });

  it('checks all again that a changed configuration is about', async () => {
    const watching = start('甲', '--format', 'jsonl');
    await watching.until(() => true);
    here.write('nianbao.config.json', '{ "rules": { "applications-balance": "off" } }');
    const out = await watching.until((text) => text.includes('1.md') && text.includes('2.md'));
    assert.ok(!out.includes('applications-balance'));
  });

  it('with --archive also checks the reports that hang on the one that changed', async () => {
    here.write('甲/2.md', CLEAN.replaceAll('2024', '2023'));
    const watching = start('.', '--archive', '--format', 'jsonl');
    await watching.until(() => true);
    here.write('甲/2.md', WRONG_TOTAL.replaceAll('2024', '2023'));
    const out = await watching.until((text) => text.includes('2.md"'));
    assert.deepEqual(filesOf(out), ['甲/1.md', '甲/2.md']);
  });

  it('refuses what would write', async () => {
    for (const argv of [['--fix'], ['-o', 'x'], ['--cache'], ['-']]) {
      const { code, err } = await here.run(['lint', '--watch', ...argv]);
      assert.equal(code, 2);
      assert.match(err, /--watch/);
    }
  });
});
