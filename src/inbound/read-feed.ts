import type { Bilingual } from '../content/problem.ts';
import { decodeFeed } from './decode.ts';
import type { FeedItem } from './feed-item.ts';
import { parseFeed } from './parse-feed.ts';
import { Refusal } from './refusal.ts';
import { splitItems } from './split-items.ts';
import { defuse, mendSlips, type XmlFault, xmlFault } from './well-formed.ts';

/** A feed, as far as it could be read. */
export interface ReadFeed {
  items: FeedItem[];
  /** Items that could not be read, a line each. */
  faults: Bilingual[];
  /** Every item of the document was read: only then does an item's absence mean anything. */
  complete: boolean;
}

/**
 * Bytes of an RSS 2.0, RSS 1.0 or Atom feed → its items, whatever of it is sound.
 * Throws a `Refusal` where nothing of the document may be used: an unknown encoding, a DTD, no feed at all.
 */
export function readFeed(bytes: Uint8Array, contentType: string): ReadFeed {
  const { text, damaged } = decodeFeed(bytes, contentType);
  const raw = text.replace(/^\uFEFF/, '');
  defuse(raw);
  const xml = mendSlips(raw);
  const fault = xmlFault(xml);
  if (!fault) return { items: parseFeed(xml), faults: [], complete: !damaged };
  const { documents, faults } = splitItems(xml);
  if (documents.length === 0) throw new Refusal(brokenFeed(faults[0] ?? fault));
  const items = documents.flatMap((document) => parseFeed(document));
  // A feed cut off between two items has no broken one, and yet is not whole.
  return { items, faults: faults.length > 0 ? faults.map(brokenItem) : [brokenEdge(fault)], complete: false };
}

const brokenFeed = ({ line, message }: XmlFault): Bilingual => ({
  vi: `Nguồn không phải RSS hay Atom đọc được; dòng ${line}: ${message}.`,
  en: `The feed cannot be read as RSS or Atom; line ${line}: ${message}.`,
});

const brokenEdge = ({ line, message }: XmlFault): Bilingual => ({
  vi: `Dòng ${line} của nguồn: XML hỏng (${message}), có thể bị cắt cụt; các tin còn nguyên vẫn nhận.`,
  en: `Line ${line} of the feed: broken XML (${message}), perhaps cut off; the items that are whole are taken.`,
});

const brokenItem = ({ line, message }: XmlFault): Bilingual => ({
  vi: `Dòng ${line} của nguồn: XML hỏng (${message}); bỏ tin này.`,
  en: `Line ${line} of the feed: broken XML (${message}); this item is left out.`,
});
