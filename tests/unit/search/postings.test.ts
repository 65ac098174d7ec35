import { describe, expect, test } from 'vitest';
import { CborWriter } from '../../../src/search/build/cbor.ts';
import { chunksOf } from '../../../src/search/build/chunks.ts';
import { addChunk, type Postings } from '../../../src/search/build/postings.ts';

const WHOLE = 1 << 20;

/** Page → places of a word on it, and in fields of its metadata. */
type Pages = Record<number, [places: number[], inFields?: number[]]>;

function writePages(writer: CborWriter, pages: Pages): void {
  writer.array(Object.keys(pages).length);
  let before = 0;
  for (const [page, [places, inFields = []]] of Object.entries(pages)) {
    writer.array(3);
    writer.integer(Number(page) - before);
    before = Number(page);
    for (const list of [places, inFields]) {
      writer.array(list.length);
      for (const place of list) writer.integer(place);
    }
  }
}

/** A chunk as Pagefind writes it. */
function chunk(words: Record<string, [pages: Pages, forms?: Record<string, Pages>]>): Buffer {
  const writer = new CborWriter();
  writer.array(1);
  writer.array(Object.keys(words).length);
  for (const [word, [pages, forms = {}]] of Object.entries(words)) {
    writer.array(3);
    writer.text(word);
    writePages(writer, pages);
    writer.array(Object.keys(forms).length);
    for (const [form, formPages] of Object.entries(forms)) {
      writer.array(2);
      writer.text(form);
      writePages(writer, formPages);
    }
  }
  return writer.bytes();
}

const SAME = { pages: [0, 1, 2, 3], fields: [0, 1] };

function made(
  ...chunks: [Buffer, typeof SAME | { pages: (number | undefined)[]; fields: number[] }][]
): Buffer[] {
  const postings: Postings = new Map();
  for (const [content, numbering] of chunks) addChunk(postings, content, { numbering });
  return chunksOf(postings, WHOLE).map(({ content }) => content);
}

describe('postings', () => {
  test('come out as Pagefind wrote them', () => {
    const whole = chunk({
      den: [
        { 1: [[3, 4]] },
        {
          đèn: {
            0: [[1]],
            3: [
              [-7, 2],
              [-1, 0],
            ],
          },
        },
      ],
      sen: [{ 2: [[5]] }],
    });
    expect(made([whole, SAME])).toEqual([whole]);
  });

  test('are put together from two indexes, whichever comes first', () => {
    const one: [Buffer, typeof SAME] = [
      chunk({ sen: [{ 0: [[1]] }, { sên: { 1: [[2]] } }] }),
      { ...SAME, pages: [0, 2] },
    ];
    const other: [Buffer, typeof SAME] = [
      chunk({ den: [{ 0: [[9]] }], sen: [{ 0: [[4]] }] }),
      { ...SAME, pages: [1] },
    ];
    const both = chunk({ den: [{ 1: [[9]] }], sen: [{ 0: [[1]], 1: [[4]] }, { sên: { 2: [[2]] } }] });
    expect([made(one, other), made(other, one)]).toEqual([[both], [both]]);
  });

  test('of a page that is gone are left out, and words with it', () => {
    const before = chunk({ den: [{ 0: [[1]] }], sen: [{ 0: [[2]], 1: [[3]] }] });
    expect(made([before, { ...SAME, pages: [undefined, 0] }])).toEqual([chunk({ sen: [{ 0: [[3]] }] })]);
  });

  test('name the fields of metadata anew', () => {
    const before = chunk({ sen: [{ 0: [[1], [-1, 0, -2, 4]] }] });
    expect(made([before, { pages: [0], fields: [1, 3] }])).toEqual([
      chunk({ sen: [{ 0: [[1], [-2, 0, -4, 4]] }] }),
    ]);
  });
});

describe('chunks of words', () => {
  const boundsOf = (words: readonly string[], size: number) => {
    const postings: Postings = new Map();
    for (const word of words.toReversed())
      addChunk(postings, chunk({ [word]: [{ 0: [[1]] }] }), { numbering: SAME });
    return chunksOf(postings, size).map(({ from, to }) => [from, to]);
  };

  test('have the words in order', () => {
    expect(boundsOf(['apple', 'apricot', 'peach'], WHOLE)).toEqual([['apple', 'peach']]);
  });

  test('are told apart by the beginnings of words', () => {
    expect(boundsOf(['apple', 'banana', 'peach'], 20)).toEqual([
      ['apple', 'b'],
      ['p', 'peach'],
    ]);
  });

  test('keep a bound whole where its beginning would stand before all their words', () => {
    expect(boundsOf(['apple', 'apricot'], 1)).toEqual([
      ['apple', 'apple'],
      ['apr', 'apricot'],
    ]);
  });
});
