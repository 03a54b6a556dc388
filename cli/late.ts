/** What few runs need, in one file beside the program: a file for each would have the program itself in many pieces. */
export { ResultCache } from '../host/node/cache';
export { completion } from './completion/command';
export { checkJsonlUsage, serveJsonl } from './jsonl/serve';
export { Jobs } from './lint/jobs';
export { Memory } from './lint/remembered';
export { watchAndLint } from './lint/watch';
export { merge } from './merge/command';
export { newCommand } from './new/command';
export { report } from './report/command';
export { rollup } from './rollup/command';
export { serveWorker } from './worker';
