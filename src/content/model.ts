import type { Standings } from '../approval/edition.ts';
import type { Approvals } from '../approval/schema.ts';
import type { CommonFacts, CommonText, Translation } from '../types/fields.ts';
import type { TypeName } from '../types/index.ts';
import type { Body } from './body.ts';
import type { InboundItem } from './inbound.ts';
import type { ProvinceMap } from './map.ts';
import type { Glossary, Home, Places, Site, Topics } from './site.ts';

/** What one language file of an entry says. */
export interface LanguageVersion extends CommonText {
  /** Fields that the type wants in each language. */
  text: Record<string, unknown>;
  translation?: Translation;
  body: Body;
  /** Twelve hex digits that change when anything a translator must know of changes. */
  stamp: string;
  /** Every letter of it once. */
  letters: string;
  /** Path of the file, relative to the content folder. */
  file: string;
  /** Line of each field of the front matter, for messages. */
  lines: Record<string, number>;
}

/** A picture in an entry's folder, measured. */
export interface ImageFile {
  /** Path relative to the content folder; it leads out of it where the approved version lies elsewhere. */
  path: string;
  width: number;
  height: number;
  bytes: number;
  /** The camera wrote into it where it was taken. */
  located: boolean;
  /** First ten hex digits of the file's SHA-256. */
  hash: string;
  /** An SVG that carries a night printing as well as the day's. */
  night: boolean;
}

/** A sound or film in an entry's folder, measured. */
export interface MediaFile {
  /** Path relative to the content folder. */
  path: string;
  /** First ten hex digits of the file's SHA-256. */
  hash: string;
  kind: 'audio' | 'video';
  /** Media type without codecs: `audio/mpeg`. */
  type: string;
  bytes: number;
  /** Seconds, to the millisecond. */
  duration: number;
  /** A film's, in pixels as shown. */
  width?: number;
  height?: number;
}

/** WebVTT captions in an entry's folder. */
export interface CaptionFile {
  path: string;
  hash: string;
}

/** An entry as it was read: facts once, text per language. */
export interface Entry {
  /** Folder below the content folder: `tourism/tram-chim`. */
  id: string;
  type: TypeName;
  slug: string;
  common: CommonFacts;
  facts: Record<string, unknown>;
  /** Language code → version; the site's first language is always there. */
  versions: Record<string, LanguageVersion>;
  /** Taken back by an approver; the reason in every language. */
  withdrawn?: Withdrawn;
  /** Translations taken back alone, by language. */
  withdrawnTexts?: Record<string, Withdrawn>;
}

/** When something was taken back, and why in the languages of the site. */
export interface Withdrawn {
  /** ISO 8601 instant. */
  at: string;
  reason: Record<string, string>;
}

/** Everything in a content folder, checked. */
export interface Province {
  site: Site;
  places: Places;
  topics: Topics;
  glossary: Glossary;
  home: Home;
  /** The sketch that map.yml draws. */
  map?: ProvinceMap | undefined;
  entries: Entry[];
  /** Entry id → language → how the text in the content folder stands to what was approved. */
  standings: Standings;
  /** Entry id → who asks for its approval. */
  requests: Record<string, NonNullable<Approvals['requested']>>;
  /** Entries whose folder is there but which nobody has approved, where only what is approved was read. */
  unapproved: Pick<Entry, 'id' | 'type' | 'slug'>[];
  /** What newsrooms wrote about the province, whatever an editor decided. */
  inbound: InboundItem[];
  /** Path relative to the content folder → picture. */
  images: Record<string, ImageFile>;
  /** The same for sounds and films, and for their captions. */
  recordings: Record<string, MediaFile>;
  captions: Record<string, CaptionFile>;
}
