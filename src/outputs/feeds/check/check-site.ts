import { DOCUMENT_LIMIT } from '../check-document.ts';
import type { SiteBreach } from './breach.ts';
import { type Chain, readChain } from './chain.ts';
import { feedBreaches } from './document-rules.ts';
import { siteFacts } from './facts.ts';
import { type ListedFeed, manifest } from './listed.ts';
import { pageBreaches } from './page-rules.ts';
import { podcastBreaches } from './podcast-rules.ts';
import type { SiteReader } from './site-reader.ts';
import { withdrawalBreaches } from './withdrawal-rules.ts';

/** What a check came to. */
export interface SiteReport {
  breaches: SiteBreach[];
  documents: number;
  items: number;
}

/** Holds a built or live site against PROFILE.md, from its manifest on. `now` is an ISO 8601 instant. */
export async function checkSite(read: SiteReader, now: string): Promise<SiteReport> {
  const facts = siteFacts(read);
  const file = '/feeds.json';
  const listed = manifest.safeParse(parseJson((await read(file))?.bytes));
  if (!listed.success) {
    const what = `the manifest is missing or wrong: ${listed.error.issues[0]?.path.join('.')} ${listed.error.issues[0]?.message}`;
    return { breaches: [{ file, what, rule: '§8 Discovery' }], documents: 0, items: 0 };
  }
  const { origin, feeds, withdrawn } = listed.data;
  const pathOf = (url: string) => (url.startsWith(`${origin}/`) ? url.slice(origin.length) : url);
  const breaches: SiteBreach[] = [];
  const chains: { listed: ListedFeed; chain: Chain }[] = [];
  const guids = new Set<string>();
  for (const feed of feeds) {
    const chain = await readChain(feed.format, feed.url, read, pathOf);
    chains.push({ listed: feed, chain });
    breaches.push(...chain.breaches, ...servedBreaches(feed, chain));
    for (const { path, feed: document } of chain.documents) {
      const found = [...feedBreaches(document, now), ...(feed.podcast ? podcastBreaches(document) : [])];
      breaches.push(...found.map((breach) => ({ file: path, ...breach })));
      for (const item of document.items) {
        guids.add(item.id);
        const wrong = await pageBreaches(item, facts, pathOf);
        breaches.push(...wrong.map((breach) => ({ file: path, item: item.id, ...breach })));
      }
    }
    breaches.push(...countBreaches(feed, chain, chains));
  }
  breaches.push(...(await withdrawalBreaches(withdrawn, chains, read, pathOf)));
  const documents = chains.reduce((sum, { chain }) => sum + chain.documents.length, 0);
  return { breaches, documents, items: guids.size };
}

/** Size, and the media type where a server says one. */
function servedBreaches(listed: ListedFeed, chain: Chain): SiteBreach[] {
  return chain.documents.flatMap(({ path: file, bytes, type }) => [
    ...(bytes < DOCUMENT_LIMIT
      ? []
      : [{ file, what: `the document has ${bytes} bytes`, rule: '§6 Archives' }]),
    ...(type === undefined || type.startsWith(listed.media_type)
      ? []
      : [{ file, what: `served as ${type}, not ${listed.media_type}`, rule: '§8 Discovery' }]),
  ]);
}

/** As many items as the manifest says, and the same ones in every format. */
function countBreaches(
  listed: ListedFeed,
  chain: Chain,
  chains: readonly { listed: ListedFeed; chain: Chain }[],
): SiteBreach[] {
  const file = chain.documents[0]?.path ?? listed.url;
  const ids = idsOf(chain);
  const twin = chains.find(
    ({ listed: other }) =>
      other.language === listed.language &&
      other.section === listed.section &&
      other.podcast === listed.podcast,
  );
  const others = twin ? idsOf(twin.chain) : ids;
  const missing = [...others.difference(ids), ...ids.difference(others)];
  return [
    ...(ids.size === listed.items
      ? []
      : [
          {
            file,
            what: `${ids.size} items in the chain, ${listed.items} in the manifest`,
            rule: '§6 Archives',
          },
        ]),
    ...missing.map((item) => ({
      file,
      item,
      what: `not in all formats (${twin?.listed.format})`,
      rule: '§2 Formats',
    })),
  ];
}

const idsOf = (chain: Chain): Set<string> =>
  new Set(chain.documents.flatMap(({ feed }) => feed.items.map(({ id }) => id)));

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
