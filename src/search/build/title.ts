import { BETWEEN_TITLES } from '../fields.ts';
import { wordsOf } from '../text/latin.ts';
import { decodeEntities } from './entities.ts';
import { tokensOf } from './html.ts';

const H1 = /<h1\b[^>]*>([\s\S]*?)<\/h1\s*>/i;
const TITLE = /<title\b[^>]*>([\s\S]*?)<\/title\s*>/i;
/** A heading, or what the page itself declares to be its title. */
const HEADED = /<h1\b|data-pagefind-meta\s*=\s*["']?[^"'>]*\btitle\b/i;

/** Reads the text of some HTML, with single spaces. */
function textOf(html: string | undefined): string {
  const texts = [...tokensOf(html ?? '')].filter(({ kind }) => kind === 'text');
  return decodeEntities(texts.map(({ source }) => source).join(''))
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Finds the title of a page whose searchable part has no heading: as the words of a heading count most, a page
 * without one would hardly be found by its own title.
 *
 * @param html The page.
 * @param body Where its searchable part begins; 0 if all of it is searchable.
 * @returns The first heading elsewhere on the page, or what the browser shows in its tab; undefined if the searchable
 *   part has a heading, or there is no title at all.
 */
export function missingTitle(html: string, body: number): string | undefined {
  if (HEADED.test(html.slice(body))) return undefined;
  return textOf(html.match(H1)?.[1]) || textOf(html.match(TITLE)?.[1]) || undefined;
}

/**
 * Reads what the browser shows in its tab, as far as the page's heading does not say it.
 *
 * @param html The page.
 * @returns The parts of it that have a word which the heading lacks, the site's name perhaps among them; none if there is
 *   no heading, whose place the tab's title takes then.
 */
export function tabParts(html: string): string[] {
  const heading = new Set(wordsOf(textOf(html.match(H1)?.[1]).toLowerCase()));
  if (heading.size === 0) return [];
  return textOf(html.match(TITLE)?.[1])
    .split(BETWEEN_TITLES)
    .filter((part) => wordsOf(part.toLowerCase()).some((word) => !heading.has(word)));
}

/** What so many pages have in their tabs is the name of the site, or of a section. */
export const SHARED = 3;

/** How many pages have each part of a title in their tabs. */
export function countParts(tabs: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of tabs.flatMap((parts) => [...new Set(parts)]))
    counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/**
 * Leaves out of the tabs' titles what pages share.
 *
 * @param tabs For each page of a site in one language, the parts of its tab's title ({@link tabParts}).
 * @returns For each page what is its own; empty if there is nothing.
 */
export function ownTabTitles(tabs: readonly (readonly string[])[]): string[] {
  const counts = countParts(tabs);
  return tabs.map((parts) => parts.filter((part) => (counts.get(part) ?? 0) < SHARED).join(' – '));
}
