import { HeldJson } from './held-json.ts';

/** What the last reading kept, as JSON by key. */
export interface KeptReadings {
  /** Lies ready. */
  readonly often: ReadonlyMap<string, Buffer>;
  /** Is fetched when it is asked for; `undefined` where it turns out to be lost. */
  readonly seldom: ReadonlyMap<string, Fetch>;
}

type Fetch = () => Buffer | undefined;

/** A value that is seldom looked at: held until it is put away, and fetched from there whenever it is asked for. */
interface Seldom {
  fetch?: Fetch;
  held?: HeldJson;
  /** What was fetched, for as long as somebody has it. */
  seen?: WeakRef<object>;
}

const NOTHING: KeptReadings = { often: new Map(), seldom: new Map() };

/**
 * What was worked out from files, kept from one reading to the next: plain data, that JSON carries unchanged, by what it
 * was worked out from. It answers only for the code that worked it out; losing it costs time, never correctness.
 */
export class ReadingMemory {
  /** What this reading asked for or noted: what the next one may want again. */
  private readonly wanted = new Map<string, HeldJson>();
  private readonly seldomWanted = new Map<string, Seldom>();
  private readonly before: KeptReadings;

  /** `before`: what the last reading kept. */
  constructor(before: KeptReadings = NOTHING) {
    this.before = before;
  }

  /** The value for a key, worked out unless it is known. Nobody may change it. */
  recall<Value>(key: string, work: () => Value): Value {
    // What is worked out becomes JSON, too: taken out of it, it holds on to nothing of the file that it was read from.
    if (!this.isKnown(key)) this.wanted.set(key, HeldJson.of(work()));
    return this.wanted.get(key)?.value() as Value;
  }

  /**
   * The same for what is seldom looked at: it is fetched whenever it is asked for and nobody has it, or worked out where it
   * is lost. What `work` holds on to stays in memory.
   */
  later<Value>(key: string, work: () => Value): () => Value {
    const fetch = this.before.seldom.get(key);
    const found: Seldom = this.seldomWanted.get(key) ?? (fetch ? { fetch } : { held: HeldJson.of(work()) });
    this.seldomWanted.set(key, found);
    return () => lookUp(found, work);
  }

  /** Lets go of a value that is seldom looked at, now that it is to be had elsewhere. */
  putAway(key: string, fetch: Fetch): void {
    const found = this.seldomWanted.get(key);
    if (!found) return;
    found.fetch = fetch;
    delete found.held;
  }

  /** Whether there is a value for a key to recall; one that is there stays. */
  isKnown(key: string): boolean {
    const json = this.before.often.get(key);
    if (json && !this.wanted.has(key)) this.wanted.set(key, new HeldJson(json));
    return this.wanted.has(key);
  }

  /** Keys that are new, or are not wanted any more. */
  changed(): string[] {
    const { often, seldom } = this.before;
    return [...differences(this.wanted, often), ...differences(this.seldomWanted, seldom)];
  }

  /** What the next reading may want, in the order in which it was asked for. */
  keep(): KeptReadings {
    const often = [...this.wanted].map(([key, held]) => [key, held.json] as const);
    const seldom = [...this.seldomWanted].map(
      ([key, { held, fetch }]) => [key, () => held?.json ?? fetch?.()] as const,
    );
    return { often: new Map(often), seldom: new Map(seldom) };
  }
}

function lookUp<Value>(found: Seldom, work: () => Value): Value {
  const seen = found.seen?.deref();
  if (seen) return seen as Value;
  const json = found.held ? undefined : found.fetch?.();
  // What is lost is worked out anew.
  if (!json) found.held ??= HeldJson.of(work());
  if (found.held) return found.held.value() as Value;
  const value: unknown = JSON.parse(String(json));
  if (typeof value === 'object' && value !== null) found.seen = new WeakRef(value);
  return value as Value;
}

const differences = (after: ReadonlyMap<string, unknown>, before: ReadonlyMap<string, unknown>): string[] => [
  ...[...after.keys()].filter((key) => !before.has(key)),
  ...[...before.keys()].filter((key) => !after.has(key)),
];

/** Key of what follows from a file's bytes alone, whose `digest` is given. It begins with the path, by which keys are sorted into files. */
export const keyOfFile = (file: string, digest: string, what: string): string => `${file} ${what} ${digest}`;
