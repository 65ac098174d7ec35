import { expect, test } from 'vitest';
import { findEntryFolders, readEntryFolder } from '../../../src/content/entry-folders.ts';
import { listFiles } from '../../../src/content/list-files.ts';
import { readEntry } from '../../../src/content/read-entry.ts';
import { ReadingMemory } from '../../../src/content/reading-memory.ts';
import { SITES } from '../../built-sites.ts';
import { keptFrom } from '../check/clean-province.ts';

const LANGUAGES = ['vi', 'en', 'km'];
const { content } = SITES.dongThap;
const folders = [...findEntryFolders(listFiles(content), LANGUAGES, [])];

/** Values as they are kept: JSON by key. */
const keptOf = (values: Record<string, unknown>) =>
  new Map(Object.entries(values).map(([key, value]) => [key, Buffer.from(JSON.stringify(value))]));

/** Every entry of the sample province with what else reading gives. */
const read = (readings: ReadingMemory) =>
  folders.map(([id, type]) => {
    const { texts } = readEntryFolder(content, id, LANGUAGES, new Map(), []);
    const found = { problems: [], sources: [] };
    return {
      entry: readEntry(texts, id, type, LANGUAGES, found.problems, found.sources, readings),
      ...found,
    };
  });

test('entries read from memory are the entries', () => {
  const first = new ReadingMemory();
  const fresh = read(first);
  expect(read(keptFrom(first))).toStrictEqual(fresh);
});

test('nothing that is known is worked out again', () => {
  const known = new ReadingMemory(keptOf({ 'a 1': 'kept' }));
  expect(known.recall('a 1', () => 'worked out')).toBe('kept');
});

test('what nobody asked for is not kept', () => {
  const known = new ReadingMemory(keptOf({ 'a 1': 1, 'b 1': 2 }));
  known.recall('a 1', () => 0);
  known.recall('c 1', () => 3);
  expect(known.keys()).toEqual(['a 1', 'c 1']);
  expect(known.changed()).toEqual(['c 1', 'b 1']);
});

test('what is wanted but not looked at is kept as it was', () => {
  const known = new ReadingMemory(new Map([['a 1', Buffer.from('no JSON')]]));
  known.later('a 1', () => 0);
  expect(known.jsonOf('a 1').toString()).toBe('no JSON');
});

test('what was worked out is what it would be if it were known', () => {
  const fresh = new ReadingMemory();
  const worked = { words: 'Sen', none: undefined };
  expect(fresh.recall('a 1', () => worked)).toStrictEqual({ words: 'Sen' });
});
