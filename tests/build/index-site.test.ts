import { createHash } from 'node:crypto';
import {
  cpSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPagefindFile } from '../../src/search/build/pagefind-file.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { names, pages } from '../search/pages.ts';
import { writeSite } from '../search/site.ts';

let site = '';
let cache = '';

beforeEach(() => {
  site = writeSite();
  cache = mkdtempSync(path.join(tmpdir(), 'search-cache-'));
});

afterEach(() => {
  for (const folder of [site, cache]) rmSync(folder, { recursive: true, force: true });
});

/** A hash of every file below a folder, by its path. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );
}

function edit(file: string, from: string, to: string): void {
  const target = path.join(site, file);
  writeFileSync(target, readFileSync(target, 'utf8').replaceAll(from, to));
}

const html = (page: string): string => readFileSync(path.join(site, page, 'index.html'), 'utf8');

describe('indexSite', () => {
  test('reports what it indexed', async () => {
    const report = await indexSite({ site, names });
    expect(report).toEqual({
      languages: Object.entries({ en: 8, km: 8, lo: 3, th: 3, vi: 8 }).map(([lang, count]) => ({
        lang,
        pages: count,
        reused: false,
      })),
      skipped: 5,
      withoutLanguage: [],
    });
  });

  test('leaves the pages as they are', async () => {
    const before = hashes(site);
    await indexSite({ site, names });
    expect(hashes(site)).toMatchObject(before);
  });

  test('gives the same bytes for the same pages', async () => {
    const [one, other] = [path.join(cache, 'one'), path.join(cache, 'other')];
    await indexSite({ site, names, out: one });
    await indexSite({ site, names, out: other });
    expect(hashes(other)).toEqual(hashes(one));
  });

  test('remakes only the language that changed', async () => {
    await indexSite({ site, names, cache });
    edit('en/my-tho/index.html', 'noodle', 'rice');
    const report = await indexSite({ site, names, cache });
    expect(report.languages.filter(({ reused }) => !reused).map(({ lang }) => lang)).toEqual(['en']);
  });

  /** Everything a search has, made without a cache. */
  const clean = async () => {
    const out = path.join(cache, 'clean');
    await indexSite({ site, names, out });
    return hashes(out);
  };

  test.each<[string, () => void]>([
    ['a page was edited', () => edit('en/my-tho/index.html', 'noodle', 'rice')],
    ['a page went', () => rmSync(path.join(site, 'vi/my-tho'), { recursive: true })],
    [
      'a page was added',
      () => cpSync(path.join(site, 'vi/my-tho'), path.join(site, 'vi/an-huu'), { recursive: true }),
    ],
    [
      'a page has no word left',
      () =>
        edit('vi/my-tho/index.html', html('vi/my-tho'), '<html lang="vi"><p data-pagefind-body></p></html>'),
    ],
    [
      'a page has words that cut others anew',
      () => edit('km/my-tho/index.html', '</main>', `${'<p>ផ្សារទឹក ទឹក</p>'.repeat(40)}</main>`),
    ],
    [
      'nothing but the filter of a page changed',
      () => edit('vi/my-tho/index.html', '<main', '<main data-pagefind-filter="new:yes"'),
    ],
  ])('gives the same bytes with a cache as without after %s', async (_, change) => {
    await indexSite({ site, names, cache });
    change();
    await indexSite({ site, names, cache });
    expect(hashes(path.join(site, 'search'))).toEqual(await clean());
  });

  test('fails rather than publish what was damaged in its cache', async () => {
    await indexSite({ site, names, cache });
    for (const file of readdirSync(path.join(cache, 'vi')).filter((name) => /^[0-9a-f]{40}$/.test(name)))
      truncateSync(path.join(cache, 'vi', file), 9);
    edit('vi/my-tho/index.html', '</main>', '<p>sen</p></main>');
    await expect(indexSite({ site, names, cache })).rejects.toThrow('damaged');
  });

  test('replaces what it published, and does not write into it', async () => {
    await indexSite({ site, names, cache });
    const [before, kept] = [path.join(site, 'search'), path.join(cache, 'linked')];
    cpSync(before, kept, { recursive: true });
    const links = Object.keys(hashes(before));
    for (const file of links) {
      rmSync(path.join(kept, file));
      linkSync(path.join(before, file), path.join(kept, file));
    }
    const as = hashes(kept);
    edit('en/my-tho/index.html', 'noodle', 'rice');
    await indexSite({ site, names, cache });
    expect(hashes(kept)).toEqual(as);
  });

  test('remakes a language when its names change', async () => {
    await indexSite({ site, names, cache });
    const report = await indexSite({ site, names: { ...names, km: [] }, cache });
    expect(report.languages.filter(({ reused }) => !reused).map(({ lang }) => lang)).toEqual(['km']);
  });

  test('removes the index of a language that is gone', async () => {
    await indexSite({ site, names });
    rmSync(path.join(site, 'km'), { recursive: true });
    await indexSite({ site, names });
    expect(Object.keys(hashes(path.join(site, 'search'))).filter((file) => file.includes('km'))).toEqual([]);
  });

  test('names pages without a language', async () => {
    edit('en/my-tho/index.html', '<html lang="en">', '<html>');
    const report = await indexSite({ site });
    expect(report.withoutLanguage).toEqual(['en/my-tho/index.html']);
  });

  test('indexes every page of a site that marks none', async () => {
    for (const [lang, list] of Object.entries(pages))
      for (const { slug } of list) edit(`${lang}/${slug}/index.html`, ' data-pagefind-body', '');
    const { languages, skipped } = await indexSite({ site });
    expect([languages.find(({ lang }) => lang === 'vi')?.pages, skipped]).toEqual([9, 0]);
  });

  test('says of each of many pages what stands on it, pages of fewer words after longer ones', async () => {
    // More than are given to Pagefind at a time, twice over and some.
    const numbers = Array.from({ length: 600 }, (_, number) => number);
    for (const number of numbers)
      writeFileSync(
        path.join(site, `many-${number}.html`),
        `<html lang="fil"><body data-pagefind-body><h1>Pahina ${number}</h1>${'salita '.repeat(600 - number)}</body></html>`,
      );
    await indexSite({ site, names });
    const folder = path.join(site, 'search/pagefind/fragment');
    const shown = readdirSync(folder)
      .filter((name) => name.startsWith('fil'))
      .map((name) => JSON.parse(readPagefindFile(path.join(folder, name)).toString()))
      .map(({ url, word_count: words }) => [url, words] as const);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(numbers.map((number) => [`/many-${number}.html`, 602 - number])),
    );
  });

  test('works on a site without pages', async () => {
    for (const lang of Object.keys(pages)) rmSync(path.join(site, lang), { recursive: true });
    expect((await indexSite({ site })).languages).toEqual([]);
  });

  test('fails on a folder that is not there', async () => {
    await expect(indexSite({ site: path.join(site, 'nowhere') })).rejects.toThrow('ENOENT');
  });
});
