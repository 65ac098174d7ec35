import type { FeedFormat } from '../../catalogue/feed-paths.ts';

/** Registered media types, and those that the formats' own texts name. */
export const MEDIA_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

export const OPML_TYPE = 'text/x-opml';

/** What people call the formats. */
export const FORMAT_NAMES: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };
