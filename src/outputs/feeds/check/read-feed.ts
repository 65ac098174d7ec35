import type { FeedFormat } from '../../../catalogue/feed-paths.ts';
import { readAtom } from './read-atom.ts';
import { readJson } from './read-json.ts';
import { readRss } from './read-rss.ts';

/** A date as the document writes it, and the form that it must have. */
export interface ReadDate {
  name: string;
  text: string;
  form: 'rfc822' | 'iso';
}

/** An element and its text; `undefined` where it is missing. */
export type ReadField = [name: string, text: string | undefined];

/** An item as a consumer reads it, whatever the format. */
export interface ReadItem {
  id: string;
  link: string;
  html: string;
  /** What may not be empty. */
  mandatory: ReadField[];
  dates: ReadDate[];
  /** Addresses of this site. */
  addresses: ReadField[];
  /** Pages of the item in other languages. */
  alternates: string[];
  enclosure?: { url: string; type: string; length: number; width?: number | undefined } | undefined;
}

/** A feed document as a consumer reads it. */
export interface ReadFeed {
  self: string | undefined;
  current: string | undefined;
  older: string | undefined;
  newer: string | undefined;
  /** Marked as an archive; `undefined` where the format has no mark. */
  archive: boolean | undefined;
  mandatory: ReadField[];
  dates: ReadDate[];
  items: ReadItem[];
  /** Guids of deleted entries; `undefined` where the format has none. */
  deleted: string[] | undefined;
}

/** Reads a document strictly; `error` says why it is none. */
export function readFeed(format: FeedFormat, text: string): { feed?: ReadFeed; error?: string } {
  return { rss: readRss, atom: readAtom, json: readJson }[format](text);
}
