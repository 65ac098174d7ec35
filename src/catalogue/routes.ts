import type { Entry } from '../content/model.ts';
import { translator } from '../i18n/translate.ts';
import { SECTIONS } from '../types/define.ts';
import { types } from '../types/index.ts';
import { type Catalogue, isTranslated } from './catalogue.ts';
import { newestChange } from './changed.ts';
import { feedRoutes } from './feed-routes.ts';
import {
  entryPath,
  localPath,
  placePath,
  SYSTEM_PAGES,
  SYSTEM_TITLES,
  type SystemPage,
  sectionPath,
  topicPath,
} from './paths.ts';
import { inLanguage } from './view-entry.ts';
import { placeViews, topicViews } from './view-site.ts';

/** One document of the site. */
export interface Route {
  /** Address from the root, `/vi/tourism/`; it ends with `/` where it answers as a page. */
  path: string;
  /** Empty for a page that is the same in every language. */
  lang: string;
  /** Offered to search engines in this language: fallback pages, feeds and error pages are not. */
  indexed: boolean;
  /** ISO instant of the last change a reader could see, where that is known. */
  modified?: string;
  /** Title on the social card; documents without one have no card. */
  title?: string;
  /** Cover picture in the content folder; the front page's where there is none. */
  cover?: string;
}

/** Every document that the site has for this catalogue, in a fixed order. */
export function routesOf(catalogue: Catalogue): Route[] {
  const { entries } = catalogue;
  const { site } = catalogue.province;
  const sections = SECTIONS.filter((section) => site.sections.includes(section));
  const perLanguage = site.languages.flatMap((lang): Route[] => {
    const t = translator(lang);
    const page = (path: string, title: string, shown: readonly Entry[], indexed = true): Route => ({
      path: localPath(lang, path),
      lang,
      indexed,
      title,
      modified: newestChange(shown, lang) ?? startOfDay(site.since),
    });
    const other = (path: string): Route => ({ path: localPath(lang, path), lang, indexed: false });
    return [
      page('/', inLanguage(catalogue, site.tagline, lang), entries),
      ...sections.map((section) =>
        page(
          sectionPath(section),
          t(`sections.${section}.name`),
          entries.filter(({ type }) => types[type].section === section),
        ),
      ),
      ...SYSTEM_PAGES.map((name) =>
        page(
          `/${name}/`,
          t(SYSTEM_TITLES[name]),
          SHOWS_ENTRIES.includes(name) ? entries : [],
          name !== 'search',
        ),
      ),
      ...topicViews(catalogue, lang).map(({ id, title }) =>
        page(
          topicPath(id),
          title,
          entries.filter(({ common }) => common.topics?.includes(id)),
        ),
      ),
      ...placeViews(catalogue, lang).map(({ id, title }) =>
        page(
          placePath(id),
          title,
          entries.filter(({ common }) => common.place === id),
        ),
      ),
      ...entries.map((entry): Route => {
        const title = entryTitle(entry, lang, site.languages);
        const translated = isTranslated(catalogue, lang, entry.id);
        const { cover } = entry.common;
        return {
          ...page(entryPath(entry.type, entry.slug), title, [entry], translated),
          cover: cover && `${entry.id}/${cover}`,
        };
      }),
      ...catalogue.withdrawn.map((entry) => other(entryPath(entry.type, entry.slug))),
      other('/404/'),
    ];
  });
  const source = site.languages[0] ?? '';
  const root = (path: string): Route => ({ path, lang: source, indexed: false });
  return [root('/'), root('/404/'), root('/theme.css'), ...perLanguage, ...feedRoutes(catalogue).map(root)];
}

const entryTitle = (entry: Entry, lang: string, languages: readonly string[]): string =>
  (entry.versions[lang] ?? entry.versions[languages[0] ?? ''])?.title ?? '';

/** System pages that list entries and change with them. */
const SHOWS_ENTRIES: readonly SystemPage[] = ['site-map', 'feeds', 'topics', 'places'];

/** A calendar day's first instant in Vietnam. */
const startOfDay = (day: string): string => `${day}T00:00:00+07:00`;
