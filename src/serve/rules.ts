/**
 * How a built site is to be served: the one table behind the local server, the configurations of nginx and Caddy and
 * the rule files of static hosts. Patterns are held against the path and understood by JavaScript, PCRE and RE2 alike.
 */

/** Names that carry their content's hash may be kept for ever. Pagefind's own names do not, once fragments are rewritten. */
export const IMMUTABLE = {
  pattern: /^\/(_astro|pictures|media)\/|^\/fonts\/.*\.woff2$/,
  globs: ['/_astro/*', '/pictures/*', '/media/*', '/fonts/*.woff2'],
  cacheControl: 'public, max-age=31536000, immutable',
} as const;

/** What a page that a reader has open may ask for later: pictures and scripts as they are needed, the search index. */
export const isLazy = (path: string): boolean => /^\/(_astro|pictures|media|fonts|search)\//.test(path);

/** Everything else is asked for again, and answered with 304 where nothing changed. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

export interface MediaType {
  pattern: RegExp;
  /** The same paths for hosts that know `*` only. */
  globs: readonly string[];
  type: string;
  /** A browser shows it with its style sheet only if it comes as plain XML. */
  shownAsXml?: true;
}

export const HTML = 'text/html; charset=utf-8';
export const PLAIN_XML = 'application/xml; charset=utf-8';

/** Media types that the ordinary tables have otherwise, or not at all; the first that fits holds. */
export const MEDIA_TYPES: readonly MediaType[] = [
  {
    pattern: /(^|\/)(feed|rss|podcast)(-archive-\d+)?(\.xml)?$/,
    globs: ['/feed', '/rss', '/rss.xml', '/feed.xml', '/*/feed.xml', '/*/podcast.xml'],
    type: 'application/rss+xml; charset=utf-8',
    shownAsXml: true,
  },
  {
    pattern: /(^|\/)atom(-archive-\d+)?\.xml$/,
    globs: ['/*/atom.xml'],
    type: 'application/atom+xml; charset=utf-8',
    shownAsXml: true,
  },
  {
    pattern: /(^|\/)feed(-archive-\d+)?\.json$/,
    globs: ['/*/feed.json'],
    type: 'application/feed+json; charset=utf-8',
  },
  { pattern: /\.opml$/, globs: ['/*.opml'], type: 'text/x-opml; charset=utf-8' },
  { pattern: /\.m4a$/, globs: ['/*.m4a'], type: 'audio/x-m4a' },
  { pattern: /\.vtt$/, globs: ['/*.vtt'], type: 'text/vtt; charset=utf-8' },
  { pattern: /\.md$/, globs: ['/*.md'], type: 'text/markdown; charset=utf-8' },
  { pattern: /\.txt$/, globs: ['/*.txt'], type: 'text/plain; charset=utf-8' },
  { pattern: /\.xml$/, globs: [], type: PLAIN_XML },
  { pattern: /\.pf_\w+$|\.pagefind$/, globs: [], type: 'application/octet-stream' },
];

export const cacheControlOf = (path: string): string =>
  IMMUTABLE.pattern.test(path) ? IMMUTABLE.cacheControl : REVALIDATE;

export const mediaTypeOf = (path: string): MediaType | undefined =>
  MEDIA_TYPES.find(({ pattern }) => pattern.test(path));
