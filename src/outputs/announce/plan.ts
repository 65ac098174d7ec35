import type { AnnounceSettings } from '../../content/announce.ts';
import type { Marks, SiteFiles } from './site-files.ts';

/** Protocol and endpoint → what it was last told. One that failed keeps what it knew, so that the next run tells it again. */
export type AnnounceState = Record<string, Marks>;

/** Key of an endpoint in the state: one address may take both protocols. */
const keyOf = (protocol: Announcement['protocol'], endpoint: string): string => `${protocol} ${endpoint}`;

/** One request to make, and what its endpoint knows once it has succeeded. */
export interface Announcement {
  protocol: 'websub' | 'indexnow';
  endpoint: string;
  /** Addresses that changed, are new or are gone. */
  urls: string[];
  /** Marks that enter the state on success; `GONE` takes the address out. */
  marks: Marks;
  request: { contentType: string; body: string };
}

/** IndexNow takes at most 10,000 addresses at once. */
const BATCH = 10_000;

/** Requests for what changed since each endpoint was last told; none where nothing is configured. */
export function planAnnouncements(
  settings: AnnounceSettings | undefined,
  site: SiteFiles,
  state: AnnounceState,
): Announcement[] {
  const { hub, indexNow } = settings ?? {};
  const pings = hub
    ? changedSince(state[keyOf('websub', hub)], site.feeds, site.origin)
        // A feed that is gone is no topic any more: the hub has nothing to fetch.
        .filter((url) => site.feeds[url] !== undefined)
        .map((url) => websub(hub, url, site))
    : [];
  const submissions = (indexNow?.endpoints ?? []).flatMap((endpoint) =>
    batches(changedSince(state[keyOf('indexnow', endpoint)], site.pages, site.origin)).map((urls) =>
      indexnow(endpoint, indexNow?.key ?? '', urls, site),
    ),
  );
  return [...pings, ...submissions];
}

/** WebSub leaves publishing open; hubs take PubSubHubbub 0.4's form, one feed per request. */
function websub(endpoint: string, url: string, site: SiteFiles): Announcement {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': url, 'hub.topic': url }).toString();
  return {
    protocol: 'websub',
    endpoint,
    urls: [url],
    marks: { [url]: site.feeds[url] ?? '' },
    request: { contentType: 'application/x-www-form-urlencoded', body },
  };
}

function indexnow(endpoint: string, key: string, urls: string[], { origin, pages }: SiteFiles): Announcement {
  const body = { host: new URL(origin).host, key, keyLocation: `${origin}/${key}.txt`, urlList: urls };
  return {
    protocol: 'indexnow',
    endpoint,
    urls,
    marks: Object.fromEntries(urls.map((url) => [url, pages[url] ?? GONE])),
    request: { contentType: 'application/json; charset=utf-8', body: JSON.stringify(body) },
  };
}

/** Stands for an address that is no longer there; a page without `lastmod` has the empty mark. */
export const GONE = 'gone';

/** Addresses of another origin, from before a move, are nobody's business here. */
function changedSince(known: Marks = {}, now: Marks, origin: string): string[] {
  const changed = Object.keys(now).filter((url) => known[url] !== now[url]);
  const gone = Object.keys(known).filter((url) => now[url] === undefined && url.startsWith(`${origin}/`));
  return [...changed, ...gone].sort();
}

function batches(urls: string[]): string[][] {
  return Array.from({ length: Math.ceil(urls.length / BATCH) }, (_, index) =>
    urls.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** The state after these announcements have been taken. */
export function afterSending(state: AnnounceState, sent: readonly Announcement[]): AnnounceState {
  const next: AnnounceState = structuredClone(state);
  for (const { protocol, endpoint, marks } of sent) {
    const key = keyOf(protocol, endpoint);
    const known = { ...next[key], ...marks };
    next[key] = Object.fromEntries(Object.entries(known).filter(([, mark]) => mark !== GONE));
  }
  return next;
}
