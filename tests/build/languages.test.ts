import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lettersIn } from '../../src/styles/typefaces.ts';
import { SITES } from '../built-sites.ts';
import { BuiltSite } from './built-site.ts';
import { readFeed } from './feed.ts';
import { linksOf } from './html.ts';

const site = new BuiltSite(SITES.dakNong.out, 'https://daknong.example.vn');
const park = '/tourism/cong-vien-dia-chat/';

/** A page without the places where its lines may end. */
const wordsOf = (path: string): string => site.page(path).html.replaceAll('<wbr>', '');

describe('a province in a language that its own folder brings', () => {
  it('has the pages in Lao, with Lao around the text', () => {
    const html = wordsOf(`/lo${park}`);
    expect(site.page(`/lo${park}`).lang).toBe('lo');
    expect(html).toContain('ແຫຼ່ງທີ່ມາ');
    expect(html).not.toContain('>Sources<');
  });

  it('names itself in the switcher of every language', () => {
    for (const lang of ['vi', 'en', 'km']) expect(site.page(`/${lang}/`).html).toContain('>ລາວ<');
  });

  it('writes sums and days as Lao does', () => {
    expect(wordsOf('/lo/investment/')).toContain('ຕື້ດົ່ງ');
    expect(wordsOf(`/lo${park}`)).toContain('1 ກັນຍາ 2026');
  });

  it('links the four languages of a page to each other', () => {
    const others = linksOf(site.page(`/lo${park}`).tags, 'alternate').map(
      ({ attributes }) => attributes.hreflang,
    );
    expect(others.filter((lang) => lang)).toEqual(['vi', 'en', 'km', 'lo', 'x-default']);
  });

  it('is in the feeds and sitemaps under its own code', () => {
    expect(readFeed(site, 'lo/feed.xml').language).toBe('lo');
    expect(site.read('sitemap-index.xml')).toContain('lo');
  });

  it('tells readers that the translation awaits a native reader', () => {
    expect(wordsOf(`/lo${park}`)).toContain('ສະບັບແປນີ້ລໍຖ້າເຈົ້າຂອງພາສາກວດ');
  });

  it('shows the source text with a notice in Khmer where there is no Khmer', () => {
    const { html, indexable } = site.page('/km/tourism/hang-c7/');
    expect(html).toContain('<h1 lang="vi">');
    expect(indexable).toBe(false);
  });

  it('has a typeface with every Lao letter that its pages show', () => {
    const css = site.read('fonts/lo.css');
    const text = site.pages
      .filter(({ lang }) => lang === 'lo')
      .map(({ html }) => html.replace(/<[^>]*>/g, ''));
    const letters = lettersIn('lao', [...new Set(text.join(''))]);
    const ranges = [...css.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) =>
      [from, to].map((hex) => Number.parseInt(hex, 16)),
    );
    const missing = letters.filter((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return !ranges.some(([from = 0, to = 0]) => from <= point && point <= to);
    });
    expect(letters.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });

  it('does not give Lao letters to readers of other languages but for its own name', () => {
    const lao = (lang: string) => [...site.read(`styles/${lang}.css`).matchAll(/"Noto Sans Lao"/g)].length;
    const sizes = (lang: string) =>
      [...site.read(`styles/${lang}.css`).matchAll(/url\(\/fonts\/(noto-sans-lao-400[^)]+)\)/g)].map(
        ([, file = '']) => fs.statSync(path.join(site.folder, 'fonts', file)).size,
      );
    expect(lao('vi')).toBe(lao('lo'));
    expect(sizes('vi')[0]).toBeLessThan((sizes('lo')[0] ?? 0) / 2);
  });

  it('has a search index of its own', () => {
    expect(fs.existsSync(path.join(site.folder, 'search/pagefind'))).toBe(true);
    expect(wordsOf('/lo/search/')).toContain('ຄົ້ນຫາ');
  });
});
