/**
 * Makes a function that runs once and keeps its promise; if it fails, the next call tries again.
 *
 * @param run What to run.
 * @returns The function.
 */
export function memo<T>(run: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= run().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** Keeps the promises of the latest calls by key. */
export class RecentCalls<T> {
  readonly #kept = new Map<string, Promise<T>>();
  readonly #size: number;

  /** @param size How many calls to keep. */
  constructor(size: number) {
    this.#size = size;
  }

  /**
   * Answers from memory or runs; a failed call is not kept.
   *
   * @param key What distinguishes the call.
   * @param run The call.
   * @returns Its promise.
   */
  get(key: string, run: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const promise = known ?? run();
    this.#kept.set(key, promise);
    promise.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#size && oldest !== undefined) this.#kept.delete(oldest);
    return promise;
  }
}
