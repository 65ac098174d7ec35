import { decodeEntities, escapeHtml } from './entities.ts';
import { attributeOf, withAttribute } from './html.ts';

/** What a result shows of a page beside its text; never searched. Keys are the page's own. */
export type Shown = Record<string, string>;

interface Entry {
  readonly name: string;
  /** The value if it is a literal or another attribute's; undefined if it is the element's text. */
  readonly value?: string;
}

/** Reads `name`, `name[attribute]` and `name:literal`, separated by commas; a literal runs to the end. */
function entriesOf(attribute: string, tag: string): Entry[] {
  const colon = attribute.indexOf(':');
  const names = (colon < 0 ? attribute : attribute.slice(0, colon)).split(',').map((name) => name.trim());
  return names.filter(Boolean).map((entry, place) => {
    if (colon >= 0 && place === names.length - 1)
      return { name: entry, value: attribute.slice(colon + 1).trim() };
    const [, name, source] = entry.match(/^([^[\]]+)\[(.+)\]$/) ?? [];
    return name && source ? { name, value: decodeEntities(attributeOf(tag, source) ?? '') } : { name: entry };
  });
}

/** Begins the names of filters that stand for sort keys. */
export const SORTED_BY = 'sen-sorted-by-';

/** The tag with filters whose values are its element's text, before those that it has. */
function withFilters(tag: string, names: readonly string[]): string {
  const before = attributeOf(tag, 'data-pagefind-filter');
  const list = escapeHtml(names.join(', '));
  if (before !== undefined) return withAttribute(tag, 'data-pagefind-filter', `${list}, ${before}`);
  return tag.replace(/^<[^\s/>]+/, (name) => `${name} data-pagefind-filter="${list}"`);
}

/** Collects what a page's tags say about it, and takes out of them what Pagefind would search. */
export class ShownReader {
  /** What was found so far. */
  readonly shown: Shown = {};
  #afterTitle: boolean;

  /** @param afterTitle True if the page's title is no heading in its text, so that any picture follows it. */
  constructor(afterTitle = false) {
    this.#afterTitle = afterTitle;
  }

  /**
   * Reads one tag.
   *
   * Values of `data-pagefind-meta` given in attributes are shown only: as Pagefind would search them, the word
   * `jpg` would find every page. Values that are an element's text stay with Pagefind, and are searched.
   *
   * @param source The tag's source.
   * @returns The tag for the prepared copy.
   */
  read(source: string): string {
    if (/^<\/h1\b/i.test(source)) this.#afterTitle = true;
    let tag = source;
    const meta = attributeOf(tag, 'data-pagefind-meta');
    if (meta !== undefined) tag = this.#readMeta(tag, decodeEntities(meta));
    const sort = attributeOf(tag, 'data-pagefind-sort');
    if (sort !== undefined) tag = this.#readSort(tag, decodeEntities(sort));
    return /^<img\b/i.test(tag) ? this.#readImage(tag) : tag;
  }

  #readMeta(tag: string, attribute: string): string {
    const entries = entriesOf(attribute, tag);
    for (const { name, value } of entries) if (value) this.shown[name] = value;
    const texts = entries.filter(({ value }) => value === undefined).map(({ name }) => name);
    return withAttribute(tag, 'data-pagefind-meta', texts.length ? escapeHtml(texts.join(', ')) : undefined);
  }

  /** Pagefind keeps the order of sorted pages but not what they are sorted by: as filters, the values reach us. */
  #readSort(source: string, attribute: string): string {
    const entries = entriesOf(attribute, source);
    const date = entries.find(({ name, value }) => name === 'date' && value)?.value;
    if (date) this.shown.date ??= date;
    const texts = entries.filter(({ value }) => value === undefined).map(({ name }) => SORTED_BY + name);
    const tag = withAttribute(source, 'data-pagefind-sort', undefined);
    const marks = entries.flatMap(({ name, value }) =>
      value ? [`<i data-pagefind-filter="${escapeHtml(`${SORTED_BY}${name}:${value}`)}"></i>`] : [],
    );
    return (texts.length > 0 ? withFilters(tag, texts) : tag) + marks.join('');
  }

  /** As Pagefind does, the first picture after the title stands for the page, unless the page names one. */
  #readImage(tag: string): string {
    const src = attributeOf(tag, 'src');
    if (src && this.#afterTitle && this.shown.image === undefined) {
      this.shown.image = decodeEntities(src);
      this.shown.image_alt ??= decodeEntities(attributeOf(tag, 'alt') ?? '');
    }
    return withAttribute(tag, 'src', undefined);
  }
}
