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

/** Which documents of a language a feed speaks of; `page` names an archive, counted from the oldest, 1. */
export interface FeedScope {
  section?: Section | undefined;
  page?: number | undefined;
}

/** `/vi/feed.xml`, `/vi/news/atom.xml`, `/vi/feed-archive-1.json`. */
export function feedPath(format: FeedFormat, lang: string, { section, page }: FeedScope = {}): string {
  const { stem, extension } = FEED_FILES[format];
  const folder = localPath(lang, section ? sectionPath(section) : '/');
  return `${folder}${stem}${page ? `-archive-${page}` : ''}.${extension}`;
}

/** What a feed's file name stands for: `atom-archive-2.xml` → Atom, archive 2. */
export function feedOfFile(file: string): { format: FeedFormat; page?: number } | undefined {
  const [, stem, page, extension] = /^(feed|atom)(?:-archive-([1-9]\d*))?\.(xml|json)$/.exec(file) ?? [];
  const format = FEED_FORMATS.find(
    (name) => FEED_FILES[name].stem === stem && FEED_FILES[name].extension === extension,
  );
  return format && { format, ...(page ? { page: Number(page) } : {}) };
}

/** Everything that was taken back, in a language. */
export const withdrawnPath = (lang: string): string => localPath(lang, '/withdrawn.json');

/** Root documents about all feeds, and the look of a feed in a browser. */
export const FEED_INDEXES = ['/feeds.opml', '/feeds.json', '/feed.css'] as const;

/** Where consumers look for a feed when no page tells them: the source language's RSS feed (FEED-PROFILE, Discovery). */
export const FEED_ALIASES = ['/feed.xml', '/rss.xml', '/feed', '/rss'] as const;
