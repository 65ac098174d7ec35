import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { validateConfig } from 'astro/config';
import userConfig from '../../astro.config.mjs';
import type { Settings } from './settings.ts';

/**
 * Calls `astro:build:done` of the integrations in astro.config.mjs with the pages of the site, as `astro build` would,
 * so that @astrojs/sitemap and its like do what their documentation says.
 * `paths` are the addresses offered to search engines; `origin` is the public one.
 */
export async function runIntegrations(
  settings: Settings,
  origin: string,
  folder: string,
  paths: readonly string[],
): Promise<void> {
  const config = await validateConfig(
    { ...userConfig, site: origin, outDir: folder, output: 'static' },
    settings.root,
    'build',
  );
  const pages = paths.map((pathname) => ({ pathname: pathname.slice(1) }));
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
