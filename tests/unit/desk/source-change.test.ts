import { beforeEach, expect, test } from 'vitest';
import { sourceChange } from '../../../src/desk/source-change.ts';
import { stampTranslations } from '../../../src/desk/stamp.ts';
import { ContentFolder } from './content-folder.ts';

const LAKE = 'tourism/ho-xuan-huong';
let content: ContentFolder;

beforeEach(() => {
  content = new ContentFolder();
});

async function stamp() {
  stampTranslations(content.folder, await content.catalogue(), { includeStale: false });
}

async function change() {
  const entry = (await content.catalogue()).byId.get(LAKE);
  if (!entry) throw new Error('no lake');
  return sourceChange(content.folder, entry, 'en', 'vi');
}

test('the changed words are marked, from the version the stamp names', async () => {
  await stamp();
  content.commit();
  content.replace(`${LAKE}/index.vi.mdx`, 'title: ', 'title: Cái ');
  content.commit();
  const found = await change();
  expect(
    'changes' in found && found.changes.map((parts) => parts.find(({ kind }) => kind === 'added')),
  ).toEqual([{ kind: 'added', text: 'Cái ' }]);
});

test('a paragraph added to the source is one change', async () => {
  await stamp();
  content.commit();
  content.write(`${LAKE}/index.vi.mdx`, `${content.read(`${LAKE}/index.vi.mdx`)}\nĐoạn mới.\n`);
  expect(await change()).toEqual({ changes: [[{ kind: 'added', text: 'Đoạn mới.' }]] });
});

test('the version is found under the name the folder had then', async () => {
  await stamp();
  content.commit();
  content.git('mv', LAKE, 'tourism/ho-cu');
  content.commit();
  content.git('mv', 'tourism/ho-cu', LAKE);
  content.replace(`${LAKE}/index.vi.mdx`, 'title: ', 'title: Cái ');
  expect(await change()).toHaveProperty('changes.length', 1);
});

test('without a stamp it says how to stamp', async () => {
  expect(await change()).toMatchObject({ missing: { en: expect.stringContaining('--stamp') } });
});

test('without git it says that there is no git', async () => {
  await stamp();
  content.replace(`${LAKE}/index.vi.mdx`, 'title: ', 'title: Cái ');
  expect(await change()).toMatchObject({ missing: { en: expect.stringContaining('not in git') } });
});

test('a version that was never committed is said to be unknown', async () => {
  await stamp();
  content.replace(`${LAKE}/index.vi.mdx`, 'title: ', 'title: Cái ');
  content.commit();
  expect(await change()).toMatchObject({ missing: { en: expect.stringContaining('never committed') } });
});
