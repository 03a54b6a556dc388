// Answers a task with the task itself; ends where it is asked to.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ id, task }) => {
  if (task === 'throw') throw new Error('thrown');
  if (task === 'exit') process.exit(3);
  parentPort.postMessage({ id, answer: task });
});
