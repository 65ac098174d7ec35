import { generateOpml } from 'feedsmith';
import { languageOf } from '../../i18n/languages.ts';
import { type LanguageFeeds, manifestOf } from './manifest.ts';

/** OPML 2.0: every RSS and Atom feed, by language, for feed readers. Readers know both as type `rss`. */
export function opmlOf(languages: readonly LanguageFeeds[]): string {
  const { title, updated, feeds } = manifestOf(languages);
  return generateOpml({
    head: { title, ...(updated ? { dateModified: updated } : {}) },
    body: {
      outlines: languages.map(({ site: { lang } }) => ({
        text: languageOf(lang).name,
        outlines: feeds
          .filter(({ language, format }) => language === lang && format !== 'json')
          .map((feed) => ({
            text: feed.title,
            title: feed.title,
            type: 'rss',
            version: feed.format === 'atom' ? 'ATOM' : 'RSS2',
            xmlUrl: feed.url,
            htmlUrl: feed.home_page_url,
            language: lang,
          })),
      })),
    },
  });
}
