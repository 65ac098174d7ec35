import { CborWriter } from './cbor.ts';
import { type Listed, type Occurrence, occurrencesIn, type Postings } from './postings.ts';

/** A part of the words in order, as a browser loads it. */
export interface Chunk {
  /** Its words lie between these two, which are words or beginnings of words. */
  from: string;
  to: string;
  /** In Pagefind's layout (postings.ts). */
  readonly content: Buffer;
}

/**
 * Writes the words in order, cut into chunks of `size` bytes or a little more. The same words on the same pages give the
 * same bytes, in whatever order they were added.
 */
export function chunksOf(postings: Postings, size: number): Chunk[] {
  const chunks: Chunk[] = [];
  let words: string[] = [];
  let body = new CborWriter();
  const cut = (): void => {
    const chunk = new CborWriter();
    chunk.array(1);
    chunk.array(words.length);
    chunk.encoded(body.bytes());
    chunks.push({ from: words[0] ?? '', to: words.at(-1) ?? '', content: chunk.bytes() });
    words = [];
    body = new CborWriter();
  };
  for (const [word, forms] of inOrder(postings)) {
    if (!addWord(body, word, forms)) continue;
    words.push(word);
    if (body.length >= size) cut();
  }
  if (words.length > 0) cut();
  shortenBounds(chunks);
  return chunks;
}

/** Writes a word with its forms, unless no page has it any more. */
function addWord(writer: CborWriter, word: string, forms: ReadonlyMap<string, readonly Listed[]>): boolean {
  const pages = occurrencesIn(forms.get('') ?? []);
  const variants = inOrder(forms)
    .filter(([form]) => form !== '')
    .map(([form, lists]) => [form, occurrencesIn(lists)] as const)
    .filter(([, own]) => own.length > 0);
  if (pages.length === 0 && variants.length === 0) return false;
  writer.array(3);
  writer.text(word);
  writePages(writer, pages);
  writer.array(variants.length);
  for (const [form, own] of variants) {
    writer.array(2);
    writer.text(form);
    writePages(writer, own);
  }
  return true;
}

function writePages(writer: CborWriter, occurrences: readonly Occurrence[]): void {
  writer.array(occurrences.length);
  let before = 0;
  for (const { page, chunk, start, end } of occurrences) {
    writer.array(3);
    writer.integer(page - before);
    writer.encoded(chunk, start, end);
    before = page;
  }
}

/** Entries by their keys' bytes in UTF-8, as Pagefind compares words. */
function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map]
    .map((entry) => ({ entry, bytes: Buffer.from(entry[0]) }))
    .sort((a, b) => a.bytes.compare(b.bytes))
    .map(({ entry }) => entry);
}

/** Leaves of the words at which two chunks meet only what tells them apart, as Pagefind does: less to load at first. */
function shortenBounds(chunks: readonly Chunk[]): void {
  chunks.slice(1).forEach((next, place) => {
    const chunk = chunks[place];
    if (!chunk) return;
    const [last, first] = [[...chunk.to], [...next.from]];
    const same = first.findIndex((letter, at) => letter !== last[at]);
    const enough = (same < 0 ? first.length : same) + 1;
    const to = last.slice(0, enough).join('');
    // A bound before the chunk's own beginning would hide all of it.
    if (Buffer.compare(Buffer.from(to), Buffer.from(chunk.from)) >= 0) chunk.to = to;
    next.from = first.slice(0, enough).join('');
  });
}
