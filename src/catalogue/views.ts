import type { Segment } from '../content/components.ts';
import type { Recording, Section, TypedEntry } from '../types/define.ts';
import type { Confidence, Coordinates, Correction } from '../types/fields.ts';
import type { TypeName } from '../types/index.ts';
import type { LocatorView, MapView } from './map-views.ts';
import type { SystemPage } from './paths.ts';
import type { TranslationState } from './translation-state.ts';

/** A picture as a page shows it. Addresses begin with `/`. */
export interface Picture {
  alt: string;
  credit: string;
  licence: string;
  width: number;
  height: number;
  /** `x% y%`: what cropping must keep. */
  focus?: string;
  day: PictureSources;
  night?: PictureSources;
  /** The JPEG: address, width in pixels, size in bytes. */
  fallback: { src: string; width: number; height: number; bytes: number };
}

export interface PictureSources {
  avif: string;
  jpeg: string;
}

/** A named link within the reader's language. */
export interface Link {
  title: string;
  path: string;
}

/** A page in another language; `translated` is false where that page shows the source text. */
export interface Alternate {
  lang: string;
  path: string;
  translated: boolean;
}

/** An entry in lists. */
export interface EntryCard {
  id: string;
  type: TypeName;
  section: Section | null;
  path: string;
  title: string;
  summary: string;
  /** Language of title and summary: the source language where a translation is missing. */
  textLang: string;
  cover?: Picture;
  /** What its page plays, in the reader's language where there is one. */
  recording?: Recording | undefined;
  place?: Link & { id: string };
  published: string;
  sample: boolean;
  facts: Record<string, unknown>;
}

/** An entry on its own page, in one language. `Facts` and `Text` are those of its type. */
export interface EntryPage<Facts = Record<string, unknown>, Text = Record<string, unknown>>
  extends Omit<EntryCard, 'cover' | 'facts' | 'place'>,
    TypedEntry<Facts, Text> {
  lang: string;
  title: string;
  summary: string;
  published: string;
  segments: Segment[];
  headings: { depth: number; id: string; text: string }[];
  cover?: Picture;
  /** Pictures of the entry by file name. */
  pictures: Record<string, Picture>;
  topics: (Link & { id: string })[];
  place?: Link & { id: string; kind: string; lat?: number; lon?: number };
  sources: { title: string; publisher?: string; date?: string; url?: string }[];
  confidence: Confidence;
  state: TranslationState;
  /** In development: readers get an approved version of this text, or none. */
  unapproved?: 'never' | 'changed' | 'withdrawn';
  translation?: { by: string; date: string; awaitsNativeReview: boolean };
  alternates: Alternate[];
  /** What was put right after publication, as the editor lists it. */
  corrections: Correction[];
  /** The province's sketch, on a page that shows it. */
  map?: MapView | undefined;
  /** Where it lies, if it says so and the province has a map. */
  locator?: LocatorView | undefined;
  related: EntryCard[];
  officer?: Officer | undefined;
}

/** What an entry says itself, without the entries and people around it. */
export type EntryText = Omit<EntryPage, 'related' | 'officer' | 'map' | 'locator'>;

/** Who answers, as a page shows it. */
export interface Officer {
  name: string;
  title: string;
  unit: string;
  phone: string;
  email: string;
  languages: string[];
  sample: boolean;
}

/** The site in one language. */
export interface SiteView {
  lang: string;
  languages: string[];
  sourceLanguage: string;
  origin: string;
  name: string;
  tagline: string;
  description: string;
  /** Day from which the site stands. */
  since: string;
  sections: Section[];
  /** Pages of the site itself, by name. */
  systemPages: SystemPage[];
  /** WebSub hub that tells readers of new items. */
  hub?: string;
  /** Pages for the footer. */
  pages: Link[];
  managingBody: {
    name: string;
    parent: string;
    address: string;
    email: string;
    phone: string;
    responsible: Officer;
  };
  licence: { name: string; url: string };
  ornaments: { mark: string; footer: string; money: string; advice: string };
}

/** What a newsroom wrote, as a list shows it: never more than title, standfirst and who wrote it. */
export interface PressItem {
  /** Address of the original. */
  link: string;
  title: string;
  standfirst?: string;
  /** Language of title and standfirst. */
  textLang: string;
  /** Name of the source, in the reader's language. */
  source: string;
  agency?: string;
  author?: string;
  published: string;
}

export interface TermView extends Link {
  id: string;
  summary?: string;
  kind?: string;
  coordinates?: Partial<Coordinates>;
  /** A topic's category codes: consumer → code. */
  consumers?: Record<string, string> | undefined;
  count: number;
}
