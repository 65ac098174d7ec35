import type { FeedFormat } from '../../catalogue/feed-paths.ts';
import type { Recording } from '../../types/define.ts';

/** One feed document, whatever its format: what rss.ts, atom.ts and json.ts render and check-model.ts judges. */
export interface Feed {
  lang: string;
  title: string;
  description: string;
  /** Address of the HTML page that the feed follows. */
  home: string;
  /** `atom:id`: one for the current feed and its archives, which are parts of it (RFC 5005 §4). */
  id: string;
  siteName: string;
  icon: string;
  publisher: string;
  editor: { name: string; email: string };
  rights: string;
  /** ISO 8601 instant: newest change or withdrawal in the document, never the clock. */
  updated: string;
  /** Set on an archive (RFC 5005). */
  archive: boolean;
  links: Record<FeedFormat, FeedLinks>;
  withdrawnList: string;
  /** WebSub hub that is told of changes, where there is one. */
  hub?: string | undefined;
  /** Set where the feed is a podcast. */
  podcast?: { guid: string; cover: string } | undefined;
  items: FeedItem[];
  deleted: DeletedItem[];
}

/** Addresses of the chain that a document stands in. `older` and `newer` are archives. */
export interface FeedLinks {
  self: string;
  current: string;
  older?: string | undefined;
  newer?: string | undefined;
}

/** One item; every address is absolute, every text NFC. */
export interface FeedItem {
  /** Path of the entry's file in the content folder, for messages. */
  file: string;
  /** Path of its page in the build. */
  path: string;
  /** Link, guid, `atom:id`: the page's address. */
  url: string;
  lang: string;
  title: string;
  summary: string;
  /** Whole body as plain HTML. */
  html: string;
  /** ISO 8601 instants with zone. */
  published: string;
  modified: string;
  corrections: { at: string; text: string }[];
  creator: string;
  publisher: string;
  rights: string;
  subjects: string[];
  categories: FeedCategory[];
  image?: FeedImage | undefined;
  recording?: FeedRecording | undefined;
  season?: number | undefined;
  episode?: number | undefined;
  place?: string | undefined;
  alternates: { lang: string; url: string }[];
  point?: { lat: number; lng: number } | undefined;
  /** Whether it may be sent at all. */
  approved: boolean;
  state: string;
  /** Day after which what it states no longer holds. */
  validUntil?: string | undefined;
}

export interface FeedCategory {
  scheme: string;
  term: string;
  label?: string | undefined;
}

export interface FeedImage {
  url: string;
  type: string;
  bytes: number;
  width: number;
  height: number;
  alt: string;
  credit: string;
  licence: string;
}

/** A sound or film to play. */
export interface FeedRecording extends Pick<Recording, 'kind' | 'type' | 'bytes' | 'width' | 'height'> {
  url: string;
  /** Seconds. */
  duration: number;
  /** Language spoken, or `zxx`. */
  lang: string;
  credit: string;
  licence: string;
  captions: { url: string; lang: string }[];
}

/** RFC 6721: an item that was taken back. */
export interface DeletedItem {
  url: string;
  at: string;
  reason: string;
}
