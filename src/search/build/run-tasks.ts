import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { languageOf } from '../languages.ts';
import type { PublishedIndex } from './assemble.ts';
import type { LanguageTask } from './language-index.ts';

/** A thread that waits for a language. */
export interface Indexer {
  /** Of the language of which it has read the last index. */
  readonly folder: string | undefined;
  readonly worker: Worker;
}

/** Megabytes for what is new: a thread is given as much as the whole build otherwise, and there is one for each processor. */
const YOUNG = 12;

/** Starts a thread that loads what indexing needs, and waits. It must be given a language, or terminated. */
export const startIndexer = (folder?: string): Indexer => ({
  folder,
  worker: new Worker(new URL('./language-worker.ts', import.meta.url), {
    workerData: folder,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  }),
});

/** Languages whose index can be published. */
export interface MadeIndexes {
  /** By language. */
  readonly indexes: Map<string, PublishedIndex>;
  /** Done when what the next indexes may take from these is written, too. */
  readonly kept: Promise<void>[];
}

/** Gives the index of a language as soon as it is made; `kept` is done when the thread has ended. */
async function runTask(
  task: LanguageTask,
  { worker }: Indexer,
): Promise<{ index: PublishedIndex; kept: Promise<void> }> {
  const kept = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`search index of ${task.lang}: ${code}`)),
    );
  });
  const made = new Promise<PublishedIndex>((resolve) => worker.once('message', resolve));
  worker.postMessage(task);
  const index = await Promise.race([made, kept]);
  if (!index) throw new Error(`${task.folder}: no index of ${task.lang}`);
  // It is waited for by whoever is given it: an error before that must not end the process.
  kept.catch(() => undefined);
  return { index, kept };
}

/** So many pages for each processor are indexed at the same time: each takes memory until its language is done. */
const PAGES_AT_ONCE = 2_500;

/**
 * Says how many languages are indexed at the same time: as many as there are processors, but fewer where they are large.
 *
 * @param pages How many pages each language has.
 * @param processors How many there are.
 * @returns At least one.
 */
export function languagesAtOnce(pages: readonly number[], processors: number): number {
  const fit = Math.floor((PAGES_AT_ONCE * processors) / Math.max(1, ...pages));
  return Math.max(1, Math.min(pages.length, processors, fit));
}

/** Roughly: finding the words of a page takes as long as indexing it. */
function effortOf({ lang, pages }: LanguageTask): number {
  return pages.length * (languageOf(lang).spaceless ? 2 : 1);
}

/**
 * Makes the indexes of several languages, some of them at the same time.
 *
 * @param tasks One for each language.
 * @param started Indexers that wait already; those that are used are taken out.
 * @throws {Error} The first error of any of them.
 */
export async function runTasks(
  tasks: readonly LanguageTask[],
  started: Indexer[] = [],
): Promise<MadeIndexes> {
  const done: MadeIndexes = { indexes: new Map(), kept: [] };
  const waiting = [...tasks].sort((a, b) => effortOf(a) - effortOf(b));
  const runNext = async (): Promise<void> => {
    for (let task = waiting.pop(); task; task = waiting.pop()) {
      const { index, kept } = await runTask(task, takeFor(task, started) ?? startIndexer());
      done.indexes.set(task.lang, index);
      done.kept.push(kept);
      // No more threads than that at any time.
      if (waiting.length > 0) await kept;
    }
  };
  const pages = tasks.map((task) => task.pages.length);
  const rows = Array.from({ length: languagesAtOnce(pages, availableParallelism()) }, runNext);
  for (const row of await Promise.allSettled(rows)) {
    if (row.status === 'fulfilled') continue;
    // Where one fails, the others still write: the caller may do so only when all have ended.
    await Promise.allSettled(done.kept);
    throw row.reason;
  }
  return done;
}

/** The indexer that has read the last index of the language, or any. */
function takeFor({ folder }: LanguageTask, started: Indexer[]): Indexer | undefined {
  const own = started.findIndex((indexer) => indexer.folder === folder);
  return own < 0 ? started.pop() : started.splice(own, 1)[0];
}
