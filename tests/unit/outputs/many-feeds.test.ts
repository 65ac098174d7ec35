import { describe, expect, test, vi } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { feedPath } from '../../../src/catalogue/feed-paths.ts';
import { FEED_LIMIT, feedArchives } from '../../../src/catalogue/feed-slices.ts';
import { AnswerMemory, recordQueries } from '../../../src/catalogue/recorder.ts';
import { DOCUMENT_LIMIT } from '../../../src/outputs/feeds/check-document.ts';
import { feedResponse } from '../../../src/outputs/feeds/response.ts';
import { manyEntries } from '../../many-entries.ts';

const COUNT = 5000;
vi.setConfig({ testTimeout: 120_000 });

describe(`feeds of ${COUNT} entries`, () => {
  const catalogue = buildCatalogue(manyEntries(COUNT), { now: '2026-06-01T00:00:00Z', drafts: false });
  const { q } = recordQueries(new AnswerMemory({ catalogue, sizes: {} }));
  const pages = [undefined, ...feedArchives(catalogue, 'km')];

  test('hold every entry in the current feed or exactly one archive', () => {
    const ids = pages.slice(1).flatMap((page) => q.feed('km', { page })?.entries.map(({ id }) => id) ?? []);
    const current = q.feed('km', {})?.entries.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set([...ids, ...current]).size).toBe(COUNT);
  });

  test('lead from the newest archive to the oldest and back', () => {
    const archives = pages.slice(1);
    expect(q.feed('km', {})?.older).toBe(archives[0]);
    for (const [index, page] of archives.entries())
      expect(q.feed('km', { page })).toMatchObject({
        ...(archives[index + 1] ? { older: archives[index + 1] } : {}),
        ...(archives[index - 1] ? { newer: archives[index - 1] } : {}),
      });
  });

  test('have no document of 1 MB', async () => {
    const files = pages.map((page) => feedPath('rss', 'km', { page }).split('/').at(-1) ?? '');
    const sizes = await Promise.all(
      files.map(async (file) => Buffer.byteLength(await feedResponse(q, 'km', undefined, file).text())),
    );
    expect(files).toHaveLength(COUNT / FEED_LIMIT);
    expect(Math.max(...sizes)).toBeLessThan(DOCUMENT_LIMIT);
  });
});
