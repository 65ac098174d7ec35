import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { primaryTag } from '../languages.ts';
import { decodeEntities } from './entities.ts';
import { attributeOf, tokensOf } from './html.ts';
import { digestOf } from './names.ts';
import { BODY, searchableOf } from './searchable.ts';
import { siteNames } from './site-names.ts';
import { ownTabTitles, tabParts } from './title.ts';

/** A page to index. */
export interface SitePage {
  /** Path below the site's folder, with `/`. */
  readonly file: string;
  /** A hash of what search depends on in it. */
  readonly hash: string;
  /** What the browser shows in its tab beyond its heading and the site's name; empty if nothing. */
  readonly tabTitle: string;
}

/** The pages of a site in one language. */
export interface LanguagePages {
  readonly lang: string;
  /** By path. */
  readonly pages: readonly SitePage[];
  /** A hash of all of that. */
  readonly hash: string;
  /** What the site is called there. */
  readonly siteNames: readonly string[];
}

/** The pages of a site. */
export interface SitePages {
  readonly languages: LanguagePages[];
  /** Pages that do not want to be found: without `data-pagefind-body`. */
  readonly skipped: number;
  /** Pages that want to be found but do not say in which language. */
  readonly withoutLanguage: string[];
}

function languageOfPage(html: string): string {
  const tag = html.match(/<html\b(?:"[^"]*"|'[^']*'|[^'">])*>/i)?.[0] ?? '';
  return primaryTag(attributeOf(tag, 'lang')?.trim() ?? '');
}

/** What of a page decides whether, where and how it is indexed. */
interface PageFacts {
  /** Whether it has `data-pagefind-body`. */
  readonly marked: boolean;
  /** Primary subtag; empty if it does not say. */
  readonly lang: string;
  /** Of what search depends on, but for the tab's title. */
  readonly searchable: string;
  /** Parts of the tab's title. */
  readonly tab: readonly string[];
}

/** Pages that need not be read again to be sorted. */
export interface KnownPages {
  /** Path → hash of its content, of all pages: without it the folder is searched for them. */
  readonly hashes?: Readonly<Record<string, string>> | undefined;
  /** Hash of a page's content → what was found in it; new pages are added. */
  readonly facts: Map<string, PageFacts>;
}

interface Page extends PageFacts {
  readonly file: string;
}

/**
 * Finds the pages to index: those with `data-pagefind-body`, or every page where none has it, as Pagefind does.
 *
 * @param site Folder of built HTML; nothing in it is changed.
 * @param known What need not be read again.
 * @returns Its searchable pages by language (primary subtag), languages in alphabetical order.
 * @throws {Error} If the folder cannot be read.
 */
export function findPages(site: string, known: KnownPages = { facts: new Map() }): SitePages {
  const pages = (known.hashes ? Object.keys(known.hashes) : htmlBelow(site))
    .sort()
    .map((file) => readPage(site, file, known));
  const marked = pages.filter((page) => page.marked);
  const wanted = marked.length > 0 ? marked : pages;
  const named = wanted.filter(({ lang }) => isLanguage(lang));
  const languages = [...Map.groupBy(named, ({ lang }) => lang)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    languages: languages.map(([lang, own]) => {
      const hash = createHash('sha256');
      const tabs = own.map(({ tab }) => tab);
      const tabTitles = ownTabTitles(tabs);
      const pages = own.map(({ file, searchable }, at) => {
        const tabTitle = tabTitles[at] ?? '';
        return { file, hash: tabTitle ? digestOf(`${searchable}\0${tabTitle}`) : searchable, tabTitle };
      });
      for (const page of pages) hash.update(`${page.file}\0${page.hash}\0`);
      return { lang, pages, hash: hash.digest('hex'), siteNames: siteNames(lang, tabs) };
    }),
    skipped: pages.length - wanted.length,
    withoutLanguage: wanted.filter(({ lang }) => !isLanguage(lang)).map(({ file }) => file),
  };
}

const htmlBelow = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll(path.sep, '/'));

const isLanguage = (lang: string): boolean => /^[a-z]{2,8}$/.test(lang);

function readPage(site: string, file: string, { hashes, facts }: KnownPages): Page {
  const known = hashes?.[file];
  const kept = known === undefined ? undefined : facts.get(known);
  if (kept) return { file, ...kept };
  const html = readFileSync(path.join(site, file), 'utf8');
  const found = {
    marked: html.includes(BODY),
    lang: languageOfPage(html),
    searchable: createHash('sha256').update(searchableOf(html)).digest('hex'),
    tab: tabParts(html),
  };
  if (known !== undefined) facts.set(known, found);
  return { file, ...found };
}

/** Elements of which Pagefind indexes nothing, among those with readable text. */
const UNREAD = /^<(\/?)(?:nav|footer|form|label|head|iframe)\b/i;

/**
 * Reads the text of a page that will be indexed, closely enough to learn words from it.
 *
 * @param html The page.
 * @returns Its text, a line for each piece between two tags.
 */
export function textOf(html: string): string {
  const searchable = searchableOf(html);
  const start = searchable.lastIndexOf('<', searchable.indexOf(BODY));
  const lines: string[] = [];
  let unread = 0;
  for (const { kind, source } of tokensOf(searchable.slice(Math.max(start, 0)))) {
    if (kind === 'text') {
      if (unread === 0) lines.push(decodeEntities(source));
      continue;
    }
    const [tag, closing] = source.match(UNREAD) ?? [];
    if (tag) unread = Math.max(0, unread + (closing ? -1 : 1));
  }
  return lines.join('\n');
}
