import { decodeEntities } from './entities.ts';
import { tokensOf } from './html.ts';

const H1 = /<h1\b[^>]*>([\s\S]*?)<\/h1\s*>/i;
const TITLE = /<title\b[^>]*>([\s\S]*?)<\/title\s*>/i;
/** A heading, or what the page itself declares to be its title. */
const HEADED = /<h1\b|data-pagefind-meta\s*=\s*["']?[^"'>]*\btitle\b/i;

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
