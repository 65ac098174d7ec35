import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../built-sites.ts';
import { openSite } from './open-site.ts';
import { EVERY_KIND, LANGUAGES } from './pages/addresses.ts';
import { DESKTOP, PHONE, TABLET } from './screens.ts';

const site = openSite(SITES.dongThap.out);

/** What makes the document wider than the window at one of three widths, one line each. */
async function sticksOut(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { viewport } of [PHONE, TABLET, DESKTOP]) {
    await page.setViewportSize(viewport);
    const { pixels, elements } = await page.evaluate(overflow);
    if (pixels > 0) found.push(`${viewport.width} px: ${pixels} px too wide: ${elements.join(', ')}`);
  }
  return found;
}

/** Runs in the browser. */
async function overflow(): Promise<{ pixels: number; elements: string[] }> {
  await document.fonts.ready;
  const { scrollWidth, clientWidth } = document.documentElement;
  const elements = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return {
    pixels: scrollWidth - clientWidth,
    elements: elements.slice(0, 6).map(({ tagName, className }) => `${tagName}.${className}`),
  };
}

describe('at 360, 768 and 1440 px', () => {
  it.each(EVERY_KIND)('$name does not scroll sideways', ({ path }) =>
    site.onSharedPage(async (page) => {
      await page.goto(path);
      expect(await sticksOut(page)).toEqual([]);
    }),
  );

  it.each(LANGUAGES)('the page at an old address does not scroll sideways (%s)', async (lang) => {
    const page = await site.newPage();
    // The server sends on, and so does the page: it is shown as by a server that does not, and what tells the browser
    // to go on is taken out, so that there is something to measure.
    const file = path.join(SITES.dongThap.out, lang, 'feeds/index.html');
    const body = fs.readFileSync(file, 'utf8').replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await page.route(`**/${lang}/feeds/`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`/${lang}/feeds/`);
    expect(await sticksOut(page)).toEqual([]);
  });
});
