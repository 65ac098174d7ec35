/** A piece of an HTML document: a tag with its attributes, or text between tags. */
export interface Token {
  readonly kind: 'tag' | 'text';
  /** The source, unchanged. */
  readonly source: string;
}

/** Elements whose content Pagefind ignores and that hold no readable text; a comment goes the same way. */
const TOKENS =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|svg|noscript|template)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1\s*>|<wbr\b[^>]*>|(<[a-zA-Z/!?](?:"[^"]*"|'[^']*'|[^'">])*>)|([^<]+|<)/gi;

/**
 * Splits a document into tags and text, leaving out comments, scripts, styles, drawings and `<wbr>`.
 *
 * @param html The document.
 * @yields Its tokens in order; text is still escaped, and what was left out does not part it: a page may say with `<wbr>`
 *   where a line of Khmer may end, and where its words end is for the search to find.
 */
export function* tokensOf(html: string): Generator<Token> {
  let open = '';
  for (const [, , tag, text = ''] of html.matchAll(TOKENS)) {
    open += text;
    if (tag === undefined) continue;
    if (open) yield { kind: 'text', source: open };
    open = '';
    yield { kind: 'tag', source: tag };
  }
  if (open) yield { kind: 'text', source: open };
}

/** Elements that run within a sentence: no word ends at their edge for a reader. */
const INLINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|ruby|rt|rp|s|samp|small|span|strong|sub|sup|time|u|var)\b/i;

/**
 * Tells whether a tag stands within a sentence.
 *
 * @param tag A tag's source.
 * @returns True for `<b>`, `</a>` and their like.
 */
export function isInline(tag: string): boolean {
  return INLINE.test(tag);
}

/**
 * Reads one attribute.
 *
 * @param tag A tag's source.
 * @param name The attribute's name in lower case, a fixed string of ours.
 * @returns Its value, still escaped; empty if it has none; undefined if the tag has no such attribute.
 */
export function attributeOf(tag: string, name: string): string | undefined {
  // The same without the cost of the expression, for the many tags that have none of ours.
  if (!tag.includes(name) && !tag.includes(name.toUpperCase())) return undefined;
  const found = tag.match(
    new RegExp(`\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/>])`, 'i'),
  );
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

/**
 * Replaces or removes one attribute.
 *
 * @param tag A tag's source.
 * @param name The attribute's name in lower case, a fixed string of ours.
 * @param value The new value, escaped; undefined removes the attribute.
 * @returns The tag's new source.
 */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const attribute = new RegExp(`\\s${name}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?(?=[\\s/>])`, 'i');
  return tag.replace(attribute, () => (value === undefined ? '' : ` ${name}="${value}"`));
}
