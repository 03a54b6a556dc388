import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { CLEAN, WRONG_TOTAL } from '../../support/drafts';
import { isRefusal, requestsOf } from '../support/asked';
import { LspClient, SERVER } from '../support/client';
import { Folder } from '../support/folder';
import { WorkspacePull } from '../support/workspace-pull';

const START = { line: 0, character: 0 };
const NOWHERE = { line: 999_999, character: 999_999 };
const NEGATIVE = { line: -3, character: -7 };
const GARBAGE = [
  null,
  [],
  {},
  { textDocument: null },
  { textDocument: { uri: 7 } },
  { textDocument: { uri: '' } },
];

describe('messages out of order', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(async () => {
    assert.equal(await client.stop(), 0, 'nothing made the server end before it was told to');
  });
  afterEach('the server goes on', async () => {
    const uri = await client.open(WRONG_TOTAL, 'untitled:still-there');
    assert.equal((await client.pull(uri)).length, 1);
    await client.close(uri);
  });

  it('about documents that are not open, are open no more, or are only opened later, are answered with nothing', async () => {
    const closed = await client.open(WRONG_TOTAL, 'untitled:closed');
    await client.close(closed);
    for (const uri of [closed, 'untitled:never', 'file:///no/such/file.md', 'not an address'])
      for (const { method, paramsAt } of requestsOf(client)) {
        const params = paramsAt({ uri, position: START, range: { start: START, end: START } });
        assertEmpty(method, await answer(method, params));
      }
    const early = client.pull('untitled:later');
    const uri = await client.open(WRONG_TOTAL, 'untitled:later');
    assert.deepEqual(await early, []);
    assert.equal((await client.pull(uri)).length, 1);
  });

  it('about places outside the text are answered', async () => {
    const uri = await client.open(WRONG_TOTAL, 'untitled:small');
    for (const position of [NOWHERE, NEGATIVE])
      for (const { method, paramsAt } of requestsOf(client)) {
        const range = { start: position, end: NOWHERE };
        const given = await answer(method, paramsAt({ uri, position, range }));
        assert.ok(!(given instanceof Error) || isRefusal(given), `${method}: ${String(given)}`);
      }
  });

  it('that are garbage are answered with an error or nothing', async () => {
    for (const { method } of requestsOf(client))
      for (const params of GARBAGE) assertEmpty(method, await answer(method, params as object));
    assert.ok((await answer('textDocument/noSuchThing', {})) instanceof Error);
    assert.ok((await answer('workspace/diagnostic', {})) instanceof Error);
    for (const method of ['didOpen', 'didChange', 'didSave', 'didClose'])
      for (const params of GARBAGE) await client.notify(`textDocument/${method}`, params as object);
    await client.notify('workspace/didChangeWatchedFiles', { changes: null });
    await client.notify('noSuchThing', {});
  });

  it('that edit what is not open, close it twice, or open it twice, do no harm', async () => {
    const text = 'untitled:order';
    const range = { start: NOWHERE, end: NOWHERE };
    await client.notify('textDocument/didChange', {
      textDocument: { uri: text, version: 5 },
      contentChanges: [{ range, text: '甲' }],
    });
    await client.close(text);
    await client.open(CLEAN, text);
    await client.open(WRONG_TOTAL, text);
    assert.equal((await client.pull(text)).length, 1, 'the text of the last one');
    await client.close(text);
    await client.close(text);
    assert.deepEqual(await client.pull(text), []);
  });

  it('with a version that was there before: the text is what the edits make of it', async () => {
    const uri = await client.open(CLEAN, 'untitled:versions');
    const change = (version: number, text: string) =>
      client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    assert.deepEqual(await client.pull(uri), []);
    await change(7, WRONG_TOTAL);
    assert.equal((await client.pull(uri)).length, 1);
    await change(7, CLEAN);
    assert.deepEqual(await client.pull(uri), []);
    await change(3, WRONG_TOTAL);
    assert.equal((await client.pull(uri)).length, 1);
  });

  /** What a request is answered with, be it an error. */
  function answer(method: string, params: object): Promise<unknown> {
    return client.request<unknown>(method, params).catch((error: unknown) => error);
  }
});

describe('a server', () => {
  it('that was not greeted refuses requests, and can be greeted after', async () => {
    const [program = '', ...args] = SERVER;
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const early = { textDocument: { uri: 'untitled:a' } };
    await assert.rejects(connection.sendRequest('textDocument/diagnostic', early));
    const greeting = { processId: null, rootUri: null, capabilities: {} };
    await connection.sendRequest('initialize', greeting);
    await assert.rejects(connection.sendRequest('initialize', greeting), 'it is greeted once');
    const ended = once(child, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual(await ended, [0, null]);
    connection.dispose();
  });

  it('that holds a workspace pull ends when it is told to', async () => {
    const folder = new Folder();
    folder.write('a.md', WRONG_TOTAL);
    const client = await LspClient.start({ folders: [folder.uri] });
    const pull = new WorkspacePull(client);
    await pull.next();
    assert.equal(pull.isPending, true);
    assert.equal(await client.stop(), 0);
    folder.remove();
  });
});

function assertEmpty(method: string, given: unknown): void {
  if (given === null || given instanceof Error) return;
  const { items, data, edits } = given as Record<string, unknown>;
  const list = Array.isArray(given) ? given : (items ?? data ?? edits);
  assert.deepEqual(list, [], `${method} answers ${JSON.stringify(given)}`);
}
