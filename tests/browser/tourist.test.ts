import { describe, expect, it } from 'vitest';
import { SITES } from '../built-sites.ts';
import { openSite } from './open-site.ts';
import { Search } from './pages/search-dialog.ts';
import { SitePage } from './pages/site-page.ts';
import { visibleText } from './pages/text.ts';
import { PHONE } from './screens.ts';

const site = openSite(SITES.dongThap.out);
const FLOWER_VILLAGE = '/vi/tourism/lang-hoa-sa-dec/';

describe('a tourist with a phone', () => {
  it('can type as soon as the search button is touched', async () => {
    const page = await site.visit('/vi/', PHONE);
    const search = await Search.openedWithButton(page);
    expect(await search.hasFocus()).toBe(true);
  });

  it('finds the flower village first for its name without diacritics', async () => {
    const page = await site.visit('/vi/', PHONE);
    const search = await Search.openedWithButton(page);
    const [first] = await search.find('lang hoa sa dec');
    expect(first).toBe(FLOWER_VILLAGE);
  });

  it('opens a result and is on its page', async () => {
    const page = await site.visit('/vi/', PHONE);
    const search = await Search.openedWithButton(page);
    await search.find('lang hoa sa dec');
    await search.openFirst();
    expect(await visibleText(new SitePage(page).heading)).toMatch(/hoa.*sa đéc/i);
  });

  it('sees results on the search page, not five filters', async () => {
    const search = Search.onItsPage(await site.visit('/vi/search/?q=hoa', PHONE));
    expect(await search.filters()).toEqual([]);
  });

  it('finds the filters behind their button', async () => {
    const search = Search.onItsPage(await site.visit('/vi/search/', PHONE));
    await search.unfoldFilters();
    expect(await search.filters()).toContain('place');
  });

  it('sees what the answer to a shared address is narrowed to', async () => {
    const search = Search.onItsPage(await site.visit('/vi/search/?q=hoa&section=tourism', PHONE));
    expect(await search.filters()).toContain('section');
  });

  it('switches to English and stays on the page', async () => {
    const shown = new SitePage(await site.visit(FLOWER_VILLAGE, PHONE));
    await shown.switchTo('en');
    expect(shown.path).toBe('/en/tourism/lang-hoa-sa-dec/');
  });

  it('reads the page in English after the switch', async () => {
    const shown = new SitePage(await site.visit(FLOWER_VILLAGE, PHONE));
    await shown.switchTo('en');
    expect(await shown.language()).toBe('en');
    expect(await visibleText(shown.heading)).toMatch(/flower/i);
  });
});
