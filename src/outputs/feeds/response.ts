import { localPath, sectionPath } from '../../catalogue/paths.ts';
import type { Queries } from '../../catalogue/queries.ts';
import { translator } from '../../i18n/translate.ts';
import type { Section } from '../../types/define.ts';
import { FEED_LIMIT, rssFeed } from './rss.ts';

/** The RSS feed of a language, of one section or of all. */
export function rssResponse(q: Queries, lang: string, section?: Section): Response {
  const pagePath = localPath(lang, section ? sectionPath(section) : '/');
  const feed = rssFeed({
    site: q.site(lang),
    section: section && translator(lang)(`sections.${section}.name`),
    pagePath,
    feedPath: `${pagePath}feed.xml`,
    items: q.syndicated(lang, { section, limit: FEED_LIMIT }),
  });
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
