import { KEPT_END, KEPT_START, MAY_BREAK } from '../fields.ts';
import { decodeEntities } from './entities.ts';

const H1 = /<h1\b[^>]*>([\s\S]*?)<\/h1\s*>/i;
const PIECES = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
/** What the page keeps on one line: names, and words of scripts without spaces (i18n/word-breaks.ts). */
const KEPT = /^<span\b[^>]*\bclass="(?:whole|nowrap)"/i;

/**
 * Reads where the lines of a page's heading may not end, for a list that shows it in other widths.
 *
 * @param html The page.
 * @returns The heading's text; what is kept whole stands between {@link KEPT_START} and {@link KEPT_END}, and where a line
 *   may end without a space is {@link MAY_BREAK}. Undefined if the page marks nothing.
 */
export function keptTitle(html: string): string | undefined {
  const heading = html.match(H1)?.[1] ?? '';
  const open: boolean[] = [];
  let title = '';
  let marked = false;
  for (const [piece] of heading.matchAll(PIECES)) {
    if (/^<wbr\b/i.test(piece)) title += MAY_BREAK;
    else if (/^<span\b/i.test(piece)) {
      // Only the outermost of nested ones counts.
      open.push(KEPT.test(piece) && !open.includes(true));
      if (open.at(-1)) title += KEPT_START;
      marked ||= open.includes(true);
    } else if (/^<\/span\b/i.test(piece)) title += open.pop() ? KEPT_END : '';
    else if (!piece.startsWith('<')) title += decodeEntities(piece);
  }
  return marked ? title.replace(/\s+/g, ' ').trim() : undefined;
}
