import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { languageOf } from '../languages.ts';
import type { LanguageTask } from './language-index.ts';

function runTask(task: LanguageTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./language-worker.ts', import.meta.url), { workerData: task });
    worker.on('error', reject);
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
 * @throws {Error} The first error of any of them.
 */
export async function runTasks(tasks: readonly LanguageTask[]): Promise<void> {
  const waiting = [...tasks].sort((a, b) => effortOf(a) - effortOf(b));
  const runNext = async (): Promise<void> => {
    for (let task = waiting.pop(); task; task = waiting.pop()) await runTask(task);
  };
  const rows = Array.from({ length: Math.min(tasks.length, availableParallelism()) }, runNext);
  // Where one fails, the others still write: the caller may do so only when all have ended.
  for (const row of await Promise.allSettled(rows)) if (row.status === 'rejected') throw row.reason;
}
