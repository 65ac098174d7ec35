import { chunksOf } from './chunks.ts';
import { type FreshPages, programsOf } from './fresh-pages.ts';
import type { KeptIndex } from './kept-index.ts';
import { shortNames } from './names.ts';
import type { KeptPages, PageRecord } from './page-record.ts';
import { addChunk } from './postings.ts';
import { filterTables, type TablePage, tableOfContents } from './tables.ts';

/** An index as it is published. */
export interface PublishedIndex {
  /** Pagefind's version. */
  readonly version: string;
  readonly characters: readonly string[];
  /** What Pagefind's list says of the language. */
  readonly entry: { readonly hash: string; readonly wasm: string | null; readonly page_count: number };
  readonly files: readonly PublishedFile[];
}

/** A file of an index. */
export interface PublishedFile {
  /** Name in the store. */
  readonly kept: string;
  /** Path below Pagefind's folder. */
  readonly published: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Bytes of a chunk of words before it is compressed: a search loads one for each word, and the first one the names of
 * all.
 */
const CHUNK_SIZE = 40_000;
/** As many hexadecimal digits as Pagefind uses in the names of its files. */
const DIGITS = 7;
const CONTENTS_DIGITS = 10;

type FoundPage = PageRecord & Required<Pick<PageRecord, 'found'>>;
const isFound = (page: PageRecord): page is FoundPage => page.found !== undefined;

/**
 * Makes the index of a language from what is known of its pages: the same pages give the same index, whichever of them
 * are fresh.
 *
 * @param code The language, as Pagefind is told.
 * @param files All pages of the language in order.
 * @param last The pages as they were indexed last, and their words, to which those of the fresh ones are added.
 * @param fresh Those that are new, or changed since.
 */
export function assemble(
  code: string,
  files: readonly string[],
  { pages: kept, origin, postings, store }: Pick<KeptIndex, 'pages' | 'origin' | 'postings' | 'store'>,
  fresh: FreshPages,
): { pages: KeptPages; index: PublishedIndex } {
  const before = new Map(kept.pages.map((page) => [page.file, page]));
  const records = files.flatMap((file) => fresh.records.get(file) ?? before.get(file) ?? []);
  const found = records.filter(isFound);
  const fields = [...new Set(found.flatMap((page) => page.found.fields))].sort();
  const numbers = new Map(found.map(({ file }, number) => [file, number]));
  const numbering = (old: readonly (string | undefined)[], oldFields: readonly string[]) => ({
    pages: old.map((file) => (file === undefined ? undefined : numbers.get(file))),
    fields: oldFields.map((field) => fields.indexOf(field)),
  });
  const still = kept.pages.filter(isFound).map(({ file }) => (fresh.records.has(file) ? undefined : file));
  origin.numbering = numbering(still, kept.fields);
  for (const portion of fresh.portions) {
    const own = { numbering: numbering(portion.files, portion.fields) };
    for (const chunk of portion.chunks) addChunk(postings, chunk, own);
  }

  const pagefind = fresh.portions[0]?.pagefind ?? kept.pagefind;
  if (!pagefind) throw new Error(`${code}: nothing was ever indexed`);
  const chunks = chunksOf(postings, CHUNK_SIZE).map((chunk) => ({
    ...chunk,
    digest: store.put(chunk.content),
  }));
  const fragments = named(
    code,
    found.map((page) => page.found.fragment),
  );
  const pages = found.map(
    (page): TablePage => ({ ...page.found, fragment: fragments.of(page.found.fragment) }),
  );
  const filters = [...filterTables(pages)].map(([filter, table]) => ({ filter, digest: store.put(table) }));
  const chunkNames = named(
    code,
    chunks.map(({ digest }) => digest),
  );
  const filterNames = named(
    code,
    filters.map(({ digest }) => digest),
  );
  const contents = store.put(
    tableOfContents({
      version: pagefind.version,
      pages,
      chunks: chunks.map(({ from, to, digest }) => ({ from, to, name: chunkNames.of(digest) })),
      filters: new Map(filters.map(({ filter, digest }) => [filter, filterNames.of(digest)])),
      fields,
    }),
  );
  const hash = `${code}_${contents.slice(0, CONTENTS_DIGITS)}`;
  const { version, characters, wasm } = pagefind;
  return {
    pages: { pages: records, chunks: chunks.map(({ digest }) => digest), fields, pagefind },
    index: {
      version,
      characters,
      entry: { hash, wasm, page_count: pages.length },
      files: [
        [contents, `pagefind.${hash}.pf_meta`] as const,
        ...fragments.files('fragment'),
        ...chunkNames.files('index'),
        ...filterNames.files('filter'),
        ...programsOf(wasm).map((name) => [name, name] as const),
      ].map(([name, published]) => ({ kept: name, published, size: store.sizeOf(name) })),
    },
  };
}

/** The names under which files of a kind are published. */
function named(code: string, digests: readonly string[]) {
  const names = shortNames(digests, DIGITS);
  const of = (digest: string): string => `${code}_${names.get(digest)}`;
  return {
    of,
    files: (kind: string) =>
      [...names.keys()].map((digest) => [digest, `${kind}/${of(digest)}.pf_${kind}`] as const),
  };
}
