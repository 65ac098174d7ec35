import { describe, expect, it } from 'vitest';
import { SITES } from '../built-sites.ts';
import { openSite } from './open-site.ts';
import { ENTRY_PAGES, LANGUAGES } from './pages/addresses.ts';
import { Search } from './pages/search-dialog.ts';
import { type Complaints, watch } from './pages/watch.ts';
import { DESKTOP } from './screens.ts';

const site = openSite(SITES.dongThap.out);
const QUERIES = { vi: 'sen', en: 'lotus', km: 'ផ្កាឈូក' } as const;

/** Opens a page, lets everything load, and tells what it complained of. */
async function complaintsOf(path: string, query?: string): Promise<Complaints> {
  const page = await site.newPage(DESKTOP);
  const complaints = watch(page, site.origin());
  await page.goto(path);
  if (query) await Search.onItsPage(page).find(query);
  return complaints;
}

describe.each(LANGUAGES)('in %s', (lang) => {
  const visits = [
    { name: 'the front page', path: `/${lang}/` },
    { name: 'an entry', path: `/${lang}/${ENTRY_PAGES.destination}` },
    { name: 'a search', path: `/${lang}/search/`, query: QUERIES[lang] },
  ];

  it.each(visits)(
    '$name writes no error to the console and breaks no security policy',
    async ({ path, query }) => {
      expect((await complaintsOf(path, query)).errors).toEqual([]);
    },
  );

  it.each(visits)('$name asks no other host for anything', async ({ path, query }) => {
    expect((await complaintsOf(path, query)).strangers).toEqual([]);
  });

  it.each(visits)('$name asks for no file that is not there', async ({ path, query }) => {
    expect((await complaintsOf(path, query)).missing).toEqual([]);
  });
});
