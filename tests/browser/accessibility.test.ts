import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../built-sites.ts';
import { openSite } from './open-site.ts';
import { EVERY_KIND, LANGUAGES } from './pages/addresses.ts';
import { Search } from './pages/search-dialog.ts';
import { DESKTOP } from './screens.ts';

const site = openSite(SITES.dongThap.out);
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** All of them that another colour scheme can break: it changes nothing but colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const QUERIES = { vi: 'sen', en: 'lotus', km: 'ផ្កាឈូក' } as const;

/** One line per element at fault, for the message of a failing test; both colour schemes. */
async function violationsOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    const chosen = colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(COLOUR_RULES);
    const { violations } = await chosen.analyze();
    for (const { id, help, nodes } of violations)
      for (const { target, any } of nodes)
        found.push(
          `${colorScheme}: ${id}: ${help}: ${target.join(' ')} (${any.map(({ message }) => message).join('; ')})`,
        );
  }
  return found;
}

describe('axe finds nothing in either colour scheme', () => {
  it.concurrent.for(EVERY_KIND)('on $name', ({ path }, { expect }) =>
    site.onSharedPage(async (page) => {
      await page.goto(path);
      expect(await violationsOn(page)).toEqual([]);
    }),
  );

  it.each(LANGUAGES)('in the open search with results (%s)', async (lang) => {
    const page = await site.visit(`/${lang}/`, { ...DESKTOP, reducedMotion: 'reduce' });
    await (await Search.openedWithButton(page)).find(QUERIES[lang]);
    expect(await violationsOn(page)).toEqual([]);
  });
});

// Orca passes over live regions in a frame, others read them: one region may change, and it is the page's.
describe('the number of results is announced once', () => {
  it.each(LANGUAGES)('by the page around the dialog (%s)', async (lang) => {
    const page = await site.visit(`/${lang}/`);
    const search = await Search.openedWithKeyboard(page);
    await search.find(QUERIES[lang]);
    expect(await search.announced()).toEqual({ page: [expect.stringMatching(/[\d០-៩]/)], panel: [] });
  });

  it('by the panel on the search page', async () => {
    const search = Search.onItsPage(await site.visit('/en/search/'));
    await search.find('lotus seed');
    expect((await search.announced()).page).toEqual([expect.stringMatching(/\d+ results?/)]);
  });
});
