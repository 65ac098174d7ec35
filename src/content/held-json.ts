/** Bytes of a shelf. */
const SHELF = 2 ** 20;
let shelf = Buffer.allocUnsafeSlow(SHELF);
let taken = 0;

/** A copy beside others: thousands of small pieces, each by itself, would keep the memory between them from being given back. */
function shelved(bytes: Uint8Array): Buffer<ArrayBuffer> {
  if (taken + bytes.length > shelf.length) {
    shelf = Buffer.allocUnsafeSlow(Math.max(SHELF, bytes.length));
    taken = 0;
  }
  const place = shelf.subarray(taken, taken + bytes.length);
  place.set(bytes);
  taken += bytes.length;
  return place;
}

/** A value as JSON, which takes a third of the memory, and the same taken apart for as long as somebody has it. */
export class HeldJson {
  readonly json: Buffer<ArrayBuffer>;
  private seen: WeakRef<object> | undefined;

  constructor(json: Uint8Array) {
    this.json = shelved(json);
  }

  static of(value: unknown): HeldJson {
    return new HeldJson(new TextEncoder().encode(JSON.stringify(value)));
  }

  value(): unknown {
    const seen = this.seen?.deref();
    if (seen) return seen;
    const value: unknown = JSON.parse(this.json.toString());
    if (typeof value === 'object' && value !== null) this.seen = new WeakRef(value);
    return value;
  }
}
