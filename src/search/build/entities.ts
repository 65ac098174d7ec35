const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  dstrok: 'đ',
  Dstrok: 'Đ',
  shy: '\u00AD',
  zwj: '\u200D',
  zwnj: '\u200C',
  ZeroWidthSpace: '\u200B',
  NoBreak: '\u2060',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,16}));/g;

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '\uFFFD';
}

/**
 * Replaces the character references of HTML that matter to search.
 *
 * @param html Text or an attribute value as it stands in the source.
 * @returns The text. Named letters other than `đ` stay references: Pagefind decodes them all, and they need
 *   no preparation.
 */
export function decodeEntities(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(REFERENCE, (reference, decimal?: string, hex?: string, name?: string, at = 0) => {
    // `&amp;eacute;` is the text `&eacute;`, which must not become a letter when it is escaped again.
    if (name === 'amp' && /^[A-Za-z]{2,16};/.test(html.slice(at + reference.length, at + 24)))
      return reference;
    if (name) return NAMED[name] ?? reference;
    return character(decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16));
  });
}

/**
 * Escapes text for use between tags or in a double-quoted attribute.
 *
 * @param text Plain text; a named reference that {@link decodeEntities} left alone is kept as one.
 * @returns HTML source.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/&(?![A-Za-z]{2,16};)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
