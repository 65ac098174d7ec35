import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../src/build/hash.ts';
import { loadReadings, saveReadings } from '../../../src/build/kept-readings.ts';
import { emptyFolder, settingsIn } from '../../sealed-site.ts';

const CODE = 'code';
const LONG = 'news/a/index.vi.mdx texts 1';
const OTHER = 'news/a/index.en.mdx texts 1';

/** Keeps two long texts of an entry, and tells where they lie. */
function keepTwo() {
  const settings = settingsIn(emptyFolder());
  const readings = loadReadings(settings, CODE);
  readings.later(LONG, () => 'kept');
  readings.later(OTHER, () => 'kept as well');
  saveReadings(settings, CODE, readings);
  const files = filesBelow(settings.cache).map((file) => path.join(settings.cache, file));
  const file = files.find((found) => found.endsWith('.seldom')) ?? '';
  return { settings, file };
}

test('a long text is kept', () => {
  const { settings } = keepTwo();
  expect(loadReadings(settings, CODE).later(LONG, () => 'worked out')()).toBe('kept');
});

test('nothing is taken from other code', () => {
  const { settings } = keepTwo();
  expect(loadReadings(settings, 'other').later(LONG, () => 'worked out')()).toBe('worked out');
});

test('a long text that was changed is worked out again, and the next reading begins anew', () => {
  const { settings, file } = keepTwo();
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('kept', 'kepT'));
  const readings = loadReadings(settings, CODE);
  expect(readings.later(LONG, () => 'worked out')()).toBe('worked out');
  expect(loadReadings(settings, CODE).later(OTHER, () => 'worked out')()).toBe('worked out');
});

test.each([
  ['cut short', (file: string) => fs.truncateSync(file, 4)],
  ['gone', (file: string) => fs.rmSync(file)],
])('long texts are worked out again where their file is %s', (_, harm) => {
  const { settings, file } = keepTwo();
  harm(file);
  const readings = loadReadings(settings, CODE);
  expect(readings.later(LONG, () => 'worked out')()).toBe('worked out');
});

test('an edit of one text of an entry leaves the others as they were', () => {
  const { settings } = keepTwo();
  const readings = loadReadings(settings, CODE);
  readings.later(OTHER, () => 'worked out');
  readings.later('news/a/index.vi.mdx texts 2', () => 'new');
  saveReadings(settings, CODE, readings);
  expect(loadReadings(settings, CODE).later(OTHER, () => 'worked out')()).toBe('kept as well');
});
