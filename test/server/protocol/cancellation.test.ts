import assert from 'node:assert/strict';
import { LSPErrorCodes, type ResponseError } from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { WRONG_TOTAL } from '../../support/drafts';
import { isRefusal, requestsOf } from '../support/asked';
import { LspClient } from '../support/client';
import { Folder } from '../support/folder';
import { WorkspacePull } from '../support/workspace-pull';

const START = { line: 0, character: 0 };

describe('cancellation', () => {
  let client: LspClient;
  let folder: Folder;
  before(async () => {
    folder = new Folder();
    folder.write('a.md', WRONG_TOTAL);
    client = await LspClient.start({ folders: [folder.uri] });
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('of a pull that waits for the settings: it is answered as cancelled, the next one in full', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked = new Promise<void>((resolve) => {
      client.answer('workspace/configuration', async ({ items }: { items: unknown[] }) => {
        resolve();
        await held;
        return items.map(() => ({}));
      });
    });
    const uri = await client.open(WRONG_TOTAL);
    const cancellation = new CancellationTokenSource();
    const answer = code(
      client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, cancellation.token),
    );
    await asked;
    cancellation.cancel();
    release();
    assert.equal(await answer, LSPErrorCodes.RequestCancelled);
    assert.equal((await client.pull(uri)).length, 1);
  });

  it('of any request: an answer or the error that says so, and the next one is answered', async () => {
    const uri = await client.open(WRONG_TOTAL, 'untitled:any');
    for (const { method, paramsAt } of requestsOf(client)) {
      const params = paramsAt({ uri, position: START, range: { start: START, end: START } });
      const cancellation = new CancellationTokenSource();
      const answer = code(client.connection.sendRequest(method, params, cancellation.token));
      cancellation.cancel();
      const given = await answer;
      const refused = given === LSPErrorCodes.RequestFailed && method === 'textDocument/rename';
      assert.ok(refused || [undefined, LSPErrorCodes.RequestCancelled].includes(given), method);
      await client.request(method, params).catch((error) => assert.ok(isRefusal(error), String(error)));
    }
  });

  it('of a workspace pull that is held: it ends as cancelled, and another one can be held', async () => {
    const first = new WorkspacePull(client);
    assert.equal((await first.next()).uri, folder.uriOf('a.md'));
    assert.equal(first.isPending, true);
    assert.equal(((await first.cancel()) as ResponseError).code, LSPErrorCodes.RequestCancelled);
    const second = new WorkspacePull(client);
    assert.equal((await second.next()).uri, folder.uriOf('a.md'));
    const uri = await client.open(WRONG_TOTAL, 'untitled:while-held');
    assert.equal((await client.pull(uri)).length, 1);
    assert.ok(
      (await client.request<unknown[]>('textDocument/foldingRange', { textDocument: { uri } })).length > 0,
    );
    assert.equal(second.isPending, true);
    await second.cancel();
  });

  it('of what is not there changes nothing', async () => {
    await client.notify('$/cancelRequest', { id: 123_456 });
    await client.notify('$/cancelRequest', { id: 'none' });
    const uri = await client.open(WRONG_TOTAL, 'untitled:after');
    assert.equal((await client.pull(uri)).length, 1);
  });
});

/** The code that a request is refused with; undefined where it is answered. */
function code(answer: Promise<unknown>): Promise<number | undefined> {
  return answer.then(
    () => undefined,
    (error: ResponseError) => error.code,
  );
}
