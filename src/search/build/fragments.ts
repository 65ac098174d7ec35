import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readPagefindFile, writePagefindFile } from './pagefind-file.ts';
import type { Shown } from './shown.ts';
import type { Writing } from './writing.ts';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { text?: string }[];
}

/** What the fragment of a page says that Pagefind does not know. */
export interface KnownPage {
  /** The page's own address; Pagefind has that of the copy. */
  readonly address: string;
  readonly shown: Shown;
}

/** Pagefind escapes `<` and `>` in excerpts but not `&`, which would make `&lt;` of the text a `<`. */
const escapeAmpersands = (text: string): string => text.replaceAll('&', '&amp;');

/**
 * Makes Pagefind's fragments readable again: decodes their text and adds what the result shows of the page.
 *
 * @param folder Pagefind's `fragment` folder; its files are rewritten under their own names.
 * @param writing How the text was encoded.
 * @param known The pages, by the address of their copies.
 * @returns The decoded text of each page, in the order of the files' names.
 * @throws {Error} If a file is not a fragment, or of none of these pages.
 */
export function restoreFragments(
  folder: string,
  writing: Writing,
  known: ReadonlyMap<string, KnownPage>,
): string[] {
  const plain = (text: string): string => writing.decode(text).replaceAll('\u200B', '').trim();
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const fragment: Fragment = JSON.parse(readPagefindFile(file).toString('utf8'));
      const page = known.get(fragment.url);
      if (!page) throw new Error(`${file}: of an unknown page, ${fragment.url}`);
      const content = writing.decode(fragment.content);
      for (const [key, value] of Object.entries(fragment.meta)) fragment.meta[key] = plain(value);
      Object.assign(fragment.meta, page.shown);
      fragment.url = page.address;
      for (const anchor of fragment.anchors) if (anchor.text) anchor.text = plain(anchor.text);
      fragment.content = escapeAmpersands(content);
      writePagefindFile(file, Buffer.from(JSON.stringify(fragment)));
      return content;
    });
}
