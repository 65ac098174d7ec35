import { expect, test } from 'vitest';
import { deskView, filterOf } from '../../../src/desk/desk-view.ts';
import { stampTranslations } from '../../../src/desk/stamp.ts';
import { ContentFolder } from './content-folder.ts';

const LAKE = 'tourism/ho-xuan-huong';
const content = new ContentFolder();
stampTranslations(content.folder, await content.catalogue(), { includeStale: false });
content.commit();
content.replace(`${LAKE}/index.vi.mdx`, 'title: ', 'title: Cái ');
const catalogue = await content.catalogue();
const view = (search: string) => deskView(content.folder, catalogue, new URLSearchParams(search));

test('an address chooses language, state and translator', () => {
  expect(filterOf(new URLSearchParams('in=en&state=stale&by=Lan'))).toEqual({
    langs: ['en'],
    states: ['stale'],
    by: 'Lan',
  });
});

test('an address that means nothing shows everything', () => {
  expect(view('state=x').entries).toHaveLength(catalogue.entries.length);
});

test('a filter leaves the counts of everything', () => {
  const { entries, counts } = view('state=stale');
  expect(entries.map(({ id, texts }) => [id, texts[0]?.path])).toContainEqual([
    LAKE,
    '/en/tourism/ho-xuan-huong/',
  ]);
  expect(entries.length).toBeLessThan(catalogue.entries.length);
  expect(counts).toEqual(view('').counts);
});

test('what a source changed is shown where it is asked for', () => {
  expect(view(`change=${LAKE}&in=en`).change).toMatchObject({ lang: 'en', changes: [expect.anything()] });
});

test('an entry that is not there has no change to show', () => {
  expect(view('change=x&in=en').change).toBeUndefined();
});
