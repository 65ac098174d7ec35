/** What the last reading kept, by key. */
export interface KeptReadings {
  /** JSON that lies ready. */
  readonly often: ReadonlyMap<string, Buffer>;
  /** JSON that is fetched when it is asked for; `undefined` where it turns out to be lost. */
  readonly seldom: ReadonlyMap<string, () => Buffer | undefined>;
}

/** A value, as it was worked out or as JSON that nobody has wanted to see yet. */
type Held = { value: unknown } | { json: () => Buffer | undefined };

const NOTHING: KeptReadings = { often: new Map(), seldom: new Map() };

/**
 * What was worked out from files, kept from one reading to the next: plain data, that JSON carries unchanged, by what it
 * was worked out from. It answers only for the code that worked it out; losing it costs time, never correctness.
 */
export class ReadingMemory {
  /** What this reading asked for or noted: what the next one may want again. */
  private readonly wanted = new Map<string, Held>();
  private readonly seldomWanted = new Map<string, Held>();
  private readonly before: KeptReadings;

  /** `before`: what the last reading kept. */
  constructor(before: KeptReadings = NOTHING) {
    this.before = before;
  }

  /** The value for a key, worked out unless it is known. Nobody may change it. */
  recall<Value>(key: string, work: () => Value): Value {
    if (!this.isKnown(key)) this.wanted.set(key, { value: work() });
    return valueIn(this.wanted, key, work);
  }

  /** The same for what is seldom looked at: a known value is fetched when it is first asked for, and worked out if it is lost. */
  later<Value>(key: string, work: () => Value): () => Value {
    const json = this.before.seldom.get(key);
    if (!this.seldomWanted.has(key)) this.seldomWanted.set(key, json ? { json } : { value: work() });
    return () => valueIn(this.seldomWanted, key, work);
  }

  /** Whether there is a value for a key to recall; one that is there stays. */
  isKnown(key: string): boolean {
    const json = this.before.often.get(key);
    if (json && !this.wanted.has(key)) this.wanted.set(key, { json: () => json });
    return this.wanted.has(key);
  }

  /** Keys that are new, or are not wanted any more. */
  changed(): string[] {
    return [
      ...differences(this.wanted, this.before.often),
      ...differences(this.seldomWanted, this.before.seldom),
    ];
  }

  /** What the next reading may want, in the order in which it was asked for. */
  keep(): KeptReadings {
    const often = new Map<string, Buffer>();
    for (const [key, held] of this.wanted) {
      const json = jsonOf(held);
      if (json) often.set(key, json);
    }
    return {
      often,
      seldom: new Map([...this.seldomWanted].map(([key, held]) => [key, () => jsonOf(held)])),
    };
  }
}

function valueIn<Value>(among: Map<string, Held>, key: string, work: () => Value): Value {
  const held = among.get(key);
  if (held && 'value' in held) return held.value as Value;
  const json = held?.json();
  const value = json ? (JSON.parse(json.toString()) as Value) : work();
  among.set(key, { value });
  return value;
}

const jsonOf = (held: Held): Buffer | undefined =>
  'json' in held ? held.json() : Buffer.from(JSON.stringify(held.value));

const differences = (after: ReadonlyMap<string, unknown>, before: ReadonlyMap<string, unknown>): string[] => [
  ...[...after.keys()].filter((key) => !before.has(key)),
  ...[...before.keys()].filter((key) => !after.has(key)),
];

/** Key of what follows from a file's bytes alone, whose `digest` is given. It begins with the path, by which keys are sorted into files. */
export const keyOfFile = (file: string, digest: string, what: string): string => `${file} ${what} ${digest}`;
