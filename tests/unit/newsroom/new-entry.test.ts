import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkProvince, stopsOf } from '../../../src/check/check-province.ts';
import { readSite } from '../../../src/content/read-site.ts';
import { newEntryFiles } from '../../../src/newsroom/new-entry.ts';
import { type TypeName, types } from '../../../src/types/index.ts';
import { FIXTURE } from '../../built-sites.ts';
import { temporaryFolder } from '../approval/repository.ts';

const NOW = '2026-11-22T08:00:00+07:00';

/** The fixture with a new entry in Vietnamese and English, after an edit of its source file. */
async function stopsWith(type: TypeName, edit = (text: string) => text) {
  const content = path.join(temporaryFolder(), 'content');
  fs.cpSync(FIXTURE, content, { recursive: true });
  const entry = {
    type,
    slug: 'bai-moi',
    titles: { vi: 'Bài mới' },
    languages: ['en'],
    unit: 'so-vhttdl',
    by: 'Lê Mẫu',
  };
  for (const [file, text] of Object.entries(newEntryFiles(entry, readSite(content), NOW))) {
    fs.mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    fs.writeFileSync(path.join(content, file), file.endsWith('.vi.mdx') ? edit(text) : text);
  }
  const { problems, province } = await checkProvince(content, NOW);
  const own = stopsOf(problems).filter(({ file }) => file.includes('/bai-moi/'));
  return { rules: [...new Set(own.map(({ rule }) => rule))], own, province };
}

describe.each(Object.keys(types) as TypeName[])('a new %s', (type) => {
  test('is a draft that has every field its type requires', async () => {
    const { own, province } = await stopsWith(type);
    expect(own).toEqual([]);
    expect(province?.entries.find(({ slug }) => slug === 'bai-moi')?.common.draft).toBe(true);
  });

  test('is not let out while words are unwritten', async () => {
    const { rules } = await stopsWith(type, (text) => text.replace('draft: true\n', ''));
    expect(rules).toEqual(['unwritten']);
  });
});

test('a new entry asks for approval', async () => {
  const { province } = await stopsWith('news');
  expect(province?.requests['news/bai-moi']).toEqual({ by: 'Lê Mẫu', at: NOW });
});
