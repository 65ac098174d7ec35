import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fold } from '../../src/search/text/latin.ts';
import type { Name } from './names.ts';
import { Random } from './random.ts';
import { LANGUAGES, type Lang } from './sentences.ts';

/** How many queries of each language are asked, and how many of them each as the first one. */
export const QUERIES = 20;
export const FIRST_QUERIES = 5;
/** So many of them are invented names; the others were written by people, for pages the sentences come from. */
const NAMES = 5;

const written = z.array(z.object({ q: z.string() }));

/**
 * Chooses what is asked: queries of the relevance set and invented names, some of these without diacritics.
 *
 * @param folder Where `queries.<lang>.json` are.
 * @param names The invented names.
 * @param seed What the choices follow from.
 * @returns The queries of each language, the same for the same seed.
 */
export function chooseQueries(folder: string, names: readonly Name[], seed: number): Record<Lang, string[]> {
  const chosen: Record<Lang, string[]> = { vi: [], en: [], km: [] };
  for (const lang of LANGUAGES) {
    const random = new Random(seed);
    const file = path.join(folder, `queries.${lang}.json`);
    const asked = written.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ q }) => q);
    const called = random
      .sample(names, NAMES)
      .map((name, place) => (lang === 'km' || place % 2 === 0 ? name[lang] : fold(name[lang])));
    chosen[lang] = random.sample([...random.sample(asked, QUERIES - NAMES), ...called], QUERIES);
  }
  return chosen;
}
