import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { yearAfter } from '../support/next-year';
import { type Figures, figuresFrom } from '../support/random-report';
import { withCells } from '../support/two-years';
import { markdown } from '../support/writers/markdown';
import { LspClient } from './support/client';
import { Folder } from './support/folder';
import { WorkspacePull } from './support/workspace-pull';

const BODIES = 500;
const EDITS = 30;
/** ms after a report's own diagnostics; `npm run bench:lsp -- --archive` measures more exactly, over more reports. */
const [MOST_P50, MOST_P95] = [50, 250];

describe(`editing one of ${2 * BODIES} reports`, () => {
  let client: LspClient;
  let folder: Folder;
  let pull: WorkspacePull;
  const bodies = Array.from({ length: BODIES }, (_, at) => yearsOf(at));
  const uri = (body: number, year: number) => folder.uriOf(`${body}-${year}.md`);

  before(async function () {
    this.timeout(120_000);
    folder = new Folder();
    for (const [body, years] of bodies.entries())
      for (const figures of years) folder.write(`${body}-${figures.year}.md`, markdown.write(figures));
    client = await LspClient.start({ folders: [folder.uri], settings: { archive: true } });
    pull = new WorkspacePull(client);
    await pull.take(2 * BODIES);
  });
  after(async () => {
    await pull.cancel();
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  /** Hands on another number and the right one again, in turn. @returns ms from its own diagnostics to the neighbour's. */
  async function edits(body: number, neighbour: () => Promise<void>): Promise<number[]> {
    const [figures] = bodies[body] ?? assert.fail();
    const texts = [markdown.write(handingOn(figures, 1)), markdown.write(figures)];
    const times: number[] = [];
    for (let edit = 0; edit < EDITS; edit++) {
      const told = neighbour().then(() => performance.now());
      await client.replace(uri(body, 2023), texts[edit % 2] ?? '');
      await client.pull(uri(body, 2023));
      const own = performance.now();
      times.push(Math.max(0, (await told) - own));
    }
    return times.sort((a, b) => a - b);
  }

  function assertFast(times: readonly number[]): void {
    const [p50 = 0, p95 = 0] = [0.5, 0.95].map((part) => times[Math.floor(part * times.length)]);
    assert.ok(p50 <= MOST_P50 && p95 <= MOST_P95, `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  }

  it('tells of the closed report that hangs on it, soon and of no other', async () => {
    await client.open(markdown.write(bodies[1]?.[0] ?? assert.fail()), uri(1, 2023));
    const told = new Set<string>();
    const times = await edits(1, async () => {
      told.add((await pull.next()).uri);
    });
    assert.deepEqual([...told], [uri(1, 2024)]);
    assertFast(times);
  });

  it('has the open report that hangs on it asked for again', async () => {
    for (const figures of bodies[2] ?? []) await client.open(markdown.write(figures), uri(2, figures.year));
    await client.pull(uri(2, 2024));
    const counts: number[] = [];
    const times = await edits(2, async () => {
      await client.sent('workspace/diagnostic/refresh');
      const items = await client.pull(uri(2, 2024));
      counts.push(items.filter(({ code }) => code === 'carry-over').length);
    });
    assert.deepEqual(
      counts,
      Array.from({ length: EDITS }, (_, edit) => 1 - (edit % 2)),
    );
    assertFast(times);
  });
});

function yearsOf(body: number): readonly [Figures, Figures] {
  const before = { ...figuresFrom('2021', body), body: `云岭县第${body + 1}中心`, year: 2023 };
  return [before, yearAfter(before, BODIES + body)];
}

/** True in itself: what is handed on was received. */
function handingOn(figures: Figures, more: number): Figures {
  return ['carryOut', 'new'].reduce(
    (changed, row) =>
      withCells(changed, row, ({ natural = 0, total = 0 }) => ({
        natural: natural + more,
        total: total + more,
      })),
    figures,
  );
}
