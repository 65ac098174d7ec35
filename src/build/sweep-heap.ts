import { setImmediate } from 'node:timers/promises';
import v8 from 'node:v8';

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

/**
 * Has the heap swept before it grows by a third. Left to itself it grows to several times what is in it: a third more memory
 * for a twentieth less work, which only a small edit is in a hurry for.
 */
export function keepHeapSmall(): void {
  v8.setFlagsFromString('--heap-growing-percent=30');
  // Where what is new is kept stays as large as it is (package.json, `build`).
  v8.setFlagsFromString('--semi-space-growth-factor=1');
}
