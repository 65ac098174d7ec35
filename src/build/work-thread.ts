import { parentPort } from 'node:worker_threads';
import { doTask, type Task } from './work.ts';

// An error ends the worker and reaches the parent as its `error` event.
parentPort?.on('message', async (task: Task) => {
  await doTask(task);
  parentPort?.postMessage('done');
});
