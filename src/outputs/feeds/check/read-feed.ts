import type { FeedFormat } from '../../../catalogue/feed-paths.ts';
import { readAtom } from './read-atom.ts';
import { readJson } from './read-json.ts';
import type { ReadFeed } from './read-model.ts';
import { readRss } from './read-rss.ts';

/** Reads a document strictly; `error` says why it is none. */
export function readFeed(format: FeedFormat, text: string): { feed?: ReadFeed; error?: string } {
  return { rss: readRss, atom: readAtom, json: readJson }[format](text);
}
