import { beforeEach, expect, test } from 'vitest';
import { stampTranslations } from '../../../src/desk/stamp.ts';
import { ContentFolder } from './content-folder.ts';

const LAKE = 'tourism/ho-xuan-huong';
let content: ContentFolder;
beforeEach(() => {
  content = new ContentFolder();
});
const outcome = async (wanted: Parameters<typeof stampTranslations>[2]) =>
  stampTranslations(content.folder, await content.catalogue(), wanted).find(({ entry }) => entry === LAKE)
    ?.outcome;

test('a translation without stamp is stamped, and then current', async () => {
  await outcome({ includeStale: false });
  expect((await content.catalogue()).states.en?.[LAKE]).toBe('reviewed');
  expect(await outcome({ includeStale: false })).toBe('current');
});

test('a changed source makes a stamped translation stale', async () => {
  await outcome({ includeStale: false });
  content.replace(`${LAKE}/index.vi.mdx`, 'title: ', 'title: Cái ');
  expect((await content.catalogue()).states.en?.[LAKE]).toBe('stale');
});

test('stamping everything leaves a stale translation stale', async () => {
  await outcome({ includeStale: false });
  content.replace(`${LAKE}/index.vi.mdx`, 'title: ', 'title: Cái ');
  expect(await outcome({ includeStale: false })).toBe('left');
});

test('an entry that a person names is stamped although it was stale', async () => {
  await outcome({ includeStale: false });
  content.replace(`${LAKE}/index.vi.mdx`, 'title: ', 'title: Cái ');
  await outcome({ entries: [LAKE], includeStale: true });
  expect((await content.catalogue()).states.en?.[LAKE]).toBe('reviewed');
});
