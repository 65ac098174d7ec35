import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The languages of the synthetic site. */
export const LANGUAGES = ['vi', 'en', 'km'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** Pieces of real pages of one language. */
export interface Pieces {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
}

const frontMatter = z.object({ title: z.string(), summary: z.string() });

const SENTENCE_END: Readonly<Record<Lang, RegExp>> = {
  vi: /(?<=[.!?…])\s+/,
  en: /(?<=[.!?…])\s+/,
  km: /(?<=[។៕!?])\s+/,
};
/** Shorter ones are mostly numbers of lists and abbreviations cut in two. */
const SHORTEST = 12;

/** Leaves the text of a link, and of components what stands between their tags. */
function plain(line: string): string {
  return line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/[*_`]/g, '')
    .replace(/^\s*(?:[-+]|\d+\.)\s+/, '')
    .trim();
}

/**
 * Takes the pages of a content folder apart.
 *
 * @param content The folder, with `index.<lang>.mdx` files somewhere below it.
 * @param lang The language.
 * @returns Titles, headings and sentences, in the order of the files' names.
 * @throws {Error} If there are no pages in this language.
 */
export function readPieces(content: string, lang: Lang): Pieces {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === `index.${lang}.mdx`)
    .sort();
  const titles: string[] = [];
  const headings = new Set<string>();
  const sentences = new Set<string>();
  for (const file of files) {
    const [, front = '', body = ''] = readFileSync(path.join(content, file), 'utf8').split(/^---$/m);
    const { title, summary } = frontMatter.parse(parse(front));
    titles.push(title);
    for (const line of [summary, ...body.split('\n')]) {
      if (line.startsWith('#')) headings.add(plain(line.replace(/^#+/, '')));
      else
        for (const sentence of plain(line).split(SENTENCE_END[lang]))
          if (sentence.length >= SHORTEST) sentences.add(sentence);
    }
  }
  if (titles.length === 0 || headings.size === 0 || sentences.size === 0)
    throw new Error(`${content}: no pages in ${lang}`);
  return { titles, headings: [...headings], sentences: [...sentences] };
}
