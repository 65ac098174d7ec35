import type { Entry } from '../content/model.ts';
import { translator } from '../i18n/translate.ts';
import { SECTIONS } from '../types/define.ts';
import { types } from '../types/index.ts';
import { type Catalogue, isTranslated } from './catalogue.ts';
import { newestChange } from './changed.ts';
import { feedRoutes } from './feed-routes.ts';
import { noticePaths } from './notices.ts';
import {
  entryPath,
  facetPath,
  localPath,
  MOVED_PAGES,
  markdownPath,
  NEWS_SITEMAP,
  postSitemapPath,
  SEARCH_PANEL,
  SYSTEM_TITLES,
  type SystemPage,
  sectionPath,
  systemPagesOf,
} from './paths.ts';
import { facetsOf } from './view-browse.ts';
import { inLanguage } from './view-entry.ts';
import { shownPictures } from './view-listing.ts';
import { pictureAddress } from './view-pictures.ts';
import { placeViews, topicViews } from './view-site.ts';

/** One document of the site. */
export interface Route {
  /** Address from the root, `/vi/tourism/`; it ends with `/` where it answers as a page. */
  path: string;
  lang: string;
  /** Offered to search engines in this language: fallback pages, feeds and error pages are not. */
  indexed: boolean;
  /** ISO instant of the last change a reader could see; drawn pages have one. */
  modified?: string;
  /** Title on the social card; documents without one have no card. */
  title?: string;
  /** Cover picture in the content folder; the front page's where there is none. */
  cover?: string | undefined;
  /** Addresses of the pictures that are this page's own, for sitemaps. */
  images?: string[];
}

/** The build and the check of every feed ask. */
const known = new WeakMap<Catalogue, readonly Route[]>();

/** Every document that the site has for this catalogue, in a fixed order. */
export function routesOf(catalogue: Catalogue): readonly Route[] {
  const routes = known.get(catalogue) ?? workOut(catalogue);
  known.set(catalogue, routes);
  return routes;
}

function workOut(catalogue: Catalogue): Route[] {
  const { site, home } = catalogue.province;
  const source = site.languages[0] ?? '';
  const document = (path: string, lang: string): Route => ({ path, lang, indexed: false });
  const choice = {
    indexed: true,
    modified: lastChange(catalogue, catalogue.entries, source),
    images: pictureAddress(catalogue, home.hero.picture),
  };
  return [
    { ...document('/', source), ...choice },
    ...site.languages.flatMap((lang) =>
      ['/fonts/', '/styles/', '/styles/home/'].map((folder) => document(`${folder}${lang}.css`, lang)),
    ),
    ...['/404/', '/theme.css', '/llms.txt', NEWS_SITEMAP].map((path) => document(path, source)),
    ...[...catalogue.posts.keys()].sort().map((day) => document(postSitemapPath(day), source)),
    ...site.languages.flatMap((lang) => [
      ...pageRoutes(catalogue, lang),
      ...[
        '/404/',
        '/llms.txt',
        ...Object.keys(MOVED_PAGES).map((name) => `/${name}/`),
        SEARCH_PANEL,
        ...noticePaths(catalogue),
        ...catalogue.entries
          .filter(({ id }) => isTranslated(catalogue, lang, id))
          .map(({ type, slug }) => markdownPath(entryPath(type, slug))),
      ].map((path) => document(localPath(lang, path), lang)),
    ]),
    ...feedRoutes(catalogue).map((path) => document(path, source)),
  ];
}

/** The pages of one language. */
function pageRoutes(catalogue: Catalogue, lang: string): Route[] {
  const { site, home } = catalogue.province;
  const { entries } = catalogue;
  const t = translator(lang);
  const page = (path: string, title: string, listed: readonly Entry[] = []): Route => ({
    path: localPath(lang, path),
    lang,
    indexed: true,
    title,
    modified: lastChange(catalogue, listed, lang),
  });
  return [
    {
      ...page('/', inLanguage(catalogue, site.tagline, lang), entries),
      images: pictureAddress(catalogue, home.hero.picture),
    },
    ...sectionsOf(catalogue).map((section) =>
      page(
        sectionPath(section),
        t(`sections.${section}.name`),
        entries.filter(({ type }) => types[type].section === section),
      ),
    ),
    ...sectionsOf(catalogue).flatMap((section) =>
      facetsOf(catalogue, lang, section).flatMap(({ name, values }) =>
        values.map(({ id, entries: some }) => ({
          ...page(facetPath(section, name, id), '', some),
          title: undefined,
        })),
      ),
    ),
    ...systemPagesOf(site).map((name) => ({
      ...page(`/${name}/`, t(SYSTEM_TITLES[name]), SHOWS_ENTRIES.includes(name) ? entries : []),
      indexed: name !== 'search',
    })),
    ...topicViews(catalogue, lang).map(({ id, path, title }) => ({
      ...page(
        '',
        title,
        entries.filter(({ common }) => common.topics?.includes(id)),
      ),
      path,
    })),
    ...placeViews(catalogue, lang).map(({ id, path, title }) => ({
      ...page(
        '',
        title,
        entries.filter(({ common }) => common.place === id),
      ),
      path,
    })),
    ...entries.map((entry) => ({
      ...page(entryPath(entry.type, entry.slug), entryTitle(entry, lang, site.languages), [entry]),
      indexed: isTranslated(catalogue, lang, entry.id),
      cover: entry.common.cover && `${entry.id}/${entry.common.cover}`,
      images: shownPictures(catalogue, entry, lang),
    })),
  ];
}

/** System pages that list entries and change with them. */
const SHOWS_ENTRIES: readonly SystemPage[] = ['site-map', 'syndication', 'topics', 'places'];

/** A page that shows no entry stands since the site does. */
const lastChange = (catalogue: Catalogue, shown: readonly Entry[], lang: string): string =>
  newestChange(shown, lang) ?? `${catalogue.province.site.since}T00:00:00+07:00`;

const sectionsOf = (catalogue: Catalogue) =>
  SECTIONS.filter((section) => catalogue.province.site.sections.includes(section));

const entryTitle = (entry: Entry, lang: string, languages: readonly string[]): string =>
  (entry.versions[lang] ?? entry.versions[languages[0] ?? ''])?.title ?? '';
