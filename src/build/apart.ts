import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Cutting } from './cut-typefaces.ts';
import type { PictureBatch } from './pictures.ts';

/** Work that leaves much memory behind, however little it needs afterwards: plain data, which travels to another process. */
export type Heavy =
  | { kind: 'pictures'; batch: PictureBatch }
  | { kind: 'typefaces'; cuttings: readonly Cutting[]; folder: string }
  | { kind: 'card fonts'; folder: string };

/** What the process that works tells the one that asked; an error's code is that of the system. */
export type Word = { kind: 'step' } | { kind: 'done' } | { kind: 'failed'; message: string; code?: string };

/**
 * What the picture library used lies in pieces over the arenas that its many threads have in glibc, and is not given back:
 * one arena, and large pieces straight from the system.
 */
const FRUGAL = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '1048576',
};

/** Does heavy work in a process that gives all its memory back; `onStep` is told of each piece that is done. */
export async function doApart(heavy: Heavy, onStep: () => void = () => undefined): Promise<void> {
  const cache = getCompileCacheDir();
  const env = { ...process.env, ...FRUGAL, ...(cache ? { NODE_COMPILE_CACHE: cache } : {}) };
  // None of this process's own flags: they are for its heap.
  const child = fork(fileURLToPath(new URL('./apart-process.ts', import.meta.url)), { env, execArgv: [] });
  await new Promise<void>((resolve, reject) => {
    child.on('message', (word: Word) => {
      if (word.kind === 'step') onStep();
      else if (word.kind === 'done') resolve();
      else reject(Object.assign(new Error(word.message), { code: word.code }));
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      reject(new Error(`the process for ${heavy.kind} ended with ${signal ?? code}`)),
    );
    child.send(heavy);
  }).finally(() => child.kill());
}
