import { describe, expect, it } from 'vitest';
import { SITES } from '../built-sites.ts';
import { openSite } from './open-site.ts';
import { EntryPage } from './pages/entry-page.ts';
import { facesDrawn, letterSpacing } from './pages/fonts.ts';
import { Search } from './pages/search-dialog.ts';
import { SitePage } from './pages/site-page.ts';
import { visibleText } from './pages/text.ts';
import { DESKTOP } from './screens.ts';

const site = openSite(SITES.dongThap.out);

/** “Leech”: only this page has it, in …មានមូស និងឈ្លើង។, with no space on either side. */
const WORD = 'ឈ្លើង';
const PAGE_WITH_WORD = '/km/tourism/xeo-quyt/';
const MISSING = ['/km/news/ke-hoach-thong-tin-doi-ngoai-2026/', '/km/investment/thu-tuc-dau-tu/'];
const KHMER_TITLE_FACE = 'Koulen';

describe('a Khmer reader', () => {
  it('can type a query after pressing “/”', async () => {
    const page = await site.visit('/km/', DESKTOP);
    const search = await Search.openedWithKeyboard(page);
    expect(await search.hasFocus()).toBe(true);
  });

  it('finds a page by a word inside a sentence', async () => {
    const page = await site.visit('/km/', DESKTOP);
    const search = await Search.openedWithKeyboard(page);
    const [first] = await search.find(WORD);
    expect(first).toBe(PAGE_WITH_WORD);
  });

  it('gets titles in the Khmer display face', async () => {
    const page = await site.visit(PAGE_WITH_WORD, DESKTOP);
    expect(Object.keys(await facesDrawn(page, 'main h1'))).toContain(KHMER_TITLE_FACE);
  });

  it.each(['/km/', PAGE_WITH_WORD])('gets the title of %s without spaces between letters', async (path) => {
    const page = await site.visit(path, DESKTOP);
    expect(await letterSpacing(new SitePage(page).heading)).toBe('normal');
  });

  it.each(MISSING)('is told in Khmer that %s is not in Khmer yet', async (path) => {
    const entry = new EntryPage(await site.visit(path, DESKTOP));
    expect(await visibleText(entry.notice)).toContain('មិនទាន់មានជាភាសាខ្មែរ');
  });

  it.each(MISSING)('gets the original text of %s, marked as Vietnamese', async (path) => {
    const entry = new EntryPage(await site.visit(path, DESKTOP));
    expect(await entry.body.getAttribute('lang')).toBe('vi');
    expect(await visibleText(entry.body)).toMatch(/[ăâđêôơư]/);
  });

  it.each(MISSING)('reads the title of %s marked as Vietnamese', async (path) => {
    const entry = new EntryPage(await site.visit(path, DESKTOP));
    expect(await entry.heading.getAttribute('lang')).toBe('vi');
  });

  it('still has the menu in Khmer on a page that is not in Khmer', async () => {
    const entry = new EntryPage(await site.visit('/km/investment/thu-tuc-dau-tu/', DESKTOP));
    expect(await entry.language()).toBe('km');
  });
});
