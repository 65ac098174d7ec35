import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { validateConfig } from 'astro/config';
import userConfig from '../../astro.config.mjs';
import type { Listing } from '../catalogue/view-listing.ts';
import type { Settings } from './settings.ts';
import { setSitemapListings } from './sitemap-entries.ts';

/** What sitemaps are made from. */
interface Listed {
  languages: readonly string[];
  /** The pages offered to search engines. */
  listings: readonly Listing[];
  /** Addresses of the sitemaps that we draw ourselves. */
  own: readonly string[];
}

/**
 * Calls `astro:build:done` of the integrations in astro.config.mjs with the pages of the site, as `astro build` would,
 * so that @astrojs/sitemap and its like do what their documentation says.
 * `origin` is the public one.
 */
export async function runIntegrations(
  settings: Settings,
  origin: string,
  folder: string,
  { languages, listings, own }: Listed,
): Promise<void> {
  // Here, as it is this module's own neighbours that astro.config.mjs imports, not those in a bundle (driver-bundle.ts).
  setSitemapListings(origin, languages, listings, own);
  const config = await validateConfig(
    { ...userConfig, site: origin, outDir: folder, output: 'static' },
    settings.root,
    'build',
  );
  const pages = listings.map((listing) => ({ pathname: listing.path.slice(1) }));
  for (const { hooks } of config.integrations) {
    const done = hooks['astro:build:done'];
    if (!done) continue;
    await hooks['astro:routes:resolved']?.({ routes: [], logger: quiet });
    await hooks['astro:config:done']?.({
      config,
      logger: quiet,
      buildOutput: 'static',
    } as unknown as HookParameters<'astro:config:done'>);
    await done({ dir: pathToFileURL(folder + path.sep), pages, assets: new Map(), logger: quiet });
  }
}

/** Integrations report to the driver's own lines, not beside them; what goes wrong they throw or warn of. */
const quiet: AstroIntegrationLogger = Object.assign(Object.create(null), {
  label: 'sen',
  options: {},
  fork: () => quiet,
  info: () => undefined,
  debug: () => undefined,
  warn: (message: string) => console.warn(message),
  error: (message: string) => console.error(message),
});
