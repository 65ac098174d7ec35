import { describe, expect, test } from 'vitest';
import { preparePage } from '../../../src/search/build/prepare.ts';
import { spaced } from '../../../src/search/build/writing.ts';

const prepare = (html: string) => preparePage(html, spaced);

describe('preparePage', () => {
  test('encodes text', () => {
    expect(prepare('<p>đi</p>').html).toBe('<p>d\u0369i</p>');
  });

  test('keeps a label and its value apart', () => {
    expect(prepare('<dt>Kind</dt><dd>Craft</dd>').html).toBe('<dt>Kind: </dt><dd>Craft</dd>');
  });

  test('leaves attributes alone', () => {
    expect(prepare('<a title="đi" href="/đ/">x</a>').html).toBe('<a title="đi" href="/đ/">x</a>');
  });

  test.each([
    [
      'above it',
      '<h1>Đi</h1><main data-pagefind-body><p>a</p></main>',
      '<main data-pagefind-body><h1>D\u0369i</h1><p>a',
    ],
    [
      'in the tab only',
      '<title>Đi</title><body data-pagefind-body><p>a</p>',
      '<body data-pagefind-body><h1>D\u0369i</h1>',
    ],
    ['in the tab of a page that marks nothing', '<title>A</title><body><p>a</p>', '<body><h1>A</h1>'],
  ])('adds a title that stands %s', (_, page, copy) => {
    expect(prepare(page).html).toContain(copy);
  });

  test('adds no title where there is one', () => {
    expect(prepare('<title>A</title><main data-pagefind-body><h1>A</h1></main>').html).toBe(
      '<title>A</title><main data-pagefind-body><h1>A</h1></main>',
    );
  });

  test('adds what the tab says as a further title', () => {
    const { html } = preparePage('<main data-pagefind-body><h1>A</h1></main>', spaced, 'Đi "a"');
    expect(html).toBe(
      '<main data-pagefind-body><i data-pagefind-meta="tab_title:D\u0369i &quot;a&quot;"></i><h1>A</h1></main>',
    );
  });

  test('encodes attributes that the page has indexed', () => {
    const { html } = prepare('<img alt="đi &amp; về" title="đ" data-pagefind-index-attrs="alt">');
    expect(html).toBe('<img alt="d\u0369i &amp; về" title="đ" data-pagefind-index-attrs="alt">');
  });

  test('keeps escaped markup escaped', () => {
    expect(prepare('<p>&lt;b&gt;</p>').html).toBe('<p>&lt;b&gt;</p>');
  });

  test('takes attribute values of data-pagefind-meta out and shows them', () => {
    const { html, shown } = prepare(
      '<main data-k="a &amp; b" data-pagefind-meta="kind[data-k], place:Sa Đéc">',
    );
    expect([html, shown]).toEqual(['<main data-k="a &amp; b">', { kind: 'a & b', place: 'Sa Đéc' }]);
  });

  test('leaves a meta value that is text to Pagefind', () => {
    expect(prepare('<h1 data-pagefind-meta="title">A</h1>').html).toBe(
      '<h1 data-pagefind-meta="title">A</h1>',
    );
  });

  test('shows the sort date', () => {
    const { shown } = prepare('<time datetime="2026-01-02" data-pagefind-sort="date[datetime]">');
    expect(shown).toEqual({ date: '2026-01-02' });
  });

  test.each([
    [
      'a literal',
      '<main data-pagefind-sort="weight:3">',
      '<main><i data-pagefind-filter="sen-sorted-by-weight:3"></i>',
    ],
    [
      'an attribute',
      '<time datetime="2026" data-pagefind-sort="date[datetime]">',
      '<time datetime="2026"><i data-pagefind-filter="sen-sorted-by-date:2026"></i>',
    ],
    ['its text', '<b data-pagefind-sort="name">', '<b data-pagefind-filter="sen-sorted-by-name">'],
    [
      'its text, beside a filter',
      '<b data-pagefind-filter="kind" data-pagefind-sort="name">',
      '<b data-pagefind-filter="sen-sorted-by-name, kind">',
    ],
  ])('has Pagefind tell what a page is sorted by: %s', (_, tag, copy) => {
    expect(prepare(tag).html).toBe(copy);
  });

  test('shows the first picture after the title', () => {
    const { html, shown } = prepare(
      '<img src="logo.svg"><h1>A</h1><img src="a.webp" alt="x"><img src="b.webp">',
    );
    expect([html.includes('src'), shown]).toEqual([false, { image: 'a.webp', image_alt: 'x' }]);
  });

  test('prefers the picture the page names', () => {
    const { shown } = prepare(
      '<meta content="/c.webp" data-pagefind-meta="image[content]"><h1>A</h1><img src="a.webp">',
    );
    expect(shown.image).toBe('/c.webp');
  });
});
