import { describe, expect, test } from 'vitest';
import { type Merged, mergeItems } from '../../../src/workspace/national/merge.ts';

const source = {
  title: 'An Giang',
  home: 'https://a.example/vi/',
  feed: 'https://a.example/vi/feed.xml',
  updated: null,
};
const item = (id: string, changed: string, word = id): Merged<string> => ({
  id,
  changed,
  item: word,
  source,
});
const none: ReadonlySet<string> = new Set();
const ids = (items: Merged<string>[]) => items.map(({ id }) => id);

describe('merged feeds', () => {
  test('stand newest first, whatever form their dates have', () => {
    const items = [
      item('old', 'Tue, 15 Sep 2026 08:00:00 +0700'),
      item('new', '2026-09-15T02:00:00Z'),
      item('newest', 'Wed, 16 Sep 2026 08:00:00 +0700'),
    ];
    expect(ids(mergeItems(items, none))).toEqual(['newest', 'new', 'old']);
  });

  test('have an item once, in its latest version, under its own id', () => {
    const items = [
      item('a', '2026-09-15T00:00:00Z', 'first'),
      item('a', '2026-09-16T00:00:00Z', 'corrected'),
    ];
    expect(mergeItems(items, none).map((merged) => [merged.id, merged.item])).toEqual([['a', 'corrected']]);
  });

  test('leave out what was taken back', () => {
    const items = [item('a', '2026-09-15T00:00:00Z'), item('b', '2026-09-16T00:00:00Z')];
    expect(ids(mergeItems(items, new Set(['b'])))).toEqual(['a']);
  });

  test('have fifty items at most', () => {
    const items = Array.from({ length: 80 }, (_, at) => item(`i${at}`, new Date(at * 1e6).toISOString()));
    const merged = mergeItems(items, none);
    expect([merged.length, merged[0]?.id]).toEqual([50, 'i79']);
  });

  test('stand in the same order however their sources came', () => {
    const items = ['c', 'a', 'b'].map((id) => item(id, '2026-09-15T00:00:00Z'));
    expect(mergeItems(items, none)).toEqual(mergeItems([...items].reverse(), none));
  });
});
