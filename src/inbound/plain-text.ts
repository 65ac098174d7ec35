import { decodeHTML } from 'entities';

const HIDDEN = /<(script|style|iframe|object|noscript|template|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|\]\]>/g;
const BREAK = /<(?:br|\/?p|\/?div|\/?li|\/?h[1-6]|\/?tr|\/?blockquote)\b[^<>]*>/gi;
const TAG = /<[/!?a-z][^<>]*(?:>|$)/gi;
/** Control characters, and marks that turn the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** How often markup is looked for under escaped markup: `&amp;lt;script&amp;gt;`. */
const DEPTH = 4;

/**
 * Hostile or sloppy HTML as plain text in NFC: no tags, no scripts, entities decoded, white space joined.
 * What is escaped twice is decoded as often, so that no tag comes back later. Paragraphs stay apart only where
 * `paragraphs` is set.
 */
export function plainText(html: string, { paragraphs = false } = {}): string {
  let text = html;
  for (let depth = 0; depth < DEPTH; depth++) {
    const next = decodeHTML(strip(text));
    if (next === text) break;
    text = next;
  }
  text = strip(text).replace(INVISIBLE, '').normalize('NFC');
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return paragraphs
    ? lines.filter((line) => line !== '').join('\n\n')
    : lines.join(' ').replace(/ +/g, ' ').trim();
}

/** Shortens a text to `limit` characters at a space, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  const kept = (space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:.…]+$/, '')}…`;
}

function strip(text: string): string {
  return text.replace(COMMENT, '').replace(HIDDEN, ' ').replace(BREAK, '\n').replace(TAG, '');
}
