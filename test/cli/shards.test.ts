import assert from 'node:assert/strict';
import { partOf, shardOf } from '../../cli/lint/shard';
import { CLEAN, NO_REPORT, OTHER_HEADING_WRONG_TOTAL, WARNED, WRONG_TOTAL } from '../support/drafts';
import { Workspace } from './support/workspace';

describe('a run shared by --shard', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
    const texts = [CLEAN, WRONG_TOTAL, NO_REPORT, WARNED, OTHER_HEADING_WRONG_TOTAL];
    for (let at = 0; at < 23; at++) here.write(`甲/${at % 3}/${at}.md`, texts[at % 5] ?? '');
    here.write('乙.md', WRONG_TOTAL);
  });
  afterEach(() => here.remove());

  /** Runs every part and leaves what each printed in part-1, part-2 … of `丙`. */
  async function parts(count: number, format: string, ...argv: string[]): Promise<number[]> {
    const codes: number[] = [];
    for (let at = 1; at <= count; at++) {
      const run = ['lint', '乙.md', '甲', '--format', format, '--shard', `${at}/${count}`, ...argv];
      const { code, out, err } = await here.run(run);
      assert.equal(err, '');
      here.write(`丙/part-${at}`, out);
      codes.push(code);
    }
    return codes;
  }
  const whole = (format: string, ...argv: string[]) =>
    here.run(['lint', '乙.md', '甲', '--format', format, ...argv]);
  const names = (count: number) => Array.from({ length: count }, (_, at) => `丙/part-${at + 1}`);

  for (const format of ['json', 'jsonl'])
    for (const count of [1, 4, 12, 40])
      it(`${count} parts of ${format} merged are the bytes and the exit code of one run`, async () => {
        const codes = await parts(count, format);
        const all = await whole(format);
        const files = format === 'json' ? names(count).sort() : names(count);
        const merged = await here.run(['merge', ...files]);
        assert.equal(merged.out, all.out);
        assert.equal(merged.code, all.code);
        assert.equal(Math.max(...codes), all.code);
      });

  it('parts differ by one file at most', () => {
    const list = Array.from({ length: 23 }, (_, at) => at);
    const lengths = [1, 2, 3, 4, 5].map((at) => partOf(list, shardOf(`${at}/5`)).length);
    assert.deepEqual(lengths.toSorted(), [4, 4, 5, 5, 5]);
  });

  it('merges to the other formats too', async () => {
    await parts(3, 'jsonl');
    for (const format of ['csv', 'junit', 'github', 'json'])
      assert.equal(
        (await here.run(['merge', ...names(3), '--format', format])).out,
        (await whole(format)).out,
      );
  });

  it('takes an array that another program wrote anew', async () => {
    await parts(2, 'json');
    const all = await whole('json');
    here.write('丙/part-1', JSON.stringify(JSON.parse(here.text('丙/part-1')), undefined, 2));
    assert.equal((await here.run(['merge', ...names(2)])).out, all.out);
  });

  it('counts warnings as a run does, and writes to a file', async () => {
    here.write('丙/part-1', (await here.run(['lint', '甲/0/3.md', '--format', 'jsonl'])).out);
    assert.equal((await here.run(['merge', '丙/part-1'])).code, 0);
    assert.equal((await here.run(['merge', '丙/part-1', '--max-warnings', '0', '-o', '全.jsonl'])).code, 1);
    assert.equal(here.text('全.jsonl'), here.text('丙/part-1'));
  });

  it('with --archive each part is held against all reports', async () => {
    const before = CLEAN.replaceAll('2024', '2023');
    here.write('年/2023.md', before);
    here.write('年/2024.md', CLEAN);
    const run = (...argv: string[]) =>
      here.run(['lint', '年', '--archive', '--format', 'jsonl', '--rule', 'stale-text=error', ...argv]);
    const all = await run();
    const two = [await run('--shard', '1/2'), await run('--shard', '2/2')];
    assert.notEqual(all.out, (await here.run(['lint', '年', '--format', 'jsonl'])).out);
    assert.equal(two.map(({ out }) => out).join(''), all.out);
  });

  describe('what is wrong is one line and exit 2', () => {
    const wrong = async (argv: readonly string[], message: RegExp) => {
      const { code, err } = await here.run(argv);
      assert.equal(code, 2);
      assert.match(err, message);
    };
    for (const shard of ['0/4', '5/4', '1/0', '1', 'a/b', '1/4/2', '-1/4'])
      it(`--shard=${shard}`, () => wrong(['lint', '.', `--shard=${shard}`], /--shard/));
    it('no parts', () => wrong(['merge'], /merge/));
    it('a part that is missing', () => wrong(['merge', 'none.json'], /^nianbao: none\.json: .*\n$/));
    it('a part that holds something else', async () => {
      here.write('part', '{"file":"1.md","findings":[{"rule":1}]}\n');
      await wrong(['merge', 'part'], /^nianbao: part:1: .*\n$/);
    });
    it('an array that is cut off', async () => {
      here.write('part', '[\n{"file":"1.md","findings":[]},\n');
      await wrong(['merge', 'part'], /^nianbao: part:\d: .*\n$/);
    });
    it('a part given twice', async () => {
      await parts(2, 'jsonl');
      await wrong(['merge', ...names(2), '丙/part-1'], /乙\.md/);
    });
    it('no result at all', async () => {
      here.write('part', '');
      await wrong(['merge', 'part'], /没有一个结果/);
    });
  });
});
