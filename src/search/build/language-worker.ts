import { parentPort, workerData } from 'node:worker_threads';
import { indexLanguage } from './language-index.ts';

// Runs one language beside the others; an error ends the worker and reaches the parent as its `error` event.
await indexLanguage(workerData);
parentPort?.postMessage('done');
