import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Workers } from '../../host/node/workers';

const PROGRAM = join(process.cwd(), 'test/host/support/worker.mjs');

describe('threads', () => {
  for (const [end, message] of [
    ['throw', /thrown/],
    ['exit', /code 3/],
  ] as const)
    it(`that end (${end}) fail their tasks, and are asked nothing more`, async () => {
      const workers = new Workers<string, string>(PROGRAM, 2, undefined);
      try {
        assert.deepEqual(await Promise.all(['a', 'b'].map((task) => workers.run(task))), ['a', 'b']);
        await assert.rejects(workers.run(end), message);
        assert.deepEqual(await Promise.all(['c', 'd', 'e'].map((task) => workers.run(task))), [
          'c',
          'd',
          'e',
        ]);
        await assert.rejects(workers.run(end), message);
        await assert.rejects(workers.run('f'), /all threads have ended/);
      } finally {
        await workers.close();
      }
    });
});
