import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { doApart } from '../../../src/build/apart.ts';
import type { PictureJob } from '../../../src/build/pictures.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-apart-'));
afterAll(() => fs.rmSync(home, { recursive: true }));

const SCENE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30"/></svg>';
fs.writeFileSync(path.join(home, 'canh.svg'), SCENE);

const job = (file: string): PictureJob => ({
  image: { path: file, width: 40, height: 30, bytes: 0, located: false, hash: '0', night: false },
  printing: 'day',
  rasters: [{ printing: 'day', format: 'jpeg', width: 40, name: `${file}.jpg` }],
});
const batch = (folder: string, file: string) => ({
  contentFolder: home,
  folder: path.join(home, folder),
  jobs: [job(file)],
});

test('a picture is made by another process, which tells of it', async () => {
  let steps = 0;
  await doApart({ kind: 'pictures', batch: batch('made', 'canh.svg') }, () => steps++);
  expect(fs.readdirSync(path.join(home, 'made')).sort()).toEqual(['canh.svg.jpg', 'kept.json']);
  expect(steps).toBe(1);
});

test('its error is told with what the system said', async () => {
  const lost = doApart({ kind: 'pictures', batch: batch('lost', 'nowhere.svg') });
  await expect(lost).rejects.toMatchObject({
    code: 'ENOENT',
    message: expect.stringContaining('nowhere.svg'),
  });
});

test('a typeface is cut by another process', async () => {
  const source = '@fontsource/koulen/files/koulen-latin-400-normal.woff2';
  const cuttings = [{ file: 'a.woff2', parts: [{ source, letters: 'Sen' }] }];
  await doApart({ kind: 'typefaces', cuttings, folder: path.join(home, 'cut') });
  expect(fs.readFileSync(path.join(home, 'cut/a.woff2')).toString('latin1', 0, 4)).toBe('wOF2');
});
