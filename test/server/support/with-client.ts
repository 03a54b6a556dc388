import assert from 'node:assert/strict';
import { type ClientOptions, LspClient } from './client';

/** Works with a client of its own, and ends it whatever happens: a server that lives on keeps the tests from ending. */
export async function withClient(
  options: ClientOptions,
  work: (client: LspClient) => Promise<void>,
): Promise<void> {
  const client = await LspClient.start(options);
  let code = 0;
  try {
    await work(client);
  } finally {
    code = await client.stop();
  }
  assert.equal(code, 0);
}
