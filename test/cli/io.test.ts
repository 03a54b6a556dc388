import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { StreamSink } from '../../cli/io';

describe('the way to a slow reader', () => {
  it('is waited for again and again, and nothing is left behind', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    const sink = new StreamSink(stream as unknown as NodeJS.WriteStream);
    const listeners = () => ['drain', 'error', 'close'].map((event) => stream.listenerCount(event));
    const before = listeners();
    for (let round = 0; round < 20; round++) {
      sink.write('一份年报的结果');
      const drained = sink.drained();
      assert.ok(drained, 'the reader lags');
      stream.read();
      await drained;
      assert.deepEqual(listeners(), before);
    }
    assert.equal(sink.drained(), undefined);
  });
});
