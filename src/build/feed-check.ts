import path from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type FeedScope, feedOfFile } from '../catalogue/feed-paths.ts';
import { queries } from '../catalogue/queries.ts';
import type { AnswerMemory, Recorded } from '../catalogue/recorder.ts';
import { routesOf } from '../catalogue/routes.ts';
import type { FeedView } from '../catalogue/view-feed.ts';
import type { Problem } from '../content/problem.ts';
import { feedItem } from '../outputs/feeds/build-model.ts';
import { checkDocument } from '../outputs/feeds/check-document.ts';
import { checkItems } from '../outputs/feeds/check-model.ts';

const FEED_DOCUMENT =
  /\/((feed|atom|podcast)(-archive-\d+)?\.(xml|json)|feeds\.(opml|json)|withdrawn\.json)$/;

/**
 * What in a document that was drawn breaks the syndication profile, where it is a feed: as a whole, as a consumer reads it;
 * and item by item, in the RSS feed of all and its archives, which every item stands in.
 */
export function feedProblems(
  address: string,
  bytes: Uint8Array,
  asked: Recorded,
  memory: AnswerMemory,
): Problem[] {
  if (!FEED_DOCUMENT.test(address)) return [];
  const text = new TextDecoder().decode(bytes);
  return [...checkDocument(address, text), ...itemProblems(address, asked, memory)];
}

function itemProblems(address: string, asked: Recorded, memory: AnswerMemory): Problem[] {
  if (feedOfFile(path.posix.basename(address))?.format !== 'rss') return [];
  return Object.keys(asked)
    .filter((question) => question.startsWith('feed['))
    .flatMap((question) => {
      const [lang, scope] = JSON.parse(question.slice('feed'.length)) as [string, FeedScope];
      const view = memory.answer(question) as FeedView | null;
      if (!view || scope.section || scope.podcast) return [];
      const { catalogue } = memory.source;
      const site = queries.site(memory.source, lang);
      const items = view.entries.map((entry) => feedItem(entry, site));
      return checkItems(items, { now: catalogue.viewpoint.now, pages: pagesOf(catalogue) });
    });
}

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

function pagesOf(catalogue: Catalogue): ReadonlySet<string> {
  const pages = known.get(catalogue) ?? new Set(routesOf(catalogue).map((route) => route.path));
  known.set(catalogue, pages);
  return pages;
}
