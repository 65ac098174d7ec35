import { CborReader, CborWriter } from './cbor.ts';

/** What the numbers in a chunk mean in the index that is made. */
export interface Numbering {
  /** Number of a page → its number there; those without are left out. */
  readonly pages: readonly (number | undefined)[];
  /** Number of a field of metadata → its number there. */
  readonly fields: readonly number[];
}

/** Where chunks come from. */
export interface Origin {
  /** Known when it is known which pages the new index has. */
  numbering?: Numbering;
}

/**
 * Pages that have a word, as a chunk lists them: they are taken apart when they are written, as each by itself there would be
 * millions.
 */
export interface Listed {
  readonly chunk: Buffer;
  /** Where in the chunk the list begins. */
  readonly start: number;
  readonly origin: Origin;
}

/**
 * All words of a language: word as it is looked for → form in which it is written, empty for the word itself → the pages
 * that have it so.
 */
export type Postings = Map<string, Map<string, Listed[]>>;

/** Where a word stands on one page: a part of a chunk in Pagefind's own encoding, places in the text, then in metadata. */
export interface Occurrence {
  readonly page: number;
  readonly chunk: Buffer;
  readonly start: number;
  readonly end: number;
}

/**
 * Adds the words of a chunk, whose layout is Pagefind's: `[[word, pages, [[form, pages]]]]`, a page being
 * `[difference to the page before, places, places in metadata]`.
 *
 * @throws {Error} If it is not a chunk of Pagefind 1.5.
 */
export function addChunk(postings: Postings, chunk: Buffer, origin: Origin): void {
  const reader = new CborReader(chunk);
  const add = (forms: Map<string, Listed[]>, form: string): void => {
    const listed = { chunk, start: reader.at, origin };
    const known = forms.get(form);
    if (known) known.push(listed);
    else forms.set(form, [listed]);
    reader.passOver();
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

function formsOf(postings: Postings, word: string): Map<string, Listed[]> {
  const known = postings.get(word);
  if (known) return known;
  const forms = new Map<string, Listed[]>();
  postings.set(word, forms);
  return forms;
}

/**
 * The pages that have a word, in order, with the numbers of the new index; those are left out that it does not have.
 *
 * @throws {Error} If it is not known what the numbers mean in the new index.
 */
export function occurrencesIn(lists: readonly Listed[]): Occurrence[] {
  return lists.flatMap(numbered).sort((a, b) => a.page - b.page);
}

function numbered({ chunk, start, origin: { numbering } }: Listed): Occurrence[] {
  if (!numbering) throw new Error('pages are to be numbered before they are written');
  const { pages, fields } = numbering;
  const sameFields = fields.every((field, place) => field === place);
  const reader = new CborReader(chunk);
  reader.at = start;
  const found: Occurrence[] = [];
  let old = 0;
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    old += reader.integer();
    const from = reader.at;
    reader.passOver();
    reader.passOver();
    const page = pages[old];
    if (page === undefined) continue;
    const occurrence = { page, chunk, start: from, end: reader.at };
    found.push(sameFields ? occurrence : withFields(occurrence, fields));
  }
  return found;
}

/** A negative number names the field to which the places after it belong. */
function withFields({ page, chunk, start, end }: Occurrence, fields: readonly number[]): Occurrence {
  const reader = new CborReader(chunk.subarray(start, end));
  const writer = new CborWriter();
  reader.passOver();
  writer.encoded(reader.data.subarray(0, reader.at));
  const count = reader.array();
  writer.array(count);
  for (let left = count; left > 0; left--) {
    const place = reader.integer();
    writer.integer(place < 0 ? -1 - (fields[-1 - place] ?? 0) : place);
  }
  return { page, chunk: writer.bytes(), start: 0, end: writer.length };
}
