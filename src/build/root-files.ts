import { NEWS_SITEMAP } from '../catalogue/paths.ts';
import type { Site } from '../content/site.ts';
import { robotsTxt } from '../outputs/sitemaps/robots.ts';
import type { Stage } from './stage.ts';

/** Files that machines look for at the root: robots.txt, and the IndexNow key by which endpoints know whose site it is. */
export function writeRootFiles({ announce }: Site, origin: string, stage: Stage): void {
  stage.write('robots.txt', '', robotsTxt(origin, ['/sitemap-index.xml', NEWS_SITEMAP]));
  const key = announce?.indexNow?.key;
  if (key) stage.write(`${key}.txt`, '', key);
}
