import { HeldJson } from './held-json.ts';

/**
 * What was worked out from files, kept from one reading to the next: plain data, that JSON carries unchanged, by what it
 * was worked out from. It answers only for the code that worked it out; losing it costs time, never correctness.
 */
export class ReadingMemory {
  /** What this reading asked for or noted: what the next one may want again. */
  private readonly wanted = new Map<string, HeldJson>();
  private readonly before: ReadonlyMap<string, Buffer>;

  /** `before`: what the last reading kept, as JSON. */
  constructor(before: ReadonlyMap<string, Buffer> = new Map()) {
    this.before = before;
  }

  /** The value for a key, worked out unless it is known. Nobody may change it. */
  recall<Value>(key: string, work: () => Value): Value {
    return this.later(key, work)();
  }

  /** The same for what is seldom looked at: it is taken out of its JSON when it is asked for, and may be forgotten again. */
  later<Value>(key: string, work: () => Value): () => Value {
    // What is worked out becomes JSON, too: taken out of it, it holds on to nothing of the file that it was read from.
    if (!this.isKnown(key)) this.wanted.set(key, HeldJson.of(work()));
    const held = this.wanted.get(key) as HeldJson;
    return () => held.value() as Value;
  }

  /** Whether there is a value for a key; one that is there stays. */
  isKnown(key: string): boolean {
    const json = this.before.get(key);
    if (json && !this.wanted.has(key)) this.wanted.set(key, new HeldJson(json));
    return this.wanted.has(key);
  }

  /** Keys that are new, or are not wanted any more. */
  changed(): string[] {
    const added = [...this.wanted.keys()].filter((key) => !this.before.has(key));
    return [...added, ...[...this.before.keys()].filter((key) => !this.wanted.has(key))];
  }

  /** Keys of what the next reading may want, in the order in which they were asked for. */
  keys(): string[] {
    return [...this.wanted.keys()];
  }

  /** The JSON of a value that is wanted. */
  jsonOf(key: string): Buffer {
    const held = this.wanted.get(key);
    if (!held) throw new Error(`${key} was not asked for`);
    return held.json;
  }
}

/** Key of what follows from a file's bytes alone, whose `digest` is given. It begins with the path, by which keys are sorted into files. */
export const keyOfFile = (file: string, digest: string, what: string): string => `${file} ${what} ${digest}`;
