/**
 * Gives back what drawing left in the heap while others index, which takes as much: V8 itself would wait until this thread
 * wants more. Without `--expose-gc` (package.json, `build`) it does nothing.
 */
export function sweepHeap(): void {
  globalThis.gc?.();
}
