import { isMainThread } from 'node:worker_threads';

/** Whether this is a thread that another one started. */
export const isWorker = !isMainThread;
