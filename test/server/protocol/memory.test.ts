import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { WRONG_TOTAL } from '../../support/drafts';
import { LspClient } from '../support/client';

const FEW = 100;
const MANY = 1000;
const MOST_GROWTH = 1.2;

describe('memory', () => {
  it(`after ${MANY} rounds of open, edit and close is what it was after ${FEW}`, async function () {
    if (process.platform !== 'linux') {
      console.log(
        `    skipped: memory: a process's memory is read from /proc, which ${process.platform} has not`,
      );
      this.skip();
    }
    this.timeout(120_000);
    const client = await LspClient.start();
    for (let at = 0; at < FEW; at++) await round(client, at);
    const few = residentKiB(client.pid);
    for (let at = FEW; at < MANY; at++) await round(client, at);
    const many = residentKiB(client.pid);
    await client.stop();
    assert.ok(many <= few * MOST_GROWTH, `${few} KiB after ${FEW} rounds, ${many} KiB after ${MANY}`);
  });
});

/** Every round has a document of its own, with a text of its own. */
async function round(client: LspClient, at: number): Promise<void> {
  const uri = await client.open(
    WRONG_TOTAL.replaceAll('云岭区', `云岭${at}区`),
    `file:///no/such/folder/${at}.md`,
  );
  assert.equal((await client.pull(uri)).length, 1);
  await client.change(uri, {
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
    text: `编号${at}。`,
  });
  await client.pull(uri);
  await client.request('textDocument/foldingRange', { textDocument: { uri } });
  await client.close(uri);
}

/** What a process has in memory. */
function residentKiB(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
