import { type FeedFormat, type FeedScope, feedOfFile } from '../../catalogue/feed-paths.ts';
import type { Queries } from '../../catalogue/queries.ts';
import type { FeedView } from '../../catalogue/view-feed.ts';
import type { SiteView } from '../../catalogue/views.ts';
import { translator } from '../../i18n/translate.ts';
import { SECTIONS } from '../../types/define.ts';
import { atomFeed } from './atom.ts';
import { deletedItem, feedModel } from './build-model.ts';
import { jsonFeed } from './json.ts';
import { feedName } from './manifest.ts';
import { MEDIA_TYPES } from './media-types.ts';
import type { Feed } from './model.ts';
import { rssFeed } from './rss.ts';
import { withdrawnList } from './withdrawn-list.ts';

const RENDERERS: Record<FeedFormat, (feed: Feed) => string> = {
  rss: rssFeed,
  atom: atomFeed,
  json: jsonFeed,
};

/** The feed document with this file name in a language's or a section's folder; 404 where there is none. */
export function feedResponse(
  q: Queries,
  lang: string,
  sectionName: string | undefined,
  file: string,
): Response {
  const named = feedOfFile(file);
  const section = SECTIONS.find((known) => known === sectionName);
  const scope = { section, podcast: named?.podcast, page: named?.page };
  const known = section === sectionName && !(section && named?.podcast);
  const view = named && known ? q.feed(lang, scope) : null;
  if (!named || !view) return new Response(null, { status: 404 });
  const feed = feedOf(q.site(lang), scope, view);
  return document(RENDERERS[named.format](feed), MEDIA_TYPES[named.format]);
}

/** A feed in all its formats is drawn in a row (build/draw.ts), from one answer. */
let last: { view: FeedView; feed: Feed } | undefined;

function feedOf(site: SiteView, scope: FeedScope, view: FeedView): Feed {
  if (last?.view === view) return last.feed;
  const t = translator(site.lang);
  const description = scope.podcast ? t('sections.media.intro') : undefined;
  const feed = feedModel({ site, scope, sectionName: feedName(scope, t), description, view });
  last = { view, feed };
  return feed;
}

/** What was taken back in a language. */
export function withdrawnResponse(q: Queries, lang: string): Response {
  const { origin } = q.site(lang);
  const items = q.withdrawn(lang).map((withdrawal) => deletedItem(withdrawal, origin));
  return document(withdrawnList(lang, items), 'application/json');
}

/** A text document with its type; all of ours are UTF-8. */
export function document(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
