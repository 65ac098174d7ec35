import { describe, expect, it } from 'vitest';
import { linksOf, metaOf } from './html.ts';
import { sitemapOf } from './sitemap.ts';
import { BOTH, lamDong } from './sites.ts';

const SECTIONS = ['tourism', 'ocop', 'investment', 'heritage', 'news'];
const ENTRIES = [
  'tourism/ho-xuan-huong',
  'tourism/thac-pongour',
  'ocop/tra-o-long',
  'investment/thue-dat',
  'investment/kho-lanh',
  'heritage/cong-chieng',
  'news/mua-hoa',
  'gioi-thieu',
];
/** It has nothing of its own to be found. */
const LEFT_OUT = /\/search\/$/;

/** Language → address of the `hreflang` links of a page. */
function hreflangs(address: string): Record<string, string> {
  const tags = linksOf(lamDong.page(address).tags, 'alternate').filter(
    ({ attributes }) => attributes.hreflang,
  );
  return Object.fromEntries(tags.map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? '']));
}

it.each(['desk', 'waiting', 'design'])('has none of the pages for development: %s', (name) => {
  expect(lamDong.answers(`/vi/${name}/`)).toBe(false);
});

it.each(['/vi/', '/vi/tourism/', '/en/tourism/ho-xuan-huong/'])(
  'waits for one style sheet on %s',
  (address) => {
    const sheets = linksOf(lamDong.page(address).tags, 'stylesheet').map(({ attributes }) => attributes.href);
    expect(sheets).toHaveLength(1);
  },
);

describe.each(['vi', 'en'])('the fixture province in %s', (lang) => {
  it.each(['', ...SECTIONS.map((name) => `${name}/`), ...ENTRIES.map((id) => `${id}/`)])(
    'has the page /%s',
    (path) => {
      expect(lamDong.page(`/${lang}/${path}`).lang).toBe(lang);
    },
  );
});

describe('a page without translation', () => {
  const address = '/en/tourism/thac-pongour/';

  it('shows the Vietnamese text marked as Vietnamese', () => {
    expect(lamDong.page(address).html).toMatch(
      /<div class="prose" id="entry-body" lang="vi">\s*<p>Nước đổ qua những bậc đá rộng/,
    );
  });

  it('says in English that it is not translated', () => {
    expect(lamDong.page(address).html).toContain('This page is not in English yet.');
  });

  it('names the Vietnamese page as its home', () => {
    const [canonical] = linksOf(lamDong.page(address).tags, 'canonical');
    expect(canonical?.attributes.href).toBe('https://lamdong.example.vn/vi/tourism/thac-pongour/');
  });

  it('is not in the sitemap', () => {
    expect(sitemapOf(lamDong).map(({ loc }) => loc)).not.toContain(lamDong.origin + address);
  });

  it.each(['en/feed.xml', 'en/tourism/feed.xml'])('is not in %s', (feed) => {
    expect(lamDong.read(feed)).not.toContain(`<link>${lamDong.origin}${address}</link>`);
  });

  it('offers no other language to search engines', () => {
    expect(hreflangs(address)).toEqual({});
  });

  it('is not offered as English by the Vietnamese page', () => {
    expect(Object.keys(hreflangs('/vi/tourism/thac-pongour/'))).not.toContain('en');
  });
});

describe('a translated page', () => {
  const expected = {
    vi: 'https://lamdong.example.vn/vi/tourism/ho-xuan-huong/',
    en: 'https://lamdong.example.vn/en/tourism/ho-xuan-huong/',
    'x-default': 'https://lamdong.example.vn/vi/tourism/ho-xuan-huong/',
  };

  it.each(['vi', 'en'])('names all its languages and the default in %s', (lang) => {
    expect(hreflangs(`/${lang}/tourism/ho-xuan-huong/`)).toEqual(expected);
  });

  it('that a machine translated says so', () => {
    expect(lamDong.page('/en/ocop/tra-o-long/').html).toContain(
      'Translated by machine; nobody has checked it yet.',
    );
  });
});

describe.each(BOTH)('the sitemap of $province', ({ site }) => {
  it('lists exactly the pages that search engines may show', () => {
    const indexable = site.pages.filter((page) => page.indexable && !LEFT_OUT.test(page.path));
    const listed = sitemapOf(site).map(({ loc }) => loc);
    expect(listed.sort()).toEqual(indexable.map(({ path }) => site.origin + path).sort());
  });

  it('says of every page when it was last changed', () => {
    const silent = sitemapOf(site).filter(({ lastmod }) => !lastmod);
    expect(silent.map(({ loc }) => loc)).toEqual([]);
  });

  it('dates every entry as its page does', () => {
    const entries = site.pages.filter(
      ({ indexable, tags }) => indexable && metaOf(tags, 'article:modified_time'),
    );
    expect(entries.length).toBeGreaterThan(0);
    const dated = new Map(sitemapOf(site).map(({ loc, lastmod }) => [loc, Date.parse(lastmod ?? '')]));
    for (const { path, tags } of entries) {
      expect(dated.get(site.origin + path), path).toBe(
        Date.parse(metaOf(tags, 'article:modified_time') ?? ''),
      );
    }
  });

  it('offers the same other languages as the page itself', () => {
    for (const { loc, alternates } of sitemapOf(site)) {
      const own = linksOf(site.page(new URL(loc).pathname).tags, 'alternate')
        .filter(({ attributes }) => attributes.hreflang)
        .map(({ attributes }) => [attributes.hreflang, attributes.href]);
      expect(alternates, loc).toEqual(Object.fromEntries(own));
    }
  });
});
