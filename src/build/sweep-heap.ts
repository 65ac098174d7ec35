/** Sweeps the heap, which V8 itself would do only when this thread wants more. Without `--expose-gc` (package.json, `build`) it does nothing. */
export function sweepHeap(): void {
  globalThis.gc?.();
}
