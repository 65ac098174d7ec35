import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { languageOf } from '../languages.ts';
import type { LanguageTask } from './language-index.ts';

/** Starts a thread that loads what indexing needs and waits for a language. It must be given one, or terminated. */
export const startIndexer = (): Worker => new Worker(new URL('./language-worker.ts', import.meta.url));

function runTask(task: LanguageTask, worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.postMessage(task);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`search index of ${task.lang}: ${code}`)),
    );
  });
}

/** Roughly: finding the words of a page takes as long as indexing it. */
function effortOf({ lang, pages }: LanguageTask): number {
  return pages.length * (languageOf(lang).spaceless ? 2 : 1);
}

/**
 * Makes the indexes of several languages at the same time, as many as there are processors.
 *
 * @param tasks One for each language.
 * @param started Indexers that wait already; those that are used are taken out.
 * @throws {Error} The first error of any of them.
 */
export async function runTasks(tasks: readonly LanguageTask[], started: Worker[] = []): Promise<void> {
  const waiting = [...tasks].sort((a, b) => effortOf(a) - effortOf(b));
  const runNext = async (): Promise<void> => {
    for (let task = waiting.pop(); task; task = waiting.pop())
      await runTask(task, started.pop() ?? startIndexer());
  };
  const rows = Array.from({ length: Math.min(tasks.length, availableParallelism()) }, runNext);
  // Where one fails, the others still write: the caller may do so only when all have ended.
  for (const row of await Promise.allSettled(rows)) if (row.status === 'rejected') throw row.reason;
}
