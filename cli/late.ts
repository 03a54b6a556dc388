/** What few runs need, in one file beside the program: a file for each would have the program itself in many pieces. */
export { ResultCache } from '../host/node/cache';
export { completion } from './commands/completion';
export { merge } from './commands/merge';
export { newCommand } from './commands/new';
export { report } from './commands/report';
export { rollup } from './commands/rollup';
export { checkJsonlUsage, serveJsonl } from './jsonl/serve';
export { Jobs } from './lint/jobs';
export { Memory } from './lint/remembered';
export { watchAndLint } from './lint/watch';
export { serveWorker } from './worker';
