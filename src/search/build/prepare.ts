import { KEPT_TITLE, TAB_TITLE } from '../fields.ts';
import { decodeEntities, escapeHtml } from './entities.ts';
import { attributeOf, isInline, tokensOf, withAttribute } from './html.ts';
import { keptTitle } from './kept-title.ts';
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
 * @param tabTitle What is searched as a further title.
 * @returns The copy and what its result shows.
 */
export function preparePage(html: string, writing: Writing, tabTitle = ''): Prepared {
  const title = missingTitle(html, Math.max(html.indexOf(BODY), 0));
  const encoded = (text: string): string => escapeHtml(writing.encode(text, false));
  const reader = new ShownReader(title !== undefined);
  const isBody = (tag: string): boolean =>
    html.includes(BODY) ? attributeOf(tag, BODY) !== undefined : /^<body\b/i.test(tag);
  const parts: string[] = [];
  const heading = title === undefined ? '' : `<h1>${encoded(title)}${writing.blockEnd}</h1>`;
  const further = tabTitle ? `<i data-pagefind-meta="${TAB_TITLE}:${encoded(tabTitle)}"></i>` : '';
  let added = heading + further;
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
      if (added && isBody(source)) {
        parts.push(added);
        added = '';
      }
    } else {
      parts.push(escapeHtml(writing.encode(decodeEntities(source), joined)));
      if (source.trim()) open = !/\s$/.test(source);
    }
  }
  const kept = keptTitle(html);
  return { html: parts.join(''), shown: { ...reader.shown, ...(kept && { [KEPT_TITLE]: kept }) } };
}
