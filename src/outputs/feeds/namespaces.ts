/** XML namespaces that feeds speak, by the prefix that is usual for them. A document declares those that it uses. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  content: 'http://purl.org/rss/1.0/modules/content/',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
  media: 'http://search.yahoo.com/mrss/',
  georss: 'http://www.georss.org/georss',
  dcterms: 'http://purl.org/dc/terms/',
  /** RFC 5005, feed history. */
  fh: 'http://purl.org/syndication/history/1.0',
  /** RFC 6721, tombstones. */
  at: 'http://purl.org/atompub/tombstones/1.0',
};
