import { setImmediate } from 'node:timers/promises';

/** So many documents leave more behind than it takes time to sweep. */
const MANY = 1000;

/**
 * Sweeps the heap after work on so many documents, which V8 itself would do only when this thread wants more, and gives back
 * the pages that V8 has set aside for itself. Without `--expose-gc` (package.json, `build`) it does nothing.
 */
export async function sweepHeapAfter(documents: number): Promise<void> {
  if (documents <= MANY) return;
  // What a WeakRef was asked for stays until the end of the turn.
  await setImmediate();
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
