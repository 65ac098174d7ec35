/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  /** @param seed Any integer. */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to 1, 1 excluded. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with a probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /**
   * One of several.
   *
   * @param items At least one.
   * @returns One of them.
   * @throws {RangeError} If there are none.
   */
  pick<T>(items: readonly T[]): T {
    const at = this.between(0, items.length - 1);
    for (const item of items.slice(at, at + 1)) return item;
    throw new RangeError('nothing to pick from');
  }

  /** Several different ones of a list, or all of a shorter list, in no order. */
  sample<T>(items: readonly T[], count: number): T[] {
    const drawn = items.map((item) => ({ item, place: this.next() }));
    return drawn
      .sort((a, b) => a.place - b.place)
      .slice(0, count)
      .map(({ item }) => item);
  }
}
