import type { Entry } from '../content/model.ts';
import { translator } from '../i18n/translate.ts';
import { SECTIONS } from '../types/define.ts';
import { type Catalogue, isTranslated } from './catalogue.ts';
import { entryPath, localPath, SYSTEM_TITLES, sectionPath, systemPagesOf } from './paths.ts';
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
  const newest = catalogue.entries.reduce(
    (latest, { common }) => later(latest, common.updated ?? common.publishAt),
    '',
  );
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
      { ...page('/', inLanguage(catalogue, site.tagline, lang)), modified: newest || undefined },
      ...sections.map((section) => page(sectionPath(section), t(`sections.${section}.name`))),
      ...systemPagesOf(site).map((name) => page(`/${name}/`, t(SYSTEM_TITLES[name]), name !== 'search')),
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
          modified: entry.common.updated ?? entry.common.publishAt,
          cover: entry.common.cover && `${entry.id}/${entry.common.cover}`,
        }),
      ),
      other('/404/'),
      other('/feed.xml'),
      ...sections.map((section) => other(`${sectionPath(section)}feed.xml`)),
    ];
  });
  const source = site.languages[0] ?? '';
  const root = (path: string): Route => ({ path, lang: source, indexed: false });
  return [root('/'), root('/404/'), root('/theme.css'), ...perLanguage];
}

const entryTitle = (entry: Entry, lang: string, languages: readonly string[]): string =>
  (entry.versions[lang] ?? entry.versions[languages[0] ?? ''])?.title ?? '';

function later(a: string, b: string): string {
  return a === '' || Date.parse(b) > Date.parse(a) ? b : a;
}
