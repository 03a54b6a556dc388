import assert from 'node:assert/strict';
import { existsSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ResultCache } from '../../host/node/cache';
import { CLEAN, OTHER_HEADING, OTHER_HEADING_WRONG_TOTAL, WRONG_TOTAL } from '../support/drafts';
import { Workspace } from './support/workspace';

/** What the command remembers from run to run. */
describe('baseline', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
    here.write('1.md', WRONG_TOTAL);
  });
  afterEach(() => here.remove());

  it('lets be what was there when it was written, also after lines moved and files were renamed', async () => {
    const written = await here.run(['lint', '.', '--write-baseline', 'baseline.json']);
    assert.equal(written.code, 0);
    assert.match(written.out, /基线中已有 1 个/);
    here.write('改名.md', WRONG_TOTAL.replace('\n', '\n\n来源：财政局\n\n'));
    rmSync(join(here.folder, '1.md'));
    const { code, out } = await here.run(['lint', '.', '--baseline', 'baseline.json']);
    assert.equal(code, 0, out);
    assert.match(out, /没有发现问题[\s\S]*基线中已有 1 个/);
  });

  it('reports what is new, and what is there more often than before', async () => {
    await here.run(['lint', '.', '--write-baseline', 'baseline.json']);
    here.write('1.md', WRONG_TOTAL.replace('云岭区财政局', '云岭区林业局'));
    const other = await here.run(['lint', '.', '--baseline', 'baseline.json', '--format', 'json']);
    assert.equal(other.code, 1);
    assert.equal(JSON.parse(other.out)[0].findings.length > 0, true);
    here.write('1.md', WRONG_TOTAL);
    here.write('2.md', WRONG_TOTAL);
    const twice = await here.run(['lint', '.', '--baseline', 'baseline.json', '--quiet']);
    assert.equal(twice.code, 1);
    assert.match(twice.out, /1 个错误\n基线中已有 1 个/);
  });

  it('knows what maxFindings does not list', async () => {
    here.write('nianbao.config.json', '{ "maxFindings": 1 }');
    here.write('1.md', OTHER_HEADING_WRONG_TOTAL);
    await here.run(['lint', '.', '--write-baseline', 'baseline.json']);
    const { code, out } = await here.run(['lint', '.', '--baseline', 'baseline.json']);
    assert.equal(code, 0, out);
  });

  it('does not depend on the language, and is written the same again', async () => {
    await here.run(['lint', '.', '--write-baseline', 'zh.json']);
    await here.run(['lint', '.', '--write-baseline', 'en.json', '--locale', 'en']);
    assert.equal(here.text('zh.json'), here.text('en.json'));
  });

  it('that is missing or broken is one line and exit 2', async () => {
    here.write('broken.json', '{"version": 7}');
    for (const file of ['none.json', 'broken.json', '1.md']) {
      const { code, out, err } = await here.run(['lint', '.', '--baseline', file]);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, new RegExp(`^nianbao: ${file}: .*\n$`));
    }
  });
});

