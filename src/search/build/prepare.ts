import { decodeEntities, escapeHtml } from './entities.ts';
import { attributeOf, isInline, tokensOf, withAttribute } from './html.ts';
import { BODY } from './searchable.ts';
import { type Shown, ShownReader } from './shown.ts';
import { missingTitle } from './title.ts';
import type { Writing } from './writing.ts';

/** A page ready for Pagefind. */
export interface Prepared {
  /** The copy to index. */
  readonly html: string;
  /** What its result shows, to be put into its fragment. */
  readonly shown: Shown;
}

/** Attributes that a page asks Pagefind to index are text too. */
function encodeAttributes(tag: string, writing: Writing): string {
  const listed = attributeOf(tag, 'data-pagefind-index-attrs');
  if (!listed) return tag;
  return listed.split(',').reduce((result, entry) => {
    const name = entry.trim().toLowerCase();
    const value = /^[\w-]+$/.test(name) ? attributeOf(result, name) : undefined;
    if (value === undefined) return result;
    return withAttribute(result, name, escapeHtml(writing.encode(decodeEntities(value), false)));
  }, tag);
}

/**
 * Prepares a copy of a page for Pagefind: its text encoded, everything that is not text left as it is, and
 * scripts, styles, drawings and comments left out.
 *
 * @param html The page.
 * @param writing How its language is encoded.
 * @returns The copy and what its result shows.
 */
export function preparePage(html: string, writing: Writing): Prepared {
  const title = missingTitle(html, Math.max(html.indexOf(BODY), 0));
  const reader = new ShownReader(title !== undefined);
  const isBody = (tag: string): boolean =>
    html.includes(BODY) ? attributeOf(tag, BODY) !== undefined : /^<body\b/i.test(tag);
  const parts: string[] = [];
  let untitled = title !== undefined;
  let joined = false;
  let open = false;
  for (const { kind, source } of tokensOf(html)) {
    if (kind === 'tag') {
      joined = isInline(source);
      if (open && !joined) {
        parts.push(/^<\/dt\b/i.test(source) ? writing.labelEnd : writing.blockEnd);
        open = false;
      }
      parts.push(encodeAttributes(reader.read(source), writing));
      if (untitled && isBody(source)) {
        parts.push(`<h1>${escapeHtml(writing.encode(title ?? '', false))}${writing.blockEnd}</h1>`);
        untitled = false;
      }
    } else {
      parts.push(escapeHtml(writing.encode(decodeEntities(source), joined)));
      if (source.trim()) open = !/\s$/.test(source);
    }
  }
  return { html: parts.join(''), shown: reader.shown };
}
