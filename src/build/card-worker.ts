import { parentPort, workerData } from 'node:worker_threads';
import { drawAll } from './social-cards.ts';

// Draws its share of the cards beside the pages; an error ends the worker and reaches the parent as its `error` event.
await drawAll(workerData, () => parentPort?.postMessage('drawn'));
