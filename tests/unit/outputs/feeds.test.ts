import { describe, expect, test } from 'vitest';
import type { EntryPage } from '../../../src/catalogue/views.ts';
import type { Segment } from '../../../src/content/components.ts';
import { rfc822 } from '../../../src/outputs/feeds/dates.ts';
import { htmlBreaches } from '../../../src/outputs/feeds/html-rules.ts';
import { plainHtml } from '../../../src/outputs/feeds/plain-html.ts';
import { serializeJsonLd } from '../../../src/outputs/structured-data/json-ld.ts';

const page = (segments: Segment[]) =>
  ({ segments, pictures: {}, path: '/vi/tourism/a/' }) as unknown as EntryPage;

describe('dates in RSS', () => {
  test('are RFC 822 in Vietnamese time', () =>
    expect(rfc822('2025-02-06T13:30:48Z')).toBe('Thu, 06 Feb 2025 20:30:48 +0700'));
});

describe('a body for other sites', () => {
  test('has absolute addresses only', () => {
    expect(plainHtml(page(['<a href="/vi/x/">x</a><a href="#y">y</a>']), 'https://a.vn')).toBe(
      '<a href="https://a.vn/vi/x/">x</a><a href="https://a.vn/vi/tourism/a/#y">y</a>',
    );
  });

  test('turns components into plain elements', () => {
    const quote: Segment = { name: 'Quote', props: { by: 'A & B' }, children: ['<p>c</p>'] };
    expect(plainHtml(page([quote]), 'https://a.vn')).toBe(
      '<blockquote><p>c</p><p>A &amp; B</p></blockquote>',
    );
  });
});

describe('a body of components only', () => {
  const image = {
    alt: 'Chim "sếu"',
    fallback: { src: '/pictures/a.jpg', width: 1200, height: 800, bytes: 9 },
  };
  const only: Segment[] = [
    { name: 'Figure', props: { src: 'a.svg', caption: 'A & B' }, children: [] },
    { name: 'FactBox', props: { title: 'Nhớ' }, children: ['<ul><li>áo</li></ul>'] },
    { name: 'VideoLink', props: { href: 'https://a.vn/?a&b', title: 'Xem' }, children: [] },
  ];
  const html = plainHtml(
    { ...page(only), pictures: { 'a.svg': image } } as unknown as EntryPage,
    'https://a.vn',
  );

  test('is whole and plain', () => {
    expect(html).toContain('<img src="https://a.vn/pictures/a.jpg" alt="Chim &quot;sếu&quot;"');
    expect(html).toContain('<h3>Nhớ</h3><ul><li>áo</li></ul>');
    expect(htmlBreaches(html)).toEqual([]);
  });
});

describe('JSON-LD', () => {
  test('cannot close its script element', () => {
    expect(serializeJsonLd([{ '@type': 'Thing', name: '</script><script>' }])).not.toContain('</script>');
  });
});
