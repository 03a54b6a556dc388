import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { wantsColor } from '../../cli/color';
import type { Io } from '../../cli/io';
import { localeFrom } from '../../cli/locale';
import { Problems } from '../../cli/problems';
import { Progress } from '../../cli/progress';

describe('the terminal', () => {
  describe('language', () => {
    const cases: readonly [Record<string, string>, 'zh' | 'en'][] = [
      [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
      [{ LANG: 'zh_TW' }, 'zh'],
      [{ LANG: 'en_US.UTF-8' }, 'en'],
      [{ LANG: 'C' }, 'en'],
      [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
      [{ LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
      [{ LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
    ];
    for (const [env, locale] of cases)
      it(`${JSON.stringify(env)}: ${locale}`, () => assert.equal(localeFrom(env), locale));

    it('without any of them is the one of the system', () => {
      const system = Intl.DateTimeFormat().resolvedOptions().locale;
      assert.equal(localeFrom({}), system.startsWith('zh') ? 'zh' : 'en');
    });
  });

  describe('colour', () => {
    const wants = (isTTY: boolean, env: Record<string, string>, ...switches: string[]) =>
      wantsColor(new Set(switches), {
        stdout: { write: () => {}, isTTY, closed: false },
        env,
      } as unknown as Io);

    it('is for terminals, unless it is asked for or forbidden', () => {
      assert.deepEqual([wants(true, {}), wants(false, {})], [true, false]);
      assert.deepEqual([wants(false, {}, 'color'), wants(true, {}, 'no-color')], [true, false]);
      assert.deepEqual([wants(true, { NO_COLOR: '1' }), wants(false, { FORCE_COLOR: '1' })], [false, true]);
      assert.equal(wants(true, { TERM: 'dumb' }), false);
    });
  });

  describe('progress', () => {
    const progressOn = (isTTY: boolean) => {
      const stream = new PassThrough();
      let time = 0;
      const stderr = { write: () => {}, isTTY, closed: false, stream };
      const progress = new Progress({ stderr }, 'zh', () => time);
      const shown = () => String(stream.read() ?? '');
      return { progress, shown, wait: (ms: number) => (time += ms) };
    };

    it('shows when there is much to do, and is taken away', async () => {
      const { progress, shown, wait } = progressOn(true);
      await progress.update(10, 1000);
      assert.equal(shown(), '', 'not at once');
      wait(1000);
      await progress.update(500, 1000);
      assert.match(shown(), /正在检查 \[#{12}\.{12}\] 500\/1000，每秒 500 个，还要 1 秒/);
      progress.clear();
      assert.notEqual(shown(), '');
      progress.clear();
      assert.equal(shown(), '', 'once');
    });

    it('tells how long it takes, from the start of each phase', async () => {
      const { progress, shown, wait } = progressOn(true);
      await progress.update(0, 100_000, 'indexing');
      wait(10_000);
      await progress.update(1000, 100_000, 'indexing');
      assert.match(shown(), /正在编索引 .* 1000\/100000，每秒 100 个，还要 16 分 30 秒/);
      await progress.update(0, 100_000);
      wait(100_000);
      shown();
      await progress.update(400, 100_000);
      assert.match(shown(), /正在检查 .* 400\/100000，每秒 4\.0 个，还要 6 小时 55 分/);
    });

    it('is not for a pipe or a file', async () => {
      const { progress, shown, wait } = progressOn(false);
      wait(1000);
      await progress.update(500, 1000);
      assert.equal(shown(), '');
    });
  });

  it('whatever is thrown for a file becomes one line that names it', () => {
    const lines: string[] = [];
    const problems = new Problems((line) => lines.push(line), 'en');
    problems.addError('甲/1.md', new TypeError('first\n  second'));
    problems.addError('2.md', Object.assign(new Error('x'), { code: 'EACCES' }));
    problems.addError('3.md', 'text');
    assert.deepEqual(lines, [
      'nianbao: 甲/1.md: failed: first second\n',
      'nianbao: 2.md: permission denied\n',
      'nianbao: 3.md: failed: text\n',
    ]);
    assert.equal(problems.count, 3);
  });
});
