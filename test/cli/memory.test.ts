import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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

  it('answers from what it holds', async () => {
    await lint('--cache', '--cache-location', '甲.json');
    const cache = JSON.parse(here.text('甲.json'));
    const [entry] = Object.values(cache.entries) as {
      value: { checked: { found: { result: { body: string } } } };
    }[];
    if (entry) entry.value.checked.found.result.body = '来自缓存';
    here.write('甲.json', JSON.stringify(cache));
    const { out } = await lint('--cache', '--cache-location', '甲.json');
    assert.match(out, /来自缓存/);
    here.write('甲.json', 'no JSON');
    assert.equal(
      (await lint('--cache', '--cache-location', '甲.json')).code,
      1,
      'a broken one counts as empty',
    );
  });
});
