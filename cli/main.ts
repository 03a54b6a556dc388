#!/usr/bin/env node
import { isWorker } from '../host/node/thread';
import { processIo } from './io';
import { run } from './run';

// The threads of --jobs run this very program.
if (isWorker) (await import('./late')).serveWorker();
// Not process.exit(): what was written to a pipe must still go out.
else process.exitCode = await run(process.argv.slice(2), processIo());
