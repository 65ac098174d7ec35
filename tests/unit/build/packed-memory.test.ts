import { expect, test } from 'vitest';
import type { Memory } from '../../../src/build/memory.ts';
import { packMemory, unpackMemory } from '../../../src/build/packed-memory.ts';

const MEMORY: Memory = {
  images: {},
  manifest: { 'vi/index.html': { key: 'k', size: 3, mtimeMs: 1.5, hash: 'h' } },
  questions: { '/vi/': ['site["vi"]', 'home["vi"]'], '/en/': ['site["en"]'], '/robots.txt': [] },
  answers: {
    basis: 'b',
    marks: { now: 't', 'body a vi': 'x' },
    answers: { 'site["vi"]': ['1'], 'site["en"]': ['2'], 'home["vi"]': ['3', 'now', 'body a vi'] },
  },
  files: {},
  built: { key: 'k', pages: 2, waiting: [] },
};

test('a memory comes out of its parcel as it went in', () => {
  const written = JSON.stringify(packMemory(MEMORY));
  expect(unpackMemory(JSON.parse(written))).toEqual(MEMORY);
});

test('so does one of a site that was never drawn', () => {
  const empty: Memory = { images: {}, manifest: {}, questions: {}, files: {} };
  expect(unpackMemory(JSON.parse(JSON.stringify(packMemory(empty))))).toEqual(empty);
});
