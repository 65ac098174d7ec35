import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Compressor } from '../../../src/build/compressor.ts';
import { Stage } from '../../../src/build/stage.ts';
import { publishNext } from '../../../src/build/swap.ts';
import { Workers } from '../../../src/build/workers.ts';
import { serveSite } from '../../../src/serve/local-server.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-compress-'));
const out = path.join(home, 'site');
const workers = new Workers();
const page = (words: string): string => `<!doctype html><title>${words}</title>${words.repeat(500)}`;

/** Builds a site of two pages, a feed with the bytes of one of them, a short text and a picture, as if the last build had left `old`. */
async function build(old: Stage['manifest'], second: string): Promise<{ stage: Stage; anew: number }> {
  const stage = new Stage(out, old);
  const pages = { 'index.html': page('Sen'), 'vi/index.html': page(second), 'feed.xml': page('Sen') };
  for (const [file, text] of Object.entries(pages))
    if (!stage.reuse(file, text)) stage.write(file, text, text);
  stage.write('robots.txt', '', 'User-agent: *');
  stage.write('redirects.json', '', '{}');
  stage.write('pictures/a.avif', '', 'x'.repeat(5000));
  const compressor = new Compressor(stage, workers);
  for (const file of Object.keys(stage.manifest)) compressor.add(file);
  const anew = await compressor.finish();
  publishNext(out);
  return { stage, anew };
}

let first: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  first = await build({}, 'Tràm Chim');
});
afterAll(async () => {
  await workers.stop();
  fs.rmSync(home, { recursive: true });
});

const read = (file: string): Buffer => fs.readFileSync(path.join(out, file));

test('each text has a Brotli and a gzip twin with the same content', () => {
  expect(zlib.brotliDecompressSync(read('vi/index.html.br'))).toEqual(read('vi/index.html'));
  expect(zlib.gunzipSync(read('vi/index.html.gz'))).toEqual(read('vi/index.html'));
});

test('two texts with the same bytes are compressed once', () => {
  expect(first.anew).toBe(2);
  expect(read('feed.xml.br')).toEqual(read('index.html.br'));
});

test('small texts and pictures have none', () => {
  const twins = Object.keys(first.stage.manifest).filter((file) => /\.(br|gz)$/.test(file));
  expect(twins.map((file) => file.replace(/\.\w+$/, '')).sort()).toEqual([
    'feed.xml',
    'feed.xml',
    'index.html',
    'index.html',
    'vi/index.html',
    'vi/index.html',
  ]);
});

test.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('the local server answers a browser that accepts %s with it', async (accepted, encoding) => {
  const server = await serveSite(out, 0);
  const response = await fetch(`${server.url}/vi/`, { headers: { 'accept-encoding': accepted } });
  const text = await response.text();
  await server.close();
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('content-type')).toMatch('text/html');
  expect(text).toContain('Tràm Chim');
});

test('after an edit only its twins are made anew', async () => {
  const before = fs.statSync(path.join(out, 'index.html.br')).ino;
  const { anew } = await build(first.stage.manifest, 'Sa Đéc');
  expect(anew).toBe(1);
  expect(fs.statSync(path.join(out, 'index.html.br')).ino).toBe(before);
  expect(zlib.brotliDecompressSync(read('vi/index.html.br')).toString()).toContain('Sa Đéc');
});

test('a script that another tool left as it was keeps its twins', async () => {
  const site = path.join(home, 'adopted');
  const adopt = async (key: string, old: Stage['manifest'] = {}) => {
    const stage = new Stage(site, old);
    stage.openFolder('search');
    if (!old['search/app.js']) fs.writeFileSync(stage.pathOf('search/app.js'), page('Sen'));
    stage.adopt('search', key);
    const compressor = new Compressor(stage, workers);
    compressor.add('search/app.js');
    const anew = await compressor.finish();
    publishNext(site);
    return { anew, manifest: stage.manifest };
  };
  const { manifest } = await adopt('one index');
  expect((await adopt('another index', manifest)).anew).toBe(0);
});

test('many texts are compressed by workers', async () => {
  const stage = new Stage(path.join(home, 'large'), {});
  const compressor = new Compressor(stage, workers);
  for (let count = 0; count < 100; count++) {
    stage.write(`${count}.html`, '', page(`Số ${count}`));
    compressor.add(`${count}.html`);
  }
  expect(await compressor.finish()).toBe(100);
  const twin = (file: string) => fs.readFileSync(path.join(stage.folder, file));
  expect(zlib.brotliDecompressSync(twin('99.html.br')).toString()).toBe(page('Số 99'));
  expect(zlib.gunzipSync(twin('0.html.gz')).toString()).toBe(page('Số 0'));
});

test('a text that cannot be compressed fails the build', async () => {
  const stage = new Stage(path.join(home, 'lost'), {});
  const own = new Workers();
  const compressor = new Compressor(stage, own);
  for (let count = 0; count < 100; count++) {
    stage.write(`${count}.html`, '', page(`Số ${count}`));
    if (count === 50) fs.mkdirSync(path.join(stage.folder, '50.html.br'));
    compressor.add(`${count}.html`);
  }
  await expect(compressor.finish()).rejects.toThrow('EISDIR');
  await own.stop();
});
