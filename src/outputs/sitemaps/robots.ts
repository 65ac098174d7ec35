/** robots.txt: everything may be read; the index leads to every other sitemap. `sitemaps` are paths. */
export function robotsTxt(origin: string, sitemaps: readonly string[]): string {
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((path) => `Sitemap: ${origin}${path}`), ''].join(
    '\n',
  );
}
