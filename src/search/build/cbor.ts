/** Where the argument of a data item ends, and its value (RFC 8949, 3). */
function argument(data: Buffer, at: number): { kind: number; value: number; end: number } {
  const first = data.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, value: short, end: at + 1 };
  if (short === 24) return { kind, value: data.readUInt8(at + 1), end: at + 2 };
  if (short === 25) return { kind, value: data.readUInt16BE(at + 1), end: at + 3 };
  if (short === 26) return { kind, value: data.readUInt32BE(at + 1), end: at + 5 };
  throw new Error(`CBOR item ${first} at ${at}: not one that Pagefind writes`);
}

const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;

function endOfItem(data: Buffer, at: number): number {
  const { kind, value, end } = argument(data, at);
  if (kind === UNSIGNED) return end;
  if (kind === TEXT) return end + value;
  if (kind !== ARRAY) throw new Error(`CBOR kind ${kind} at ${at}: not one that Pagefind writes`);
  let next = end;
  for (let item = 0; item < value; item++) next = endOfItem(data, next);
  return next;
}

/**
 * Reads the items of a CBOR array without decoding them: Pagefind's tables are arrays of numbers, text and arrays.
 *
 * @param data The encoded array.
 * @returns Its items, encoded.
 * @throws {Error} If it is not an array of such items.
 */
export function readArray(data: Buffer): Buffer[] {
  const { kind, value, end } = argument(data, 0);
  if (kind !== ARRAY) throw new Error(`CBOR kind ${kind}: not an array`);
  const items: Buffer[] = [];
  let at = end;
  for (let item = 0; item < value; item++) {
    const next = endOfItem(data, at);
    items.push(data.subarray(at, next));
    at = next;
  }
  if (at !== data.length) throw new Error(`CBOR array ends at ${at} of ${data.length}`);
  return items;
}

/**
 * Reads a CBOR text.
 *
 * @param data The encoded text.
 * @returns The text.
 */
export function readText(data: Buffer): string {
  const { end } = argument(data, 0);
  return data.toString('utf8', end);
}

function header(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  if (value < 0x100) return Buffer.from([(kind << 5) | 24, value]);
  if (value < 0x10000) return Buffer.from([(kind << 5) | 25, value >> 8, value & 255]);
  const long = Buffer.from([(kind << 5) | 26, 0, 0, 0, 0]);
  long.writeUInt32BE(value, 1);
  return long;
}

/**
 * Writes a CBOR array.
 *
 * @param items Its items, encoded.
 * @returns The encoded array.
 */
export function writeArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([header(ARRAY, items.length), ...items]);
}

/**
 * Writes a CBOR text.
 *
 * @param text The text.
 * @returns The encoded text.
 */
export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([header(TEXT, bytes.length), bytes]);
}
