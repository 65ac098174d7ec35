import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import type { Listing } from '../catalogue/view-listing.ts';

/** A page as @astrojs/sitemap hands it on to the writer; its own type does not name the images. */
type ItemWithImages = SitemapItem & { img?: { url: string }[] };

const listings = new Map<string, Listing>();
let publicOrigin = '';

/**
 * The options of @astrojs/sitemap. It reads them when the pages are built, so that what depends on the content
 * (a sitemap per language, the sitemaps that we draw ourselves) is entered by `setSitemapListings` before.
 */
export const sitemapOptions: NonNullable<SitemapOptions> = {
  serialize: serializeSitemapItem,
  namespaces: { xhtml: true, image: true, news: false, video: false },
};

/** Tells the integration what the catalogue knows; the driver does so before it calls the integrations. */
export function setSitemapListings(
  origin: string,
  languages: readonly string[],
  known: readonly Listing[],
  ownSitemaps: readonly string[],
): void {
  publicOrigin = origin;
  listings.clear();
  for (const listing of known) listings.set(origin + listing.path, listing);
  sitemapOptions.chunks = Object.fromEntries(
    languages.map((lang) => [
      lang,
      (item: SitemapItem) => (item.url.startsWith(`${origin}/${lang}/`) ? item : undefined),
    ]),
  );
  sitemapOptions.customSitemaps = ownSitemaps.map((path) => origin + path);
}

/** The `serialize` option of @astrojs/sitemap: true dates of change, real alternates, images. */
export function serializeSitemapItem(item: SitemapItem): SitemapItem {
  const listing = listings.get(item.url);
  if (!listing) return item;
  const { modified, alternates, images } = listing;
  const known: ItemWithImages = {
    ...item,
    ...(modified ? { lastmod: new Date(modified).toISOString() } : {}),
    links: alternates.map(({ lang, path }) => ({ lang, url: publicOrigin + path })),
    img: images.map((path) => ({ url: publicOrigin + path })),
  };
  return known;
}
