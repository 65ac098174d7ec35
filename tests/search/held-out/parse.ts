import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of the strangers' site. */
export interface StrangerPage {
  readonly slug: string;
  readonly section: string;
  readonly place: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly title: string;
  /** What follows: text, `## heading`, `- item of a list`, `= label: value`. */
  readonly lines: readonly string[];
}

/** A query with the pages that answer it. */
export interface StrangerQuery {
  readonly q: string;
  /** Slugs, the best one first. */
  readonly slugs: readonly string[];
  /** What is hard about it, or what the person wants. */
  readonly why: string;
}

export const LANGUAGES = ['vi', 'en', 'km'] as const;
export type Lang = (typeof LANGUAGES)[number];

const read = (name: string): string => readFileSync(path.join(import.meta.dirname, name), 'utf8');
const fields = (line: string): string[] => line.split('|').map((field) => field.trim());

/** Reads the pages of one language from `pages.<lang>.txt`. */
export function readPages(lang: Lang): StrangerPage[] {
  return read(`pages.${lang}.txt`)
    .split(/^@ /m)
    .slice(1)
    .map((block) => {
      const [head = '', title = '', ...lines] = block.trim().split('\n');
      const [slug = '', section = '', place = '', date = ''] = fields(head);
      return { slug, section, place, date, title: title.replace(/^# /, ''), lines };
    });
}

/** Reads the queries of one language from `queries.<lang>.txt`. */
export function readQueries(lang: Lang): StrangerQuery[] {
  return read(`queries.${lang}.txt`)
    .trim()
    .split('\n')
    .map((line) => {
      const [q = '', slugs = '', why = ''] = fields(line);
      return { q, slugs: slugs.split(/,\s*/), why };
    });
}
