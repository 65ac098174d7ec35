import type { Language } from '../../languages.ts';
import { lowerCase, stemOf, wordsOf } from '../../text/latin.ts';
import type { Counts } from '../pagefind.ts';

/** A value of a filter: what pages say that they are about. */
export interface Facet {
  readonly name: string;
  readonly value: string;
}

/** Finds the facets that are called by any of some phrases. */
export type FacetFinder = (phrases: readonly string[]) => Facet[];

/** What stands between two things in a value: "logistics and border trade". */
const BETWEEN = /[,;/&]|(?<!\p{L})(?:và|and)(?!\p{L})|\sនិង/u;

/**
 * Makes the finder of facets.
 *
 * @param filters The filters with their values.
 * @param language How the language is treated.
 * @returns The finder: a value is called what it says, or one of the things it lists.
 */
export function makeFacetFinder(filters: Counts, { endings, spaceless }: Language): FacetFinder {
  const normal = (text: string): string =>
    spaceless && text.search(spaceless.run) >= 0
      ? spaceless.normalise(text).replace(/\s/g, '')
      : wordsOf(lowerCase(text))
          .map((word) => stemOf(word, endings))
          .join(' ');
  const called = new Map<string, Facet[]>();
  for (const [name, values] of Object.entries(filters)) {
    for (const value of Object.keys(values)) {
      for (const key of new Set([value, ...value.split(BETWEEN)].map(normal)))
        called.set(key, [...(called.get(key) ?? []), { name, value }]);
    }
  }
  return (phrases) => [...new Set(phrases.flatMap((phrase) => called.get(normal(phrase)) ?? []))];
}

/**
 * Tells whether a page has a facet.
 *
 * @param filters The page's filters.
 * @param facet The facet.
 * @returns True if it does.
 */
export const hasFacet = (
  filters: Readonly<Record<string, readonly string[]>>,
  { name, value }: Facet,
): boolean => filters[name]?.includes(value) ?? false;
