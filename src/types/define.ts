import type { z } from 'zod';
import type { Translate } from '../i18n/translate.ts';
import type { Facet } from './facet.ts';
import type { Form } from './form.ts';

/** The parts of the site that have a front page of their own; the first segment of an entry's URL after the language. */
export const SECTIONS = ['tourism', 'ocop', 'investment', 'heritage', 'news', 'media'] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections that are reached from the news and the footer, so that the masthead keeps to five. */
export const FOOTER_SECTIONS: readonly Section[] = ['media'];

/** What a type's functions are told of an entry, in one language. */
export interface TypedEntry<Facts, Text> {
  title: string;
  summary: string;
  facts: Facts;
  text: Text;
  /** By file name. */
  pictures: Record<string, TypedPicture>;
  cover?: TypedPicture | undefined;
  /** What its page plays. */
  recording?: Recording | undefined;
  place?: { title: string } | undefined;
  sources: { title: string; publisher?: string; date?: string; url?: string }[];
  /** ISO 8601 instants with zone; `updated` is this text's last change, a translation's own included. */
  published: string;
  updated: string;
  /** Who publishes it. */
  unit: string;
  /** Language of the words: the source language where a translation is missing. */
  textLang: string;
}

/** A picture with its JPEG, whose `src` begins with `/`. */
export interface TypedPicture {
  alt: string;
  credit: string;
  licence: string;
  fallback: { src: string; width: number; height: number };
}

/** A sound or film with what was read from its file. Addresses begin with `/`. */
export interface Recording {
  kind: 'audio' | 'video';
  src: string;
  /** Media type without codecs: `audio/mpeg`. */
  type: string;
  bytes: number;
  /** Seconds. */
  duration: number;
  /** Language spoken, or `zxx` where nobody speaks. */
  lang: string;
  /** A film's, in pixels. */
  width?: number | undefined;
  height?: number | undefined;
  credit: string;
  licence: string;
  /** A machine speaks. */
  synthetic: boolean;
  /** WebVTT. */
  captions: { src: string; lang: string }[];
}

/** One row of the fact table on an entry's page: a label and a value, both in the reader's language. */
export interface FactRow {
  label: string;
  value: string;
}

/** What a type's functions may know besides the entry itself. */
export interface RenderContext {
  /** BCP 47 code of the reader's language. */
  lang: string;
  t: Translate;
  /** Canonical address of the page, absolute. */
  url: string;
  /** Public origin, without a slash at its end. */
  origin: string;
  /** The managing body, and the province as an address has it. */
  publisher: string;
  region: string;
  /** Address of the podcast in this language. */
  podcast: string;
  /** Licence of the site's own texts. */
  licence: { name: string; url: string };
}

/** A schema.org object, without `@context`. */
export interface JsonLd {
  '@type': string | string[];
  [property: string]: unknown;
}

/**
 * A content type: what an entry of it must say, and how it becomes facts, structured data and search facets.
 * Registered by one line in `index.ts`; its `Card.astro` and `Page.astro` stand beside it in the folder.
 */
export interface ContentType<
  Name extends string = string,
  Facts extends z.ZodObject = z.ZodObject,
  Text extends z.ZodObject = z.ZodObject,
> {
  name: Name;
  /** Folder below the content folder in which entries of this type lie. */
  folder: string;
  /** `null`: the entry's URL is `/{lang}/{slug}/`. */
  section: Section | null;
  /** Language-independent fields, allowed only in the source-language file. */
  facts: Facts;
  /** Fields written anew in each language. */
  text: Text;
  /** What a new entry begins with, where the required fields alone would be refused. */
  starter?: Partial<z.input<Facts>>;
  /** How the editor asks for them. */
  form: Form<Facts['shape'] & Text['shape']>;
  factRows(page: TypedEntry<z.output<Facts>, z.output<Text>>, context: RenderContext): FactRow[];
  /** Further facts that its own page shows in a form of its own, for outputs that are text only. */
  details?(
    page: TypedEntry<z.output<Facts>, z.output<Text>>,
    context: RenderContext,
  ): { title: string; rows: FactRow[] }[];
  structuredData(page: TypedEntry<z.output<Facts>, z.output<Text>>, context: RenderContext): JsonLd;
  /** Day after which what the entry states is no longer current; feeds refuse it then. */
  validUntil?(facts: z.output<Facts>): string | undefined;
  /** What it still states after that day. */
  afterwards?(facts: z.output<Facts>): z.output<Facts>;
  /** What readers narrow a list of it by, besides section and place: name → facet. Search and section pages offer them. */
  facets: Record<string, Facet<z.output<Facts>>>;
}

/** Gives a type definition its exact type. */
export function defineType<Name extends string, Facts extends z.ZodObject, Text extends z.ZodObject>(
  type: ContentType<Name, Facts, Text>,
): ContentType<Name, Facts, Text> {
  return type;
}