describe('cache', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
    here.write('1.md', WRONG_TOTAL);
    here.write('2.txt', OTHER_HEADING);
  });
  afterEach(() => here.remove());
  const lint = (...argv: string[]) => here.run(['lint', '1.md', '2.txt', '--format', 'json', ...argv]);

  it('is not written without --cache', async () => {
    await lint();
    assert.ok(!existsSync(join(here.folder, '.nianbao-cache')));
  });

  it('gives the same results as no cache, before and after a file or a setting changed', async () => {
    const same = async (...argv: string[]) => {
      const plain = await lint(...argv);
      assert.deepEqual(await lint('--cache', ...argv), plain);
      assert.deepEqual(await lint('--cache', ...argv), plain);
    };
    await same();
    here.write('1.md', CLEAN);
    await same();
    await same('--rule', 'section-title=error');
    await same('--locale', 'en');
    here.write('nianbao.config.json', '{ "rules": { "section-title": "off" } }');
    await same();
  });

  /** Changes what the cache holds of 1.md. */
  const spoil = (file: string) =>
    here.write(file, here.text(file).replaceAll('云岭区财政局","year"', '来自缓存","year"'));

  it('answers from what it holds', async () => {
    await lint('--cache', '--cache-location', '甲');
    spoil('甲');
    const { out } = await lint('--cache', '--cache-location', '甲');
    assert.match(out, /来自缓存/);
    here.write('甲', 'no cache');
    const broken = await lint('--cache', '--cache-location', '甲');
    assert.deepEqual(broken, await lint(), 'a broken one counts as empty');
  });

  it('does not read a file whose size and time are the same, unless its content is asked for', async () => {
    age('1.md');
    const before = await lint('--cache');
    const same = WRONG_TOTAL.replace('云岭区财政局', '云岭区林业局');
    here.write('1.md', same);
    age('1.md');
    assert.deepEqual(await lint('--cache'), before);
    const after = await lint('--cache', '--cache-strategy', 'content');
    assert.deepEqual(after, await lint());
    assert.notDeepEqual(after, before);
  });

  it('looks at the bytes of a file that was touched, and of one that changed a moment ago', async () => {
    await lint('--cache');
    spoil('.nianbao-cache');
    age('1.md', 50);
    assert.match((await lint('--cache')).out, /来自缓存/, 'touched only');
    here.write('1.md', CLEAN);
    const [first] = JSON.parse((await lint('--cache')).out);
    assert.deepEqual(first, JSON.parse((await lint()).out)[0]);
  });

  it('survives a torn last line, a foreign line and another version', async () => {
    const same = async () => assert.deepEqual(await lint('--cache'), await lint());
    await lint('--cache');
    const whole = here.text('.nianbao-cache');
    for (const length of [whole.length - 1, whole.length - 200, 60, 10, 0]) {
      here.write('.nianbao-cache', whole.slice(0, length));
      await same();
      await same();
    }
    here.write('.nianbao-cache', `${whole}[12,"half\nnothing\n\n`);
    await same();
    here.write('.nianbao-cache', whole.replace(/"stamp":"/, '"stamp":"other '));
    spoil('.nianbao-cache');
    await same();
  });

  it('takes the lines of two runs at once', () => {
    const path = join(here.folder, 'both');
    const [one, other] = [new ResultCache<number>(path, 'v1'), new ResultCache<number>(path, 'v1')];
    const kept = (value: number) => ({ size: 1, time: null, content: 'x', value });
    one.set('甲', kept(1));
    one.save();
    const third = new ResultCache<number>(path, 'v1');
    other.set('丙', kept(4));
    third.set('乙', kept(2));
    third.set('甲', kept(3));
    third.save();
    other.save();
    const last = new ResultCache<number>(path, 'v1');
    assert.ok([1, 3, undefined].includes(last.get('甲')?.value));
    assert.equal(last.get('丙')?.value, 4);
    assert.equal(last.get('丁'), undefined);
  });

  it('does not grow for ever', () => {
    const path = join(here.folder, 'grown');
    const long = 'x'.repeat(10_000);
    for (let run = 0; run < 8; run++) {
      const cache = new ResultCache<string>(path, 'v1');
      assert.equal(cache.get(join(here.folder, '1.md'))?.value, run === 0 ? undefined : `${run - 1}${long}`);
      cache.set(join(here.folder, '1.md'), { size: 1, time: 1, content: 'x', value: `${run}${long}` });
      for (let at = 0; at < 100; at++)
        cache.set(join(here.folder, `gone${at}`), { size: 1, time: 1, content: 'x', value: long });
      cache.save();
    }
    assert.ok(statSync(path).size < 3_000_000, String(statSync(path).size));
  });

  it('that cannot be written is told once, with the findings', async () => {
    const { code, err, out } = await lint('--cache', '--cache-location', '没有/甲');
    assert.equal(code, 2);
    assert.match(err, /^nianbao: 没有\/甲: .*\n$/);
    assert.equal(out, (await lint()).out);
  });

  function age(file: string, minutes = 10): void {
    const time = new Date(Math.floor(Date.now() / 1000 / 3600) * 3600_000 - minutes * 60_000);
    utimesSync(join(here.folder, file), time, time);
  }
});
