import { CborReader, CborWriter } from './cbor.ts';

/** Where a word stands on one page, in Pagefind's own encoding: places in the text, then in the fields of its metadata. */
export interface Occurrence {
  readonly page: number;
  readonly places: Buffer;
}

/**
 * All words of a language: word as it is looked for → form in which it is written, empty for the word itself → the pages
 * that have it so.
 */
export type Postings = Map<string, Map<string, Occurrence[]>>;

/** What the numbers in a chunk of words mean in the index that is made. */
export interface Renumbering {
  /** Number of a page in the chunk → its number here; those without are left out. */
  readonly pages: readonly (number | undefined)[];
  /** Number of a field of metadata in the chunk → its number here. */
  readonly fields: readonly number[];
}

/**
 * Adds the words of a chunk, whose layout is Pagefind's: `[[word, pages, [[form, pages]]]]`, a page being
 * `[difference to the page before, places, places in metadata]`.
 *
 * @throws {Error} If it is not a chunk of Pagefind 1.5.
 */
export function addChunk(postings: Postings, chunk: Buffer, numbers: Renumbering): void {
  const reader = new CborReader(chunk);
  const sameFields = numbers.fields.every((field, place) => field === place);
  const add = (forms: Map<string, Occurrence[]>, form: string): void => {
    const found = forms.get(form) ?? [];
    let own = 0;
    for (let left = reader.array(); left > 0; left--) {
      reader.array();
      own += reader.integer();
      const start = reader.at;
      reader.passOver();
      reader.passOver();
      const page = numbers.pages[own];
      if (page === undefined) continue;
      const places = chunk.subarray(start, reader.at);
      found.push({ page, places: sameFields ? places : withFields(places, numbers.fields) });
    }
    if (found.length > 0) forms.set(form, found);
  };
  reader.array();
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    const word = reader.text();
    const forms = postings.get(word) ?? new Map<string, Occurrence[]>();
    add(forms, '');
    for (let others = reader.array(); others > 0; others--) {
      reader.array();
      add(forms, reader.text());
    }
    if (forms.size > 0) postings.set(word, forms);
  }
  reader.end();
}

/** A negative number names the field to which the places after it belong. */
function withFields(places: Buffer, fields: readonly number[]): Buffer {
  const reader = new CborReader(places);
  const writer = new CborWriter();
  reader.passOver();
  writer.encoded(places.subarray(0, reader.at));
  const count = reader.array();
  writer.array(count);
  for (let left = count; left > 0; left--) {
    const place = reader.integer();
    writer.integer(place < 0 ? -1 - (fields[-1 - place] ?? 0) : place);
  }
  return writer.bytes();
}
