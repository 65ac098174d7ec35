import type { Entry } from '../content/model.ts';
import { translator } from '../i18n/translate.ts';
import { SECTIONS } from '../types/define.ts';
import { type Catalogue, isTranslated } from './catalogue.ts';
import { changedAt, newestChange } from './changed.ts';
import { feedRoutes } from './feed-routes.ts';
import { entryPath, localPath, SYSTEM_PAGES, SYSTEM_TITLES, sectionPath } from './paths.ts';
import { inLanguage } from './view-entry.ts';
import { placeViews, topicViews } from './view-site.ts';

/** One document of the site. */
export interface Route {
  /** Address from the root, `/vi/tourism/`; it ends with `/` where it answers as a page. */
  path: string;
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
  const { site } = catalogue.province;
  const sections = SECTIONS.filter((section) => site.sections.includes(section));
  const perLanguage = site.languages.flatMap((lang): Route[] => {
    const t = translator(lang);
    const page = (path: string, title: string, indexed = true): Route => ({
      path: localPath(lang, path),
      lang,
      indexed,
      title,
    });
    const other = (path: string): Route => ({ path: localPath(lang, path), lang, indexed: false });
    return [
      {
        ...page('/', inLanguage(catalogue, site.tagline, lang)),
        modified: newestChange(catalogue.entries, lang),
      },
      ...sections.map((section) => page(sectionPath(section), t(`sections.${section}.name`))),
      ...SYSTEM_PAGES.map((name) => page(`/${name}/`, t(SYSTEM_TITLES[name]), name !== 'search')),
      ...[...topicViews(catalogue, lang), ...placeViews(catalogue, lang)].map(({ path, title }) => ({
        path,
        lang,
        indexed: true,
        title,
      })),
      ...catalogue.entries.map(
        (entry): Route => ({
          ...page(
            entryPath(entry.type, entry.slug),
            entryTitle(entry, lang, site.languages),
            isTranslated(catalogue, lang, entry.id),
          ),
          modified: changedAt(entry, lang),
          cover: entry.common.cover && `${entry.id}/${entry.common.cover}`,
        }),
      ),
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
