// Runs the browser's server bundle in a worker, with what a browser's worker has, and speaks for it over stdio.
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

const BROWSER = `
const { parentPort } = require('node:worker_threads');
const events = new EventTarget();
globalThis.self = globalThis;
globalThis.addEventListener = events.addEventListener.bind(events);
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

const worker = new Worker(`${BROWSER}\n${readFileSync('dist/web/server.js', 'utf8')}`, { eval: true });
const writer = new StreamMessageWriter(process.stdout);
worker.on('message', (message) => writer.write(message));
new StreamMessageReader(process.stdin).listen((message) => {
  worker.postMessage(message);
  if (message.method === 'exit') worker.terminate().then(() => process.exit(0));
});
