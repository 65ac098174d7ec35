import { languageOf } from '../../i18n/languages.ts';
import { type LanguageFeeds, manifestOf } from './manifest.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** OPML 2.0: every RSS and Atom feed, by language, for feed readers. Readers know both as type `rss`. */
export function opmlOf(languages: readonly LanguageFeeds[]): string {
  const { title, updated, feeds } = manifestOf(languages);
  const head = [
    textElement('title', title),
    updated ? textElement('dateModified', new Date(updated).toUTCString()) : undefined,
  ];
  const outlines = languages.map(({ site: { lang } }) => {
    const own = feeds.filter(({ language, format }) => language === lang && format !== 'json');
    return element(
      'outline',
      { text: languageOf(lang).name },
      own.map((feed) =>
        element('outline', {
          text: feed.title,
          type: 'rss',
          xmlUrl: feed.url,
          htmlUrl: feed.home_page_url,
          language: lang,
          title: feed.title,
          version: feed.format === 'atom' ? 'ATOM' : 'RSS2',
        }),
      ),
    );
  });
  return xmlDocument(
    element('opml', { version: '2.0' }, [element('head', {}, head), element('body', {}, outlines)]),
  );
}
