/** The protocol library writes a message in two parts; written as one, the client wakes once for it. */
import { Writable } from 'node:stream';

/** A stream whose writes are header and body in turn, each pair passed on to `out` in one piece. */
export function wholeMessages(out: Writable): Writable {
  let header: Buffer | undefined;
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (header === undefined) {
        header = chunk;
        done();
        return;
      }
      out.write(Buffer.concat([header, chunk]), done);
      header = undefined;
    },
  });
}
