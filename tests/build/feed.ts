import { parseRssFeed } from 'feedsmith';
import type { BuiltSite } from './built-site.ts';

export type Feed = ReturnType<typeof parseRssFeed>;
export type FeedItem = NonNullable<Feed['items']>[number];

/** A feed of a built site as a reader's parser sees it; throws when it is no RSS. */
export function readFeed(site: BuiltSite, file: string): Feed {
  return parseRssFeed(site.read(file));
}

export function itemsOf(site: BuiltSite, file: string): FeedItem[] {
  return readFeed(site, file).items ?? [];
}

/** Every `href`, `src` and `srcset` address of an HTML text, as written. */
export function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|srcset|poster)="([^"]*)"/g)].map(([, address = '']) => address);
}
