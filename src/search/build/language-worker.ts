import { parentPort } from 'node:worker_threads';
import { generalConcepts } from '../synonyms/concepts.ts';
import { indexLanguage, type LanguageTask } from './language-index.ts';

// Read now: the thread may have been started before there is something to index.
generalConcepts();

// Runs one language beside the others, and ends; an error ends the worker and reaches the parent as its `error` event.
parentPort?.once('message', (task: LanguageTask) => indexLanguage(task));
