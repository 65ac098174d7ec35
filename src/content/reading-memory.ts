import crypto from 'node:crypto';

/**
 * What was worked out from files, kept from one reading to the next: plain data, that JSON carries unchanged, by what it
 * was worked out from. It answers only for the code that worked it out; losing it costs time, never correctness.
 */
export class ReadingMemory {
  /** What this reading asked for or noted: what the next one may want again. */
  readonly wanted = new Map<string, unknown>();
  private readonly before: ReadonlyMap<string, unknown>;

  constructor(before: ReadonlyMap<string, unknown> = new Map()) {
    this.before = before;
  }

  /** The value for a key, worked out unless it is known. Nobody may change it. */
  recall<Value>(key: string, work: () => Value): Value {
    const value = this.isKnown(key) ? (this.wanted.get(key) as Value) : work();
    this.wanted.set(key, value);
    return value;
  }

  /** Whether there is a value for a key; one that is there stays. */
  isKnown(key: string): boolean {
    if (!this.wanted.has(key) && this.before.has(key)) this.wanted.set(key, this.before.get(key));
    return this.wanted.has(key);
  }

  /** Keys that are new, or are not wanted any more. */
  changed(): string[] {
    const added = [...this.wanted.keys()].filter((key) => !this.before.has(key));
    return [...added, ...[...this.before.keys()].filter((key) => !this.wanted.has(key))];
  }
}

/** Key of what follows from a file's bytes alone. It begins with the path, by which keys are sorted into files. */
export const keyOfFile = (file: string, bytes: Uint8Array, what: string): string =>
  `${file} ${what} ${crypto.hash('sha256', bytes)}`;
