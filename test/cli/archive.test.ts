import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { FileResult, PlacedFinding } from '../../core/lint/placed';
import { describeCorpus } from '../support/corpus';
import { CLEAN } from '../support/drafts';
import type { Figures } from '../support/random-report';
import { suqian, withCells } from '../support/two-years';
import { html as htmlWriters } from '../support/writers/html';
import { markdown } from '../support/writers/markdown';
import { Workspace } from './support/workspace';

const [html = markdown] = htmlWriters;
const ACROSS = ['carry-over', 'valid-documents', 'items-carried', 'stale-text', 'unlikely-change'];

describe('nianbao lint --archive', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
  });
  afterEach(() => here.remove());

  function write(before: Figures, after: Figures): void {
    here.write('2023.html', html.write(before));
    here.write('2024.md', markdown.write(after));
  }

  async function findings(...argv: string[]): Promise<Record<string, readonly PlacedFinding[]>> {
    const { out, err } = await here.run(['lint', '.', '--format', 'json', ...argv]);
    assert.equal(err, '');
    return Object.fromEntries(
      (JSON.parse(out) as FileResult[]).map((result) => [result.file, result.findings]),
    );
  }

  it('says nothing of a report that has no neighbours', async () => {
    here.write('1.md', CLEAN);
    assert.deepEqual(await findings('--archive'), await findings());
  });

  describeCorpus('over two years of 宿迁市', () => {
    it('finds nothing between them', async () => {
      write(...suqian());
      assert.deepEqual(across(await findings('--archive')), []);
      assert.deepEqual(await findings('--archive'), await findings());
    });

    it('one wrong cell of 上年结转 is one finding, of the arithmetic, with 结转 among its identities', async () => {
      const [before, after] = suqian();
      write(
        before,
        withCells(after, 'carryIn', ({ natural = 0 }) => ({ natural: natural + 1 })),
      );
      const alone = await findings();
      const { '2023.html': first = [], '2024.md': second = [] } = await findings('--archive');
      assert.deepEqual(first, alone['2023.html']);
      assert.deepEqual(
        second.map(({ rule }) => rule),
        alone['2024.md']?.map(({ rule }) => rule),
      );
      const wrong = second.filter(({ rule }) => rule === 'applications-balance');
      assert.equal(wrong.length, 1);
      const data = wrong[0]?.data as { identities: { id: string }[]; culprit: unknown };
      assert.deepEqual(data.culprit, [
        { table: 'table3', row: 'carryIn', column: 'natural', value: 119, repaired: 118 },
      ]);
      assert.deepEqual(
        data.identities.map(({ id }) => id),
        ['applications-balance', 'row-total', 'carry-over'],
      );
      assert.deepEqual(data.identities[2], { id: 'carry-over', column: 'natural', left: 119, right: 118 });
      assert.match(wrong[0]?.message ?? '', /上年年报的结转下年度为 118/);
      assertElsewhere(wrong[0], '2023.html', '118');
    });

    it('one wrong cell of 结转 is one finding, in the report that holds it', async () => {
      const [before, after] = suqian();
      write(
        withCells(before, 'carryOut', ({ natural = 0 }) => ({ natural: natural + 1 })),
        after,
      );
      const found = await findings('--archive');
      assert.deepEqual(across(found), []);
      const wrong = Object.entries(found).flatMap(([file, own]) =>
        own.filter(({ data }) => data).map((finding) => [file, finding] as const),
      );
      assert.deepEqual(
        wrong.map(([file]) => file),
        ['2023.html'],
      );
      assertElsewhere(wrong[0]?.[1], '2024.md', '118');
    });

    it('a report true in itself that took over another number has a finding of carry-over', async () => {
      write(...differently());
      const found = across(await findings('--archive'));
      assert.deepEqual(
        found.map(({ rule, severity }) => [rule, severity]),
        [['carry-over', 'warning']],
      );
      assertElsewhere(found[0], '2023.html', '118');
    });

    it('counts for the exit code, and can be configured and silenced', async () => {
      write(...differently());
      const argv = ['lint', '.', '--quiet', '--archive', '--rule', 'carry-over=error'];
      assert.equal((await here.run(argv)).code, 1);
      assert.equal((await here.run(argv.toSpliced(3, 1))).code, 0, 'without --archive');
      here.write('2024.md', `<!-- nianbao-disable-file carry-over -- 职责划转 -->\n${here.text('2024.md')}`);
      assert.equal((await here.run(argv)).code, 0);
      assert.deepEqual(
        Object.values(await findings()).flatMap((own) =>
          own.filter(({ rule }) => rule === 'suppression-unused'),
        ),
        [],
        'no comment is called unused where the rule cannot speak',
      );
    });

    it('is switched on by the configuration, which names renamed bodies too', async () => {
      const [before, after] = differently();
      write({ ...before, body: '宿迁市古城管理局' }, { ...after, body: '宿迁市新城管理局' });
      here.write('nianbao.config.json', '{ "archive": true }');
      assert.deepEqual(across(await findings()), []);
      here.write(
        'nianbao.config.json',
        '{ "archive": true, "aliases": [["宿迁市新城管理局", "宿迁市古城管理局"]] }',
      );
      assert.equal(across(await findings()).length, 1);
    });

    it('a cache knows what the results hang on', async () => {
      const [before, after] = suqian();
      write(before, after);
      assert.deepEqual(across(await findings('--archive', '--cache')), []);
      here.write(
        '2023.html',
        html.write(withCells(before, 'carryOut', ({ business = 0 }) => ({ business: business + 7 }))),
      );
      const fresh = await findings('--archive');
      assert.deepEqual(await findings('--archive', '--cache'), fresh);
    });

    it('a cached run reads and indexes only what changed', async () => {
      const [before, after] = suqian();
      const more = withCells(before, 'carryOut', ({ business = 0 }) => ({ business: business + 1 }));
      const age = (file: string) => utimesSync(join(here.folder, file), 1e9, 1e9);
      write(before, after);
      for (const file of ['2023.html', '2024.md']) age(file);
      const first = await findings('--archive', '--cache');
      assert.equal(html.write(more).length, html.write(before).length);
      here.write('2023.html', html.write(more));
      age('2023.html');
      assert.deepEqual(await findings('--archive', '--cache'), first, 'not read');
      assert.deepEqual(
        await findings('--archive', '--cache', '--cache-strategy', 'content'),
        await findings('--archive'),
      );
      assert.deepEqual(await findings('--archive', '--cache'), await findings('--archive'), 'known now');
    });

    it('names the place in every format', async () => {
      write(...differently());
      for (const format of ['stylish', 'sarif', 'junit', 'github', 'markdown', 'csv', 'jsonl']) {
        const { out } = await here.run(['lint', '.', '--archive', '--format', format]);
        assert.match(out, /carry-over/, format);
      }
      const sarif = JSON.parse((await here.run(['lint', '.', '--archive', '--format', 'sarif'])).out);
      const [result] = sarif.runs[0].results.filter(
        ({ ruleId }: { ruleId: string }) => ruleId === 'carry-over',
      );
      const uris = result.relatedLocations.map(
        (one: { physicalLocation: { artifactLocation: { uri: string } } }) =>
          one.physicalLocation.artifactLocation.uri,
      );
      assert.ok(uris.includes('2023.html'), uris.join());
    });
  });

  /** 2024 takes over one application more, and answers one more: its own identities hold. */
  function differently(): [Figures, Figures] {
    const [before, after] = suqian();
    const more = (row: string, figures: Figures) =>
      withCells(figures, row, ({ natural = 0, total = 0 }) => ({ natural: natural + 1, total: total + 1 }));
    return [before, more('carryIn', more('open', more('processed', after)))];
  }

  function assertElsewhere(finding: PlacedFinding | undefined, file: string, text: string): void {
    const related = finding?.related.filter((one) => one.file === file) ?? [];
    assert.ok(related.length > 0, `a place in ${file}`);
    const { start, end } = related[0]?.range ?? assert.fail();
    const line = here.text(file).split('\n')[start.line - 1];
    assert.equal(line?.slice(start.column - 1, end.column - 1), text);
  }
});

function across(found: Record<string, readonly PlacedFinding[]>): PlacedFinding[] {
  return Object.values(found)
    .flat()
    .filter(({ rule }) => ACROSS.includes(rule));
}
