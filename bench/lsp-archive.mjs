// From a key in one of thousands of reports to what it and its neighbours show of each other, and the memory that takes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { buildAll } from '../scripts/build.mjs';
import { step } from '../scripts/lib/console.mjs';
import { root } from '../scripts/lib/process.mjs';
import { fileOf, makeArchive } from './archive-corpus.mjs';
import { Client } from './lsp-client.mjs';
import { table, verdict } from './table.mjs';

const OUT = join(root, 'bench', 'out');
const REPORTS = 5000;
/** ms from a document's own diagnostics to those that hang on it. */
const AIM = 50;
const EDITS = 60;
/** Before the first edit, in ms: what is read is read. */
const SETTLE = 1000;
/** Between an answer and the next edit, in ms. */
const PAUSE = 20;
const SERVER = {
  command: process.execPath,
  args: [join(root, 'dist/server/server.mjs'), '--stdio'],
  pull: true,
  language: 'nianbao',
};

export async function measureArchive(reports = REPORTS) {
  await buildAll();
  mkdirSync(OUT, { recursive: true });
  const rows = [];
  for (const archive of [false, true]) {
    const corpus = join(OUT, archive ? 'archive' : 'no-archive');
    await step(`Making ${reports} reports`, () => makeArchive(corpus, reports / 2, archive));
    rows.push(
      await step(archive ? 'With archive' : 'Without', () => measured(new Session(corpus), reports, archive)),
    );
  }
  const [without, beside] = rows;
  const starts = [
    ['first diagnostics of its own, ms', without.own, beside.own],
    ['first diagnostics beside others, ms', undefined, beside.whole],
    ['all closed files told of, s', without.all / 1000, beside.all / 1000],
    ['memory then, MiB', without.memory, beside.memory],
    ['memory after the edits, MiB', without.after, beside.after],
  ];
  console.log(`\n${reports} reports\n`);
  console.log(table(['', 'without', 'archive'], starts));
  const edits = Object.entries(beside.edits).map(([name, times]) => {
    const [p50, p95] = [0.5, 0.95].map((part) => quantile(times, part));
    return [name, p50, p95, name.startsWith('+') ? verdict(p95, AIM) : ''];
  });
  edits.unshift([
    'without archive: own diagnostics',
    ...[0.5, 0.95].map((q) => quantile(without.edits.own, q)),
    '',
  ]);
  console.log(`\nFrom a key, ms\n\n${table(['', 'p50', 'p95', 'aim'], edits)}`);
  writeFileSync(join(OUT, 'lsp-archive-result.json'), JSON.stringify({ reports, starts, edits }));
}

async function measured(session, reports, archive) {
  const { client } = await session.start();
  try {
    const startedAt = performance.now();
    const told = session.workspace(reports - 3);
    const refreshed = archive ? session.next('workspace/diagnostic/refresh') : undefined;
    await session.open(0, 2023);
    await session.open(0, 2024);
    await session.open(1, 2023);
    const own = (await session.pull(0, 2024)).at - startedAt;
    const whole = refreshed && (await refreshed) - startedAt;
    const all = (await told) - startedAt;
    await sleep(SETTLE);
    const memory = client.resident();
    const edits = archive ? await session.edits() : { own: await session.ownEdits() };
    await sleep(SETTLE);
    return { own, whole, all, memory, edits, after: client.resident() };
  } finally {
    await client.stop();
  }
}

/** A client of a folder of reports, with some of them open. */
class Session {
  #corpus;
  #texts = new Map();
  #versions = new Map();

  constructor(corpus) {
    this.#corpus = corpus;
  }

  async start() {
    this.client = await Client.start(SERVER, pathToFileURL(this.#corpus).href);
    return this;
  }

  uri(body, year) {
    return pathToFileURL(join(this.#corpus, fileOf(body, year))).href;
  }

  async open(body, year) {
    const uri = this.uri(body, year);
    const text = readFileSync(join(this.#corpus, fileOf(body, year)), 'utf8');
    this.#texts.set(uri, text);
    this.#versions.set(uri, 1);
    await this.client.open(uri, text);
  }

  async pull(body, year) {
    const textDocument = { uri: this.uri(body, year) };
    const { items } = await this.client.request('textDocument/diagnostic', { textDocument });
    return { at: performance.now(), items };
  }

  /** When the server says something next. */
  next(method, is = () => true) {
    return new Promise((resolve) => {
      const end = this.client.on(method, (params, at) => {
        if (!is(params)) return;
        end();
        resolve(at);
      });
    });
  }

  /** Asks for closed files, and leaves the request open. @returns when so many were told of. */
  workspace(count) {
    void this.client
      .request('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'closed' })
      .catch(() => {});
    let seen = 0;
    return this.next('$/progress', ({ value }) => {
      seen += value.items?.length ?? 0;
      return seen >= count;
    });
  }

  /** When the server tells next of a closed file. */
  toldOf(body, year) {
    const uri = this.uri(body, year);
    return this.next('$/progress', ({ value }) => value.items?.some((item) => item.uri === uri));
  }

  /** Adds 1 to numbers of table 3 and takes it away again, in one change: cells by row and column, from 0. */
  change(body, year, cells, more) {
    const uri = this.uri(body, year);
    const contentChanges = cells.map(([label, columns]) =>
      changeOf(this.#texts.get(uri), label, columns, more),
    );
    this.#versions.set(uri, this.#versions.get(uri) + 1);
    const textDocument = { uri, version: this.#versions.get(uri) };
    const at = performance.now();
    this.client.notify('textDocument/didChange', { textDocument, contentChanges });
    return at;
  }

  /** A cell of its own changed, and what it shows beside last year’s. */
  async ownEdits(isTold) {
    const times = [];
    for (let edit = 0; edit < EDITS; edit++) {
      const sentAt = this.change(0, 2024, [[TAKEN, [0]]], (edit + 1) % 2);
      const { at, items } = await this.pull(0, 2024);
      if (isTold && isTold(items) !== (edit % 2 === 0)) throw new Error('not the finding that was expected');
      times.push(at - sentAt);
      await sleep(PAUSE);
    }
    return times;
  }

  async edits() {
    const isTold = (items) =>
      items.some(
        ({ code, relatedInformation = [] }) =>
          OF_CARRIED.includes(code) &&
          relatedInformation.some(({ location }) => location.uri === this.uri(0, 2023)),
      );
    const own = await this.ownEdits(isTold);
    const open = await this.#neighbour(0, async (sentAt) => {
      await this.next('workspace/diagnostic/refresh');
      const { at, items } = await this.pull(0, 2024);
      return { time: at - sentAt, isTold: isTold(items) };
    });
    const closed = await this.#neighbour(1, async (sentAt) => ({
      time: (await this.toldOf(1, 2024)) - sentAt,
    }));
    return {
      'own diagnostics with those across files': own,
      'own diagnostics, the next year’s report is open': open.own,
      '+ until the open report shows it': open.beside,
      'own diagnostics, the next year’s report is closed': closed.own,
      '+ until the closed report shows it': closed.beside,
    };
  }

  /** Last year's report hands on another number, and is true in itself: the next year's shows it. */
  async #neighbour(body, wait) {
    const [own, beside] = [[], []];
    for (let edit = 0; edit < EDITS; edit++) {
      const sentAt = this.change(body, 2023, HANDED_ON, (edit + 1) % 2);
      const heard = wait(sentAt);
      const { at } = await this.pull(body, 2023);
      const { time, isTold = edit % 2 === 0 } = await heard;
      if (isTold !== (edit % 2 === 0)) throw new Error('not the finding that was expected');
      own.push(at - sentAt);
      beside.push(Math.max(0, time - (at - sentAt)));
      await sleep(PAUSE);
    }
    return { own, beside };
  }
}

const OF_CARRIED = ['carry-over', 'applications-balance'];
const TAKEN = '上年结转';
const HANDED_ON = [
  ['结转下年度', [0, 6]],
  ['本年新收', [0, 6]],
];

/** The change that makes numbers of a row `more` than they were at first. */
function changeOf(text, label, columns, more) {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.startsWith('|') && one.includes(label));
  let column = 0;
  const changed = lines[line].replace(/(?<=\| )\d+(?= \|)/g, (digits) =>
    columns.includes(column++) ? String(Number(digits) + more) : digits,
  );
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  return { range, text: `${changed}\n` };
}

function quantile(times, part) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}
