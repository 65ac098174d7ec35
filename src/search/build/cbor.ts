// The part of CBOR (RFC 8949) in which Pagefind writes its tables: whole numbers, text, and arrays of them.

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Reads CBOR item by item. Every method throws if the next item is not of its kind. */
export class CborReader {
  readonly data: Buffer;
  /** Where the next item begins. */
  at = 0;
  #kind = 0;

  constructor(data: Buffer) {
    this.data = data;
  }

  /** Begins an array, and gives the number of its items. */
  array(): number {
    return this.#expect(ARRAY);
  }

  text(): string {
    const length = this.#expect(TEXT);
    this.at += length;
    return this.data.toString('utf8', this.at - length, this.at);
  }

  integer(): number {
    const value = this.#head();
    if (this.#kind === UNSIGNED) return value;
    if (this.#kind === NEGATIVE) return -1 - value;
    throw this.#unknown();
  }

  /** Passes over one item, whatever it holds. */
  passOver(): void {
    const value = this.#head();
    if (this.#kind === TEXT) this.at += value;
    else if (this.#kind === ARRAY) for (let item = 0; item < value; item++) this.passOver();
    else if (this.#kind > NEGATIVE) throw this.#unknown();
  }

  /** Says that there should be nothing more. */
  end(): void {
    if (this.at !== this.data.length) throw new Error(`CBOR ends at ${this.at} of ${this.data.length}`);
  }

  #expect(kind: number): number {
    const value = this.#head();
    if (this.#kind !== kind) throw this.#unknown();
    return value;
  }

  /** What an item begins with: its kind, and its value or length. */
  #head(): number {
    const { data } = this;
    const first = data[this.at++] ?? 0xff;
    this.#kind = first >> 5;
    const short = first & 31;
    if (short < 24) return short;
    if (short === 24) return data.readUInt8(this.at++);
    if (short === 25) {
      this.at += 2;
      return data.readUInt16BE(this.at - 2);
    }
    if (short !== 26) throw this.#unknown();
    this.at += 4;
    return data.readUInt32BE(this.at - 4);
  }

  #unknown(): Error {
    return new Error(`CBOR kind ${this.#kind} before ${this.at}: not what Pagefind writes here`);
  }
}

const FIRST_SIZE = 1 << 16;
/** The most that a number or the beginning of an item takes. */
const LONGEST_HEAD = 5;

/** Writes CBOR item by item. */
export class CborWriter {
  #buffer = Buffer.allocUnsafe(FIRST_SIZE);
  /** Bytes written so far. */
  length = 0;

  /** Begins an array of so many items, which are written next. */
  array(items: number): void {
    this.#head(ARRAY, items);
  }

  text(text: string): void {
    const bytes = Buffer.byteLength(text);
    this.#head(TEXT, bytes);
    this.#reserve(bytes);
    this.length += this.#buffer.write(text, this.length);
  }

  integer(value: number): void {
    if (value < 0) this.#head(NEGATIVE, -1 - value);
    else this.#head(UNSIGNED, value);
  }

  /** Writes items that are encoded already, from `start` to `end`. */
  encoded(items: Buffer, start = 0, end = items.length): void {
    this.#reserve(end - start);
    this.length += items.copy(this.#buffer, this.length, start, end);
  }

  /** What was written; a copy. */
  bytes(): Buffer {
    return Buffer.from(this.#buffer.subarray(0, this.length));
  }

  #head(kind: number, value: number): void {
    this.#reserve(LONGEST_HEAD);
    const buffer = this.#buffer;
    const first = kind << 5;
    if (value < 24) buffer[this.length++] = first | value;
    else if (value < 0x100) {
      buffer[this.length++] = first | 24;
      buffer[this.length++] = value;
    } else if (value < 0x10000) {
      buffer[this.length++] = first | 25;
      this.length = buffer.writeUInt16BE(value, this.length);
    } else {
      buffer[this.length++] = first | 26;
      this.length = buffer.writeUInt32BE(value, this.length);
    }
  }

  #reserve(bytes: number): void {
    if (this.length + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.length + bytes));
    this.#buffer.copy(larger, 0, 0, this.length);
    this.#buffer = larger;
  }
}
