import { parentPort, workerData } from 'node:worker_threads';
import { lookThrough } from './survey.ts';

// An error ends the thread and reaches the parent as its `error` event.
const found = lookThrough(workerData as string);
parentPort?.postMessage(found, [found.numbers.buffer]);
