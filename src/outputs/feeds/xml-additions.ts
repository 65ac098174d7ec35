import { escapeHtml } from './plain-html.ts';

/** An element that feedsmith has no word for. */
export interface Addition {
  prefix: 'fh' | 'at';
  /** The whole element, already escaped. */
  xml: string;
}

const NAMESPACES: Record<Addition['prefix'], string> = {
  /** RFC 5005, feed history. */
  fh: 'http://purl.org/syndication/history/1.0',
  /** RFC 6721, tombstones. */
  at: 'http://purl.org/atompub/tombstones/1.0',
};

/** `fh:archive`: this document is complete and will not grow (RFC 5005 §4). */
export const ARCHIVE_MARK: Addition = { prefix: 'fh', xml: '<fh:archive/>' };

/** `at:deleted-entry` with its reason (RFC 6721 §3). */
export function tombstone(url: string, at: string, reason: string, lang: string): Addition {
  const when = new Date(at).toISOString();
  return {
    prefix: 'at',
    xml: `<at:deleted-entry ref="${escapeHtml(url)}" when="${when}"><at:comment xml:lang="${lang}">${escapeHtml(reason)}</at:comment></at:deleted-entry>`,
  };
}

/**
 * What the library cannot do, in two steps on its text: the additions become the first children of the channel or feed,
 * their namespaces are declared on the root; and the white space that its indenting puts around CDATA is taken away, so
 * that a title is its text and nothing more.
 */
export function finishXml(xml: string, additions: readonly Addition[]): string {
  const declarations = [...new Set(additions.map(({ prefix }) => prefix))]
    .map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`)
    .join('');
  return xml
    .replace(/>\n\s*<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\n\s*<\//g, ']]></')
    .replace(/<(rss|feed)\b/, `$&${declarations}`)
    .replace(
      /<(channel|feed)\b[^>]*>/,
      (open) => open + additions.map((added) => `\n  ${added.xml}`).join(''),
    );
}
