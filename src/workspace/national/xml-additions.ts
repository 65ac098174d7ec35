import { rfc822, rfc3339 } from '../../outputs/feeds/dates.ts';
import { NAMESPACES } from '../../outputs/feeds/namespaces.ts';
import { escapeHtml } from '../../outputs/feeds/plain-html.ts';

/** `at:deleted-entry` with its reason (RFC 6721 §3), which feedsmith has no word for. */
export function tombstone(url: string, at: string, reason: string, lang: string): string {
  return `<at:deleted-entry ref="${escapeHtml(url)}" when="${rfc3339(at)}"><at:comment xml:lang="${lang}">${escapeHtml(reason)}</at:comment></at:deleted-entry>`;
}

/**
 * What the library cannot do, in two steps on its text: tombstones become the first children of the feed, their namespace
 * is declared on the root; and the white space that its indenting puts around CDATA is taken away, so that a title is its
 * text and nothing more.
 */
export function finishXml(xml: string, tombstones: readonly string[] = []): string {
  const declaration = tombstones.length > 0 ? ` xmlns:at="${NAMESPACES.at}"` : '';
  return xml
    .replace(/>\n\s*<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\n\s*<\//g, ']]></')
    .replace(
      /<feed\b([^>]*>)/,
      (_, rest: string) => `<feed${declaration}${rest}${tombstones.map((each) => `\n  ${each}`).join('')}`,
    );
}

/** The library writes dates in GMT; the profile wants them as Vietnamese newsrooms do, with +0700. */
export function inVietnameseTime(xml: string): string {
  return xml.replace(
    /<(pubDate|lastBuildDate)>([^<]+)</g,
    (_, name: string, date: string) => `<${name}>${rfc822(date)}<`,
  );
}
