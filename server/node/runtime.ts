/** What the server needs, from Node. */
import { setImmediate as turn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../host/node/files';
import { findUpward, readUpward } from '../../host/node/program';
import { decode } from '../../host/node/read';
import type { Runtime } from '../runtime';

export const nodeRuntime: Runtime = {
  disk: diskFiles,
  decode: (bytes) => decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  rulePage: (rule) => readUpward(`docs/rules/${rule}.md`),
  rulePageUri,
  turn: () => turn(),
};

const pages = new Map<string, string | undefined>();

function rulePageUri(rule: string): string | undefined {
  if (!pages.has(rule)) {
    const file = findUpward(`docs/rules/${rule}.md`);
    pages.set(rule, file && pathToFileURL(file).href);
  }
  return pages.get(rule);
}
