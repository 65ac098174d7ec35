import { parentPort } from 'node:worker_threads';
import { indexLanguage, type LanguageTask } from './language-index.ts';

// Runs one language beside the others, and ends; an error ends the worker and reaches the parent as its `error` event.
parentPort?.once('message', (task: LanguageTask) => indexLanguage(task));
