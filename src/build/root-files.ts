import { type Catalogue, originOf } from '../catalogue/catalogue.ts';
import { redirectsOf } from '../catalogue/notices.ts';
import { NEWS_SITEMAP } from '../catalogue/paths.ts';
import { redirectsJson } from '../outputs/redirects.ts';
import { robotsTxt } from '../outputs/sitemaps/robots.ts';
import type { Stage } from './stage.ts';

/**
 * Files that machines look for at the root: robots.txt, former addresses, and the IndexNow key by which endpoints know
 * whose site it is.
 */
export function writeRootFiles(catalogue: Catalogue, stage: Stage): void {
  const origin = originOf(catalogue);
  stage.write('robots.txt', '', robotsTxt(origin, ['/sitemap-index.xml', NEWS_SITEMAP]));
  stage.write('redirects.json', '', redirectsJson(redirectsOf(catalogue)));
  const key = catalogue.province.site.announce?.indexNow?.key;
  if (key) stage.write(`${key}.txt`, '', key);
}
