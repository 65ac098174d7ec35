import type { SitemapItem } from '@astrojs/sitemap';

/** What the catalogue knows of an address, for the sitemap. */
export interface SitemapEntry {
  modified?: string;
  /** The same page in other languages, translated ones only. Absolute. */
  alternates: { lang: string; url: string }[];
}

const entries = new Map<string, SitemapEntry>();

/** Sets what `serializeSitemapItem` answers from; the driver does so before it calls the integrations. */
export function setSitemapEntries(known: Iterable<[url: string, entry: SitemapEntry]>): void {
  entries.clear();
  for (const [url, entry] of known) entries.set(url, entry);
}

/** The `serialize` option of @astrojs/sitemap: true dates of change and real alternates. */
export function serializeSitemapItem(item: SitemapItem): SitemapItem {
  const entry = entries.get(item.url);
  if (!entry) return item;
  return {
    ...item,
    ...(entry.modified ? { lastmod: new Date(entry.modified).toISOString() } : {}),
    links: entry.alternates,
  };
}
