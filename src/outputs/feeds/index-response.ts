import type { Queries } from '../../catalogue/queries.ts';
import { translator } from '../../i18n/translate.ts';
import { type LanguageFeeds, manifestOf } from './manifest.ts';
import { OPML_TYPE } from './media-types.ts';
import { opmlOf } from './opml.ts';
import { document } from './response.ts';
import { feedCss } from './stylesheet.ts';

/** All feeds for machines. */
export function manifestResponse(q: Queries): Response {
  return document(`${JSON.stringify(manifestOf(allFeeds(q)), null, 1)}\n`, 'application/json');
}

/** All feeds for feed readers. */
export function opmlResponse(q: Queries): Response {
  return document(opmlOf(allFeeds(q)), OPML_TYPE);
}

/** The look of a feed in a browser. */
export function feedCssResponse(q: Queries): Response {
  const words = languagesOf(q).map((lang) => {
    const t = translator(lang);
    return { lang, intro: t('feeds.opened'), archive: t('feeds.archive') };
  });
  const fonts = languagesOf(q).map((lang) => `/fonts/${lang}.css`);
  return document(feedCss(words, fonts), 'text/css');
}

const allFeeds = (q: Queries): LanguageFeeds[] =>
  languagesOf(q).map((lang) => ({ site: q.site(lang), feeds: q.feeds(lang) }));

/** The list of languages is the same whatever language it is asked in. */
const languagesOf = (q: Queries): string[] => q.site('').languages;
