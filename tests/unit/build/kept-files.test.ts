import fs from 'node:fs';
import { expect, test } from 'vitest';
import { KeptFiles } from '../../../src/build/kept-files.ts';
import { temporaryFolder } from '../../build/province-copy.ts';

test('what was made before a build was killed is not made again', async () => {
  const folder = temporaryFolder();
  const killed = new KeptFiles(folder);
  for (let at = 0; at < 100; at++) await killed.make(`${at}.jpg`, (file) => fs.writeFileSync(file, 'x'));
  expect(new KeptFiles(folder).has('0.jpg')).toBe(true);
});
