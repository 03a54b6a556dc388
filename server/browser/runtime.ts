/** What the server needs, in a browser's worker: all files come through the client. */
import { decode } from '../../host/browser/decode';
import type { Runtime } from '../runtime';

export const browserRuntime: Runtime = {
  disk: undefined,
  decode,
  rulePage: () => undefined,
  rulePageUri: () => undefined,
  turn,
};

/** A message to itself comes after those that wait, and without the delay that browsers put on timers. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    // The types are those of Node's port, which leave this out.
    Object.assign(port1, {
      onmessage: () => {
        port1.close();
        resolve();
      },
    });
    port2.postMessage(undefined);
  });
}
