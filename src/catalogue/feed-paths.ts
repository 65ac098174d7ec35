import type { Section } from '../types/define.ts';
import { localPath, sectionPath } from './paths.ts';

/** Formats in which a feed is offered. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

const FEED_FILES = {
  rss: { stem: 'feed', extension: 'xml' },
  atom: { stem: 'atom', extension: 'xml' },
  json: { stem: 'feed', extension: 'json' },
} as const satisfies Record<FeedFormat, object>;

const PODCAST_FILE = { stem: 'podcast', extension: 'xml' } as const;

/**
 * Which documents of a language a feed speaks of: all, those of a section, or the episodes that a podcast app plays;
 * `page` names an archive, counted from the oldest, 1.
 */
export interface FeedScope {
  section?: Section | undefined;
  podcast?: boolean | undefined;
  page?: number | undefined;
}

/** Podcast apps know RSS only. */
export const formatsOf = ({ podcast }: FeedScope): readonly FeedFormat[] =>
  podcast ? ['rss'] : FEED_FORMATS;

/** `/vi/feed.xml`, `/vi/news/atom.xml`, `/vi/feed-archive-1.json`, `/vi/podcast.xml`. */
export function feedPath(
  format: FeedFormat,
  lang: string,
  { section, podcast, page }: FeedScope = {},
): string {
  const { stem, extension } = podcast ? PODCAST_FILE : FEED_FILES[format];
  const folder = localPath(lang, section ? sectionPath(section) : '/');
  return `${folder}${stem}${page ? `-archive-${page}` : ''}.${extension}`;
}

/** What a feed's file name stands for: `atom-archive-2.xml` → Atom, archive 2. */
export function feedOfFile(
  file: string,
): { format: FeedFormat; podcast?: boolean; page?: number } | undefined {
  const [, stem, page, extension] =
    /^(feed|atom|podcast)(?:-archive-([1-9]\d*))?\.(xml|json)$/.exec(file) ?? [];
  const archive = page ? { page: Number(page) } : {};
  if (stem === PODCAST_FILE.stem)
    return extension === PODCAST_FILE.extension ? { format: 'rss', podcast: true, ...archive } : undefined;
  const format = FEED_FORMATS.find(
    (name) => FEED_FILES[name].stem === stem && FEED_FILES[name].extension === extension,
  );
  return format && { format, ...archive };
}

/** The same for a feed document in every format: they all ask the same. Other paths stay as they are. */
export const formatlessPath = (path: string): string =>
  path.replace(/\/(feed|atom)(-archive-\d+)?\.(xml|json)$/, '/feed$2');

/** Everything that was taken back, in a language. */
export const withdrawnPath = (lang: string): string => localPath(lang, '/withdrawn.json');

/** Root documents about all feeds, and the look of a feed in a browser. */
export const FEED_INDEXES = ['/feeds.opml', '/feeds.json', '/feed.css'] as const;

/** Where consumers look for a feed when no page tells them: the source language's RSS feed (FEED-PROFILE, Discovery). */
export const FEED_ALIASES = ['/feed.xml', '/rss.xml', '/feed', '/rss'] as const;
