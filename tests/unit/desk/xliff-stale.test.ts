import { beforeEach, expect, test } from 'vitest';
import { stampTranslations } from '../../../src/desk/stamp.ts';
import { ContentFolder } from './content-folder.ts';
import { exported } from './exchange.ts';

const LAKE = 'tourism/ho-xuan-huong';
const SOURCE = `${LAKE}/index.vi.mdx`;
let content: ContentFolder;
beforeEach(async () => {
  content = new ContentFolder();
  content.replace(SOURCE, content.read(SOURCE).slice(content.read(SOURCE).indexOf('\n<FactBox')), '');
  stampTranslations(content.folder, await content.catalogue(), { includeStale: false });
  content.commit();
});

/** Unit id → state, substate and target. */
async function units(): Promise<Record<string, string>> {
  const xliff = await exported(content, LAKE);
  const found = xliff.matchAll(
    /<unit id="([^"]+)">[\s\S]*?<segment ([^>]+)>[\s\S]*?(?:<target>([\s\S]*?)<\/target>\s*)?<\/segment>/g,
  );
  return Object.fromEntries([...found].map(([, id, state, target]) => [id, `${state} ${target ?? '-'}`]));
}

test('only the paragraph that changed is to be done again', async () => {
  content.replace(SOURCE, 'một buổi sáng', 'một buổi chiều');
  const { b1, b2, b3 } = await units();
  expect([b1?.slice(0, 38), b2, b3?.slice(0, 16)]).toEqual(
    ['state="initial" subState="sen:stale" T', 'state="reviewed" Morning', 'state="reviewed"'].map(
      (text, index) => (index === 0 ? text.slice(0, 38) : text),
    ),
  );
});

test('a new first paragraph leaves the others their translations', async () => {
  content.replace(SOURCE, 'Mặt hồ nằm', 'Đoạn mới.\n\nMặt hồ nằm');
  const { b1, b2 } = await units();
  expect([b1, b2?.slice(0, 25)]).toEqual(['state="initial" -', 'state="reviewed" The lake']);
});

test('the file says what the source changed', async () => {
  content.replace(SOURCE, 'một buổi sáng', 'một buổi chiều');
  expect(await exported(content, LAKE)).toContain('[-sáng-]{+chiều+}');
});
