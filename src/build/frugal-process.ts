import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What a process that works tells the one that asked; an error's code is that of the system. */
export type Word = { kind: 'step' } | { kind: 'done' } | { kind: 'failed'; message: string; code?: string };

/** What the picture library used lies in pieces over the arenas that its many threads have in glibc: one takes a third less. */
const FRUGAL = { MALLOC_ARENA_MAX: '1' };

/** Starts a module as a process of its own, with a small heap: when it ends, all its memory is given back. */
export function startProcess(module: URL): ChildProcess {
  const cache = getCompileCacheDir();
  const env = { ...process.env, ...FRUGAL, ...(cache ? { NODE_COMPILE_CACHE: cache } : {}) };
  // Pixels and bytes lie beside the heap, and are given back only when it is swept: often, where it is small.
  return fork(fileURLToPath(module), { env, execArgv: ['--max-semi-space-size=2'] });
}

/** The error that a process told of. */
export const errorOf = ({ message, code }: Extract<Word, { kind: 'failed' }>): Error =>
  Object.assign(new Error(message), code ? { code } : {});

/** Does what this process is asked for, one after the other, and tells when it is done, or that it failed. */
export function answer<Asked>(work: (asked: Asked, onStep: () => void) => Promise<void>): void {
  const tell = (word: Word): void => void process.send?.(word);
  // Whoever asked is gone: nobody wants it any more.
  process.on('disconnect', () => process.exit());
  process.on('message', async (asked: Asked) => {
    try {
      await work(asked, () => tell({ kind: 'step' }));
      tell({ kind: 'done' });
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException;
      tell({ kind: 'failed', message, ...(code ? { code } : {}) });
    }
  });
}
