import { type Catalogue, originOf, sourceLanguageOf } from '../catalogue/catalogue.ts';
import { NEWS_SITEMAP, postSitemapPath } from '../catalogue/paths.ts';
import type { Route } from '../catalogue/routes.ts';
import type { Listing } from '../catalogue/view-listing.ts';
import type { Province } from '../content/model.ts';
import { hash } from './hash.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

/** The catalogue's documents and the pages of the code that need no content, such as `.mdx` pages. */
export function withStaticPages(
  routes: readonly Route[],
  staticPaths: readonly string[],
  { site }: Province,
): Route[] {
  const known = new Set(routes.map((route) => route.path));
  const others = staticPaths.filter((address) => !known.has(address));
  return [
    ...routes,
    ...others.map((address) => ({
      path: address,
      lang: '',
      indexed: true,
      modified: `${site.since}T00:00:00+07:00`,
    })),
  ];
}

/**
 * Sitemaps of the languages and their index by @astrojs/sitemap, and whatever other integrations write. They are told the
 * listings, and are run again only when those change, or the code.
 */
export async function writeSitemaps(
  routes: readonly Route[],
  catalogue: Catalogue,
  codeKey: string,
  settings: Settings,
  stage: Stage,
): Promise<void> {
  const origin = originOf(catalogue);
  const { languages } = catalogue.province.site;
  const listings = listingsOf(routes, sourceLanguageOf(catalogue));
  const own = [NEWS_SITEMAP, ...[...catalogue.posts.keys()].sort().map(postSitemapPath)];
  if (stage.reuseOthers(hash([codeKey, origin, languages, listings, own]))) return;
  // Astro itself is loaded only for this.
  const { runIntegrations } = await import('./integrations.ts');
  await runIntegrations(settings, origin, stage.folder, { languages, listings, own });
}

/**
 * The pages offered to search engines, each with the same page in other languages. Whoever speaks none of them is sent
 * to the source language, and on the front page to the choice of languages at `/`.
 */
export function listingsOf(routes: readonly Route[], sourceLanguage: string): Listing[] {
  const indexed = routes.filter((route) => route.indexed);
  const rest = ({ path, lang }: Route) => (path === '/' || lang === '' ? path : path.slice(lang.length + 1));
  const byRest = Map.groupBy(indexed, rest);
  return indexed.map((route) => {
    const same = byRest.get(rest(route)) ?? [];
    const local = same.filter(({ path, lang }) => path !== '/' && lang !== '');
    const everybody =
      same.find(({ path }) => path === '/') ?? local.find(({ lang }) => lang === sourceLanguage);
    return {
      path: route.path,
      ...(route.modified ? { modified: route.modified } : {}),
      images: route.images ?? [],
      alternates: [
        ...local.map(({ lang, path }) => ({ lang, path })),
        ...(everybody ? [{ lang: 'x-default', path: everybody.path }] : []),
      ],
    };
  });
}
