import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readWholeSite } from '../../../src/deploy/whole-site.ts';
import { buildSmallSite, emptyFolder, settingsIn } from '../../sealed-site.ts';

const FILES = { 'vi/index.html': 'Trang nhất', 'theme.css': 'body{}' };

function built() {
  const settings = settingsIn(emptyFolder());
  buildSmallSite(settings, FILES);
  return settings;
}

test('a site as its build left it is taken, with its files', () => {
  expect(readWholeSite(built()).files).toEqual(['theme.css', 'vi/index.html']);
});

test.each<[string, (out: string) => void]>([
  ['a file is missing', (out) => fs.rmSync(path.join(out, 'theme.css'))],
  ['a file was cut short', (out) => fs.truncateSync(path.join(out, 'theme.css'), 2)],
  [
    'a file of the same size was written over',
    (out) => fs.writeFileSync(path.join(out, 'theme.css'), 'main{}'),
  ],
  ['nobody built a file', (out) => fs.writeFileSync(path.join(out, 'theme.css.bak'), '')],
])('a site is refused, the file named, where %s', (_, spoil) => {
  const settings = built();
  spoil(settings.out);
  expect(() => readWholeSite(settings)).toThrow(/vi {2}.*theme\.css.*\nen {2}.*theme\.css/);
});

test('a site is refused where there is none', () => {
  expect(() => readWholeSite(settingsIn(emptyFolder()))).toThrow(/there is no site/);
});

test('a site that was built on another machine is refused', () => {
  const settings = built();
  fs.rmSync(settings.cache, { recursive: true });
  expect(() => readWholeSite(settings)).toThrow(/on this machine/);
});
