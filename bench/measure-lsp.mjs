// What one language server does with one document, each time in a process of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from './lsp-client.mjs';

const EDITS = 50;
const TYPED = '的';
/** Between an answer and the next key, in ms. */
const PAUSE = 15;
/** After a text was opened, before the first key or before memory is read, in ms. */
const SETTLE = 400;
const MANY = 100;
/** Prose: long enough to stand for a sentence, and no heading or row. In JSON: a string with Chinese in it. */
const PROSE = { md: /^[^|#\s].{20,}/, json: /^\s*"[\u4e00-\u9fff][^|#]{20,}/ };

/** ms of every edit, of the processor for one, of a burst of edits to its last diagnostics; how many findings there were. */
export async function keystrokes(server, corpus, name) {
  const { uri, text } = documentOf(server, corpus, name);
  const client = await Client.start(server);
  try {
    const { count } = await client.open(uri, text);
    await sleep(SETTLE);
    const times = [];
    const before = client.processorTime();
    for (const edit of editsOf(text, server.extension)) {
      times.push(await client.edit(uri, [edit]));
      await sleep(PAUSE);
    }
    const cpu = (client.processorTime() - before) / times.length;
    const burst = await client.edit(uri, editsOf(text, server.extension, true));
    return { times, processor: cpu, burst, count, bytes: Buffer.byteLength(text) };
  } finally {
    await client.stop();
  }
}

/** ms from starting the process to the diagnostics of the document that is opened first. */
export async function start(server, corpus, name) {
  const { uri, text } = documentOf(server, corpus, name);
  const client = await Client.start(server);
  try {
    const { at } = await client.open(uri, text);
    return at - client.startedAt;
  } finally {
    await client.stop();
  }
}

/** MiB with one report open, and with many. */
export async function memory(server, corpus, name) {
  const { uri, text } = documentOf(server, corpus, name);
  const client = await Client.start(server);
  try {
    await client.open(uri, text);
    await sleep(SETTLE);
    const one = client.resident();
    const texts = server.extension === 'md' ? reportsOf(corpus) : [text];
    for (let at = 1; at < MANY; at++)
      await client.open(uri.replace(/(\.\w+)$/, `-${at}$1`), texts[at % texts.length]);
    await sleep(SETTLE);
    return { one, many: client.resident() };
  } finally {
    await client.stop();
  }
}

function documentOf({ extension }, corpus, name) {
  const file = join(corpus, `${name}.${extension}`);
  return { uri: pathToFileURL(file).href, text: readFileSync(file, 'utf8') };
}

function reportsOf(corpus) {
  const folder = join(corpus, 'md');
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** A character is typed in the middle of a line and taken out again, over the whole text or at one place. */
function editsOf(text, extension, atOnePlace = false) {
  const places = text.split('\n').flatMap((line, number) => {
    return PROSE[extension].test(line) ? [{ line: number, character: line.length >> 1 }] : [];
  });
  return Array.from({ length: EDITS }, (_, at) => {
    const place = places[atOnePlace ? 0 : Math.floor(((at >> 1) * places.length * 2) / EDITS)];
    return at % 2 === 0 ? { ...place, insert: TYPED, remove: 0 } : { ...place, insert: '', remove: 1 };
  });
}
