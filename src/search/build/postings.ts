import { CborReader, CborWriter } from './cbor.ts';

/**
 * Where a word stands on one page: a part of a chunk in Pagefind's own encoding, places in the text, then in the fields of
 * its metadata. There are hundreds of thousands.
 */
export interface Occurrence {
  page: number;
  chunk: Buffer;
  start: number;
  end: number;
}

/**
 * All words of a language: word as it is looked for → form in which it is written, empty for the word itself → the pages
 * that have it so.
 */
export type Postings = Map<string, Map<string, Occurrence[]>>;

/** What the numbers in postings mean in the index that is made. */
export interface Renumbering {
  /** Number of a page → its number there; those without are left out. */
  readonly pages: readonly (number | undefined)[];
  /** Number of a field of metadata → its number there. */
  readonly fields: readonly number[];
}

/**
 * Adds the words of a chunk, whose layout is Pagefind's: `[[word, pages, [[form, pages]]]]`, a page being
 * `[difference to the page before, places, places in metadata]`.
 *
 * @throws {Error} If it is not a chunk of Pagefind 1.5.
 */
export function addChunk(postings: Postings, chunk: Buffer): void {
  const reader = new CborReader(chunk);
  const add = (forms: Map<string, Occurrence[]>, form: string): void => {
    const found: Occurrence[] = [];
    let page = 0;
    for (let left = reader.array(); left > 0; left--) {
      reader.array();
      page += reader.integer();
      const start = reader.at;
      reader.passOver();
      reader.passOver();
      found.push({ page, chunk, start, end: reader.at });
    }
    addForm(forms, form, found);
  };
  reader.array();
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    const forms = formsOf(postings, reader.text());
    add(forms, '');
    for (let others = reader.array(); others > 0; others--) {
      reader.array();
      add(forms, reader.text());
    }
  }
  reader.end();
}

/** Gives pages and fields the numbers they have in the index that is made; words that no page has any more go. */
export function renumber(postings: Postings, { pages, fields }: Renumbering): void {
  const sameFields = fields.every((field, place) => field === place);
  for (const [word, forms] of postings) {
    for (const [form, occurrences] of forms) {
      const left = occurrences.filter((occurrence) => {
        const page = pages[occurrence.page];
        if (page === undefined) return false;
        occurrence.page = page;
        if (!sameFields) nameFields(occurrence, fields);
        return true;
      });
      if (left.length === 0) forms.delete(form);
      else if (left.length < occurrences.length) forms.set(form, left);
    }
    if (forms.size === 0) postings.delete(word);
  }
}

/** Adds postings that have the same numbers. */
export function mergePostings(postings: Postings, others: Postings): void {
  for (const [word, forms] of others)
    for (const [form, occurrences] of forms) addForm(formsOf(postings, word), form, occurrences);
}

function formsOf(postings: Postings, word: string): Map<string, Occurrence[]> {
  const known = postings.get(word);
  if (known) return known;
  const forms = new Map<string, Occurrence[]>();
  postings.set(word, forms);
  return forms;
}

function addForm(forms: Map<string, Occurrence[]>, form: string, occurrences: Occurrence[]): void {
  if (occurrences.length === 0) return;
  const known = forms.get(form);
  forms.set(form, known ? [...known, ...occurrences] : occurrences);
}

/** A negative number names the field to which the places after it belong. */
function nameFields(occurrence: Occurrence, fields: readonly number[]): void {
  const reader = new CborReader(occurrence.chunk.subarray(occurrence.start, occurrence.end));
  const writer = new CborWriter();
  reader.passOver();
  writer.encoded(reader.data.subarray(0, reader.at));
  const count = reader.array();
  writer.array(count);
  for (let left = count; left > 0; left--) {
    const place = reader.integer();
    writer.integer(place < 0 ? -1 - (fields[-1 - place] ?? 0) : place);
  }
  occurrence.chunk = writer.bytes();
  occurrence.start = 0;
  occurrence.end = occurrence.chunk.length;
}
