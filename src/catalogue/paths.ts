import type { Site } from '../content/site.ts';
import { SECTIONS, type Section } from '../types/define.ts';
import { type TypeName, types } from '../types/index.ts';

/** Pages of the site itself, whatever its content. */
export const SYSTEM_PAGES = [
  'contact',
  'search',
  'site-map',
  'syndication',
  'topics',
  'places',
  'press',
] as const;
export type SystemPage = (typeof SYSTEM_PAGES)[number];

/** Keys of their titles among the UI texts. */
export const SYSTEM_TITLES = {
  contact: 'contact.title',
  search: 'search.title',
  'site-map': 'nav.siteMap',
  syndication: 'feeds.title',
  topics: 'nav.topics',
  places: 'nav.places',
  press: 'press.title',
} as const satisfies Record<SystemPage, string>;

/** Those that a site has: the press page stands where site.yml names newsrooms to read. */
export function systemPagesOf(site: Pick<Site, 'inbound'>): SystemPage[] {
  return SYSTEM_PAGES.filter((name) => name !== 'press' || site.inbound !== undefined);
}

/** Former addresses of system pages, and what stands for them now. */
export const MOVED_PAGES: Readonly<Record<string, SystemPage>> = { feeds: 'syndication' };

/** Pages of the newsroom and for designers, in development only. */
const DEVELOPMENT_PAGES = ['desk', 'design', 'waiting'];

/** First segments that no `pages/` entry may take. */
export const RESERVED: readonly string[] = [
  ...SECTIONS,
  ...SYSTEM_PAGES,
  ...DEVELOPMENT_PAGES,
  ...Object.keys(MOVED_PAGES),
];

/** Path of an entry without its language: `/tourism/tram-chim/`. */
export function entryPath(type: TypeName, slug: string): string {
  const { section } = types[type];
  return section ? `/${section}/${slug}/` : `/${slug}/`;
}

/** Former path of an entry without its language: of the same section unless the whole path is given. */
export const formerPath = (type: TypeName, former: string): string =>
  former.startsWith('/') ? former : entryPath(type, former);

export const topicPath = (id: string): string => `/topics/${id}/`;
export const placePath = (id: string): string => `/places/${id}/`;
export const sectionPath = (section: Section): string => `/${section}/`;

/** A section's entries of one value of a facet: `/tourism/kind/nature/`. */
export const facetPath = (section: Section, facet: string, value: string): string =>
  `/${section}/${facet}/${value}/`;

/** What the search dialog shows in its frame. */
export const SEARCH_PANEL = '/search/panel/';

/** News of the last two days, for news search engines. */
export const NEWS_SITEMAP = '/sitemap-news.xml';

/** The posts of one Vietnamese day, at the address where Vietnam.vn has its own (DOMAIN §2). */
export const postSitemapPath = (day: string): string => `/sitemap/sitemap-post/${day}.xml`;

/** The Markdown twin of the page at a path. */
export const markdownPath = (path: string): string => `${path}index.md`;

/** Path in a language: `/vi` + `/tourism/`. */
export const localPath = (lang: string, path: string): string => `/${lang}${path}`;
