import { languageOf } from '../languages.ts';
import { countParts, SHARED } from './title.ts';

/**
 * Tells what a site is called: what most pages have in their tabs, and the name of the place in that.
 *
 * @param lang The language of its pages.
 * @param tabs For each page of a site in one language, the parts of its tab's title (`tabParts`).
 * @returns Its names, in order; none where pages have nothing in common.
 */
export function siteNames(lang: string, tabs: readonly (readonly string[])[]): string[] {
  const most = Math.max(SHARED, tabs.length / 2);
  const shared = [...countParts(tabs)].flatMap(([part, count]) => (count >= most ? [part] : []));
  return [...new Set(shared.flatMap((name) => [name, placeIn(lang, name)]))]
    .filter((name) => name !== '')
    .sort();
}

const placeIn = (lang: string, name: string): string =>
  (languageOf(lang).places?.aroundName ?? [])
    .reduce((left, around) => left.replace(around, ''), name.normalize('NFC'))
    .trim();
