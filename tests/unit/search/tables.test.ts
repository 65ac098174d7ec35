import { describe, expect, test } from 'vitest';
import { CborReader } from '../../../src/search/build/cbor.ts';
import { filterTables, type TablePage, tableOfContents } from '../../../src/search/build/tables.ts';

const page = (own: Partial<TablePage> = {}): TablePage => ({
  fragment: 'vi_1',
  length: 10,
  filters: {},
  sorts: {},
  ...own,
});

const numbersIn = (reader: CborReader): number[] =>
  Array.from({ length: reader.array() }, () => reader.integer());

/** The pages in the order of their only sort key. */
function sorted(values: readonly (string | undefined)[]): number[] {
  const pages = values.map((value) => page(value === undefined ? {} : { sorts: { date: value } }));
  const contents = { version: '1.5.2', pages, chunks: [], filters: new Map<string, string>(), fields: [] };
  const reader = new CborReader(tableOfContents(contents));
  reader.array();
  for (let before = 0; before < 4; before++) reader.passOver();
  reader.array();
  reader.array();
  reader.text();
  return numbersIn(reader);
}

describe('the table of contents', () => {
  test('sorts pages by text', () => {
    expect(sorted(['2026-02-01', '2025-12-31', '2026-01-01'])).toEqual([1, 2, 0]);
  });

  test('sorts pages by number where all values are numbers', () => {
    expect(sorted(['10', '9.5', '-1'])).toEqual([2, 1, 0]);
  });

  test('puts pages that have nothing to be sorted by before all others', () => {
    expect(sorted(['2026', undefined, '2025', undefined])).toEqual([1, 3, 2, 0]);
  });
});

describe('filter tables', () => {
  test('list the pages of each value, values in order', () => {
    const tables = filterTables([
      page({ filters: { section: ['tourism'] } }),
      page({ filters: { section: ['news'] } }),
    ]);
    const reader = new CborReader(tables.get('section') ?? Buffer.alloc(0));
    reader.array();
    expect(reader.text()).toBe('section');
    const values = Array.from({ length: reader.array() }, () => {
      reader.array();
      return [reader.text(), numbersIn(reader)];
    });
    expect(values).toEqual([
      ['news', [1]],
      ['tourism', [0]],
    ]);
  });

  test('list a page once that names a value twice', () => {
    const [table] = filterTables([page({ filters: { topic: ['a', 'a'] } })]).values();
    const [other] = filterTables([page({ filters: { topic: ['a'] } })]).values();
    expect(table).toEqual(other);
  });
});
