import { parentPort, workerData } from 'node:worker_threads';
import { generalConcepts } from '../synonyms/concepts.ts';
import { readAhead } from './kept-index.ts';
import { indexLanguage, type LanguageTask } from './language-index.ts';

// Read now: the thread may have been started before there is something to index. `workerData` is the folder of the language
// that is likely to be asked for, if any.
generalConcepts();
const ahead = typeof workerData === 'string' ? readAhead(workerData) : undefined;

// Runs one language beside the others, and ends; an error ends the worker and reaches the parent as its `error` event.
parentPort?.once('message', (task: LanguageTask) =>
  indexLanguage(task, (index) => parentPort?.postMessage(index), ahead),
);
