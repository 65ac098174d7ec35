import type { FeedFormat } from '../../../catalogue/feed-paths.ts';
import type { SiteBreach } from './breach.ts';
import { textBreaches } from './document-rules.ts';
import { readFeed } from './read-feed.ts';
import type { ReadFeed } from './read-model.ts';
import type { SiteReader } from './site-reader.ts';

/** A feed and its archives, newest document first. */
export interface Chain {
  documents: { url: string; path: string; feed: ReadFeed; bytes: number; type: string | undefined }[];
  breaches: SiteBreach[];
}

const RULE = '§6 Archives, RFC 5005';
/** No honest chain is longer. */
const MOST_DOCUMENTS = 10_000;

/** Follows a feed to its oldest archive, and says where the chain breaks. `pathOf` gives the path of an address of the site. */
export async function readChain(
  format: FeedFormat,
  start: string,
  read: SiteReader,
  pathOf: (url: string) => string,
): Promise<Chain> {
  const chain: Chain = { documents: [], breaches: [] };
  let url: string | undefined = start;
  while (url) {
    const path = pathOf(url);
    const breach = (what: string, rule = RULE) => chain.breaches.push({ file: path, what, rule });
    if (chain.documents.some((known) => known.url === url) || chain.documents.length >= MOST_DOCUMENTS) {
      breach('the chain comes back to this document');
      break;
    }
    const found = await read(path);
    if (!found) {
      breach('the document is not there');
      break;
    }
    chain.breaches.push(...textBreaches(found.bytes).map((wrong) => ({ file: path, ...wrong })));
    const { feed, error } = readFeed(format, new TextDecoder().decode(found.bytes));
    if (!feed) {
      breach(`not well-formed: ${error}`, '§1 Encoding');
      break;
    }
    for (const what of linkBreaches(feed, url, start, chain.documents.at(-1)?.url)) breach(what);
    chain.documents.push({ url, path, feed, bytes: found.bytes.length, type: found.type });
    url = feed.older;
  }
  return chain;
}

function linkBreaches(feed: ReadFeed, url: string, start: string, before: string | undefined): string[] {
  const isArchive = url !== start;
  const newer = before === start ? undefined : before;
  return [
    ...(feed.self === url ? [] : [`the self link says ${feed.self}`]),
    ...(feed.archive === undefined || feed.archive === isArchive
      ? []
      : [isArchive ? 'fh:archive is missing' : 'the current feed is marked as an archive']),
    ...(feed.archive === undefined || !isArchive || feed.current === start
      ? []
      : [`the current link says ${feed.current}`]),
    ...(feed.archive === undefined || !isArchive || feed.newer === newer
      ? []
      : [`next-archive says ${feed.newer}, the chain comes from ${newer}`]),
  ];
}
