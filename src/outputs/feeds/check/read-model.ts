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
  enclosure?: ReadEnclosure | undefined;
  /** Addresses of transcripts, where the format names any. */
  transcripts?: string[];
}

/** The file that an item hands over. */
export interface ReadEnclosure {
  url: string;
  type: string;
  /** Bytes, as the feed says. */
  length: number;
  /** Pixels of a picture or film, seconds of a sound or film, where the feed says them. */
  width?: number | undefined;
  duration?: number | undefined;
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
  /** What only a podcast's channel says, by element; `undefined` where the format cannot say it. */
  podcast?: Record<string, string | undefined>;
  /** Guids of deleted entries; `undefined` where the format has none. */
  deleted: string[] | undefined;
}
