import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CborReader } from './cbor.ts';
import type { Fragment } from './fragments.ts';
import { readPagefindFile } from './pagefind-file.ts';

/** Pagefind's list of its indexes. */
const entrySchema = z.object({
  version: z.string(),
  languages: z.record(z.string(), z.object({ hash: z.string(), wasm: z.string().nullable() })),
  include_characters: z.array(z.string()),
});

interface FragmentFile {
  readonly file: string;
  readonly fragment: Fragment;
}

/** What Pagefind wrote of one language. */
export interface PagefindBundle {
  readonly version: string;
  /** Part of the name of the program for the browser, if the language has one of its own. */
  readonly wasm: string | null;
  readonly characters: readonly string[];
  /** By number. */
  readonly fragments: readonly FragmentFile[];
  /** Fields of metadata, by number. */
  readonly fields: readonly string[];
  /** All words (postings.ts). */
  readonly chunks: readonly Buffer[];
}

/**
 * Reads a bundle.
 *
 * @param folder Where Pagefind wrote it.
 * @param lang The only language in it.
 * @throws {Error} If it is not as Pagefind 1.5 writes it.
 */
export function readBundle(folder: string, lang: string): PagefindBundle {
  const entry = entrySchema.parse(JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8')));
  const index = entry.languages[lang];
  if (!index) throw new Error(`${folder}: no index of ${lang}`);
  const { pages, chunks, fields } = readContents(
    readPagefindFile(path.join(folder, `pagefind.${index.hash}.pf_meta`)),
  );
  const fileOf = (kind: string, name: string): string => path.join(folder, kind, `${name}.pf_${kind}`);
  return {
    version: entry.version,
    wasm: index.wasm,
    characters: entry.include_characters,
    fragments: pages.map((name) => {
      const file = fileOf('fragment', name);
      return { file, fragment: JSON.parse(readPagefindFile(file).toString('utf8')) as Fragment };
    }),
    fields,
    chunks: chunks.map((name) => readPagefindFile(fileOf('index', name))),
  };
}

/** The names that a table of contents (tables.ts) gives. */
function readContents(table: Buffer): { pages: string[]; chunks: string[]; fields: string[] } {
  const reader = new CborReader(table);
  const list = (item: () => string): string[] => Array.from({ length: reader.array() }, item);
  reader.array();
  reader.text();
  const pages = list(() => {
    reader.array();
    const name = reader.text();
    reader.passOver();
    return name;
  });
  const chunks = list(() => {
    reader.array();
    reader.passOver();
    reader.passOver();
    return reader.text();
  });
  // Filters and sort keys: made anew from the fragments.
  reader.passOver();
  reader.passOver();
  const fields = list(() => reader.text());
  reader.end();
  return { pages, chunks, fields };
}
