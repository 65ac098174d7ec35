import type { ProvinceLanguage, ProvinceSite } from './province-site.ts';

/** Items in a merged feed; a province's own feed has as many, so none of the newest can be missing. */
const MOST = 50;

/** Where an item of a merged feed comes from. */
export interface Source {
  title: string;
  home: string;
  feed: string;
  /** ISO 8601 instant of its last change; `null` where nothing was ever in it. */
  updated: string | null;
}

/** An item of any format with what merging wants to know. */
export interface Merged<Item> {
  id: string;
  /** ISO 8601 or RFC 822 instant of its last change. */
  changed: string;
  item: Item;
  source: Source;
}

/** The provinces that have a language, with it. */
export function sitesIn(
  sites: readonly ProvinceSite[],
  lang: string,
): { site: ProvinceSite; own: ProvinceLanguage }[] {
  return sites.flatMap((site) => {
    const own = site.languages.find((language) => language.lang === lang);
    return own ? [{ site, own }] : [];
  });
}

/**
 * Items of several feeds as one, newest change first. An item keeps its id and is there once, in its latest version; what
 * any of the provinces took back is not there. Items that changed at the same instant stand by id, so that two mergings
 * of the same feeds give the same order.
 */
export function mergeItems<Item>(
  items: readonly Merged<Item>[],
  withdrawn: ReadonlySet<string>,
): Merged<Item>[] {
  const latest = new Map<string, Merged<Item>>();
  for (const merged of items) {
    const known = latest.get(merged.id);
    if (!known || time(merged) > time(known)) latest.set(merged.id, merged);
  }
  return [...latest.values()]
    .filter(({ id }) => !withdrawn.has(id))
    .sort((a, b) => time(b) - time(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

const time = ({ changed }: { changed: string }): number => Date.parse(changed) || 0;

/** What all provinces took back in a language, last first. */
export function mergeWithdrawn(sites: readonly ProvinceSite[], lang: string): ProvinceLanguage['withdrawn'] {
  return sitesIn(sites, lang)
    .flatMap(({ own }) => own.withdrawn)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1));
}
