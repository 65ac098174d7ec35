import { describe, expect, it } from 'vitest';
import { SITES } from '../built-sites.ts';
import { openSite } from './open-site.ts';
import { LANGUAGES, SECTIONS } from './pages/addresses.ts';
import { SitePage } from './pages/site-page.ts';
import { visibleText } from './pages/text.ts';
import { PHONE } from './screens.ts';

const site = openSite(SITES.dongThap.out);
const WITHOUT_SCRIPTS = { ...PHONE, javaScriptEnabled: false };

describe.each(LANGUAGES)('without JavaScript, in %s', (lang) => {
  it.each(SECTIONS)('the section %s is reached from the front page', async (section) => {
    const page = await site.visit(`/${lang}/`, WITHOUT_SCRIPTS);
    await page.locator(`.masthead a[href="/${lang}/${section}/"]`).click();
    await page.waitForURL(`**/${lang}/${section}/`);
    expect(await visibleText(new SitePage(page).heading)).not.toBe('');
  });

  it('the search button opens a panel that leads on to the site map', async () => {
    const page = await site.visit(`/${lang}/`, WITHOUT_SCRIPTS);
    await page.locator('.search-open').click();
    const panel = page.frameLocator('.search-dialog iframe');
    await panel.locator(`a[href="/${lang}/site-map/"]`).click();
    await page.waitForURL(`**/${lang}/site-map/`);
    expect(await new SitePage(page).heading.isVisible()).toBe(true);
  });

  it('the search page leads on to the site map', async () => {
    const page = await site.visit(`/${lang}/search/`, WITHOUT_SCRIPTS);
    await page.locator(`main a[href="/${lang}/site-map/"]`).first().click();
    await page.waitForURL(`**/${lang}/site-map/`);
    expect(await page.locator('main .index-columns a').count()).toBeGreaterThan(20);
  });

  it('the other languages are reached from an entry', async () => {
    const page = await site.visit(`/${lang}/tourism/tram-chim/`, WITHOUT_SCRIPTS);
    const other = lang === 'vi' ? 'km' : 'vi';
    await new SitePage(page).switchTo(other);
    expect(new URL(page.url()).pathname).toBe(`/${other}/tourism/tram-chim/`);
  });
});
