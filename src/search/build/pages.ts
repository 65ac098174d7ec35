import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { primaryTag } from '../languages.ts';
import { decodeEntities } from './entities.ts';
import { attributeOf, tokensOf } from './html.ts';

/** The pages of a site in one language. */
export interface LanguagePages {
  readonly lang: string;
  /** Paths below the site's folder, with `/`, sorted. */
  readonly files: string[];
  /** A hash of every page's path and content. */
  readonly hash: string;
}

/** The pages of a site. */
export interface SitePages {
  readonly languages: LanguagePages[];
  /** Pages that do not want to be found: without `data-pagefind-body`. */
  readonly skipped: number;
  /** Pages that want to be found but do not say in which language. */
  readonly withoutLanguage: string[];
}

/** The attribute that makes a page searchable. */
export const BODY = 'data-pagefind-body';

function languageOfPage(html: string): string {
  const tag = html.match(/<html\b(?:"[^"]*"|'[^']*'|[^'">])*>/i)?.[0] ?? '';
  return primaryTag(attributeOf(tag, 'lang')?.trim() ?? '');
}

/**
 * Finds the pages to index: those with `data-pagefind-body`, or every page where none has it, as Pagefind does.
 *
 * @param site Folder of built HTML; nothing in it is changed.
 * @returns Its searchable pages by language (primary subtag), languages in alphabetical order.
 * @throws {Error} If the folder cannot be read.
 */
export function findPages(site: string): SitePages {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  const marked = sortByLanguage(site, names, (html) => html.includes(BODY));
  return marked.skipped < names.length ? marked : sortByLanguage(site, names, () => true);
}

function sortByLanguage(
  site: string,
  names: readonly string[],
  isSearchable: (html: string) => boolean,
): SitePages {
  const found = new Map<string, { files: string[]; hash: ReturnType<typeof createHash> }>();
  const withoutLanguage: string[] = [];
  let skipped = 0;
  for (const file of names) {
    const html = readFileSync(path.join(site, file), 'utf8');
    if (!isSearchable(html)) {
      skipped++;
      continue;
    }
    const lang = languageOfPage(html);
    if (!/^[a-z]{2,8}$/.test(lang)) {
      withoutLanguage.push(file);
      continue;
    }
    const pages = found.get(lang) ?? { files: [], hash: createHash('sha256') };
    found.set(lang, pages);
    pages.files.push(file);
    pages.hash.update(`${file}\0${html.length}\0`).update(html);
  }
  const languages = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    languages: languages.map(([lang, { files, hash }]) => ({ lang, files, hash: hash.digest('hex') })),
    skipped,
    withoutLanguage,
  };
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
  const start = html.lastIndexOf('<', html.indexOf(BODY));
  const lines: string[] = [];
  let unread = 0;
  for (const { kind, source } of tokensOf(html.slice(Math.max(start, 0)))) {
    if (kind === 'text') {
      if (unread === 0) lines.push(decodeEntities(source));
      continue;
    }
    const [tag, closing] = source.match(UNREAD) ?? [];
    if (tag) unread = Math.max(0, unread + (closing ? -1 : 1));
  }
  return lines.join('\n');
}
