import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
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

/**
 * Makes the indexes of several languages at the same time, as many as there are processors.
 *
 * @param tasks One for each language.
 * @throws {Error} The first error of any of them.
 */
export async function runTasks(tasks: readonly LanguageTask[]): Promise<void> {
  const waiting = [...tasks].sort((a, b) => a.files.length - b.files.length);
  const runNext = async (): Promise<void> => {
    for (let task = waiting.pop(); task; task = waiting.pop()) await runTask(task);
  };
  await Promise.all(Array.from({ length: Math.min(tasks.length, availableParallelism()) }, runNext));
}
