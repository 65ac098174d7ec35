import type { BuiltSite } from './built-site.ts';
import { tagsOf } from './html.ts';

/** One address of a sitemap. */
export interface SitemapUrl {
  loc: string;
  lastmod: string | undefined;
  /** Language → address. */
  alternates: Record<string, string>;
}

/** Every address that the sitemap index leads to. */
export function sitemapOf(site: BuiltSite): SitemapUrl[] {
  const parts = textsOf(site.read('sitemap-index.xml'), 'loc');
  return parts.flatMap((part) =>
    textsOf(site.read(new URL(part).pathname.slice(1)), 'url').map((url) => ({
      loc: textsOf(url, 'loc')[0] ?? '',
      lastmod: textsOf(url, 'lastmod')[0],
      alternates: Object.fromEntries(
        tagsOf(url.replaceAll('xhtml:link', 'link'))
          .filter(({ name }) => name === 'link')
          .map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? '']),
      ),
    })),
  );
}

const textsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => text);
