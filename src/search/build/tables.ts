import { CborWriter } from './cbor.ts';

/** What the tables say of a page. */
export interface TablePage {
  /** Name of its fragment. */
  readonly fragment: string;
  /** Number of its words. */
  readonly length: number;
  /** Filter → values. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Sort key → value. */
  readonly sorts: Readonly<Record<string, string>>;
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** A value of `values` by each key, in the order of keys. */
const sorted = <Value>(values: ReadonlyMap<string, Value>): [string, Value][] =>
  [...values].sort(([a], [b]) => byBytes(a, b));

/**
 * Writes one table for each filter, as Pagefind does: `[filter, [[value, pages]]]`.
 *
 * @param pages All pages, by number.
 * @returns Filter → its table, in the order of filters.
 */
export function filterTables(pages: readonly TablePage[]): Map<string, Buffer> {
  const filters = new Map<string, Map<string, number[]>>();
  pages.forEach((page, number) => {
    for (const [filter, all] of Object.entries(page.filters)) {
      const values = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, values);
      for (const value of new Set(all)) values.set(value, [...(values.get(value) ?? []), number]);
    }
  });
  return new Map(
    sorted(filters).map(([filter, values]) => {
      const table = new CborWriter();
      table.array(2);
      table.text(filter);
      table.array(values.size);
      for (const [value, numbers] of sorted(values)) {
        table.array(2);
        table.text(value);
        writeNumbers(table, numbers);
      }
      return [filter, table.bytes()];
    }),
  );
}

/** What a browser loads first. */
export interface Contents {
  /** Pagefind's version. */
  readonly version: string;
  readonly pages: readonly TablePage[];
  /** Chunks of words with the names of their files. */
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly name: string }[];
  /** Filter → name of its table. */
  readonly filters: ReadonlyMap<string, string>;
  /** Fields of metadata, by number. */
  readonly fields: readonly string[];
}

/**
 * Writes the table of contents, as Pagefind does: `[version, [[fragment, length]], [[from, to, chunk]],
 * [[filter, table]], [[sort key, pages]], fields]`.
 */
export function tableOfContents({ version, pages, chunks, filters, fields }: Contents): Buffer {
  const table = new CborWriter();
  table.array(6);
  table.text(version);
  table.array(pages.length);
  for (const { fragment, length } of pages) {
    table.array(2);
    table.text(fragment);
    table.integer(length);
  }
  table.array(chunks.length);
  for (const { from, to, name } of chunks) {
    table.array(3);
    for (const text of [from, to, name]) table.text(text);
  }
  table.array(filters.size);
  for (const pair of filters) {
    table.array(2);
    for (const text of pair) table.text(text);
  }
  const keys = [...new Set(pages.flatMap(({ sorts }) => Object.keys(sorts)))].sort(byBytes);
  table.array(keys.length);
  for (const key of keys) {
    table.array(2);
    table.text(key);
    writeNumbers(table, inOrderOf(pages.map(({ sorts }) => sorts[key])));
  }
  table.array(fields.length);
  for (const field of fields) table.text(field);
  return table.bytes();
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Numbers of pages by what they are sorted by: as numbers where all of them are. Pagefind would leave a page that has
 * nothing to be sorted by out of a sorted list; it stands before all others.
 */
function inOrderOf(values: readonly (string | undefined)[]): number[] {
  const numeric = values.every((value) => value === undefined || NUMBER.test(value));
  const difference = (a: string, b: string): number => (numeric ? Number(a) - Number(b) : byBytes(a, b));
  return values
    .map((value, number) => ({ value, number }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value !== undefined) - Number(b.value !== undefined);
      return difference(a.value, b.value);
    })
    .map(({ number }) => number);
}

function writeNumbers(table: CborWriter, numbers: readonly number[]): void {
  table.array(numbers.length);
  for (const number of numbers) table.integer(number);
}
