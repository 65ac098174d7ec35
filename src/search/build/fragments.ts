import { TAB_TITLE } from '../fields.ts';
import { type Shown, SORTED_BY } from './shown.ts';
import type { TablePage } from './tables.ts';

import type { Writing } from './writing.ts';

/** A page's fragment, as Pagefind writes it. */
export interface Fragment {
  url: string;
  content: string;
  word_count: number;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { text?: string }[];
}

/** What the fragment of a page says that Pagefind does not know. */
export interface KnownPage {
  /** The page's own address; Pagefind has that of the copy. */
  readonly address: string;
  readonly shown: Shown;
}

/** A fragment that can be shown, and what the tables say of its page. */
interface Restored extends Omit<TablePage, 'fragment'> {
  readonly json: string;
  /** All that is searched of the page, decoded. */
  readonly text: string;
  /** Names of its fields of metadata that are searched, in order. */
  readonly fields: string[];
}

/** Pagefind escapes `<` and `>` in excerpts but not `&`, which would make `&lt;` of the text a `<`. */
const escapeAmpersands = (text: string): string => text.replaceAll('&', '&amp;');

/**
 * Makes a fragment of Pagefind's readable again: decodes its text and adds what the result shows of the page.
 *
 * @param fragment The fragment.
 * @param writing How the text was encoded.
 * @param page The page.
 */
export function restoreFragment(fragment: Fragment, writing: Writing, page: KnownPage): Restored {
  const plain = (text: string): string => writing.decode(text).replaceAll('\u200B', '').trim();
  const text = writing.decode(fragment.content);
  const tabTitle = writing.decode(fragment.meta[TAB_TITLE] ?? '');
  const filters = Object.entries(fragment.filters);
  const isSort = (name: string): boolean => name.startsWith(SORTED_BY);
  const shown = {
    ...fragment,
    url: page.address,
    content: escapeAmpersands(text),
    filters: Object.fromEntries(filters.filter(([name]) => !isSort(name))),
    meta: {
      ...Object.fromEntries(Object.entries(fragment.meta).map(([key, value]) => [key, plain(value)])),
      ...page.shown,
    },
    anchors: fragment.anchors.map((anchor) =>
      anchor.text ? { ...anchor, text: plain(anchor.text) } : anchor,
    ),
  };
  return {
    json: JSON.stringify(shown),
    text: tabTitle ? `${tabTitle}\n${text}` : text,
    fields: Object.keys(fragment.meta),
    length: fragment.word_count,
    filters: shown.filters,
    // Where a page names several, Pagefind takes the last.
    sorts: Object.fromEntries(
      filters.flatMap(([name, values]) =>
        isSort(name) ? [[name.slice(SORTED_BY.length), values.at(-1) ?? '']] : [],
      ),
    ),
  };
}
