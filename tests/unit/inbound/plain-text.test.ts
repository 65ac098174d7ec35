import { describe, expect, test } from 'vitest';
import { slugOf } from '../../../src/i18n/slug.ts';
import { plainText, shorten } from '../../../src/inbound/plain-text.ts';

describe('HTML as plain text', () => {
  test.each([
    ['tags and entities', '<p>Sen &amp; <b>súng</b>&nbsp;&#7879;</p>', 'Sen & súng ệ'],
    ['a script goes with its text', 'a<script>alert(1)</script>b', 'a b'],
    ['a script that is not closed', 'a<script>alert(1)', 'a'],
    ['a script escaped twice', 'a &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; b', 'a b'],
    ['an event handler', '<img src=x onerror="alert(1)">Sen', 'Sen'],
    ['a tag cut off', 'Sen <a href="javascript:', 'Sen'],
    ['a comment', 'Sen<!-- <b>x</b> --> nở', 'Sen nở'],
    ['less-than in a sentence', 'giá < 5 đồng', 'giá < 5 đồng'],
    ['marks that turn the text round', 'Sen\u202Egnôđ', 'Sengnôđ'],
    ['control characters', 'Se\u0000n', 'Sen'],
    ['decomposed letters are composed', 'Đo\u0302\u0300ng', 'Đồng'],
    ['Khmer stays', '<b>ខេត្តដុងថាប</b>', 'ខេត្តដុងថាប'],
  ])('%s', (_, html, text) => expect(plainText(html)).toBe(text));

  test('paragraphs stay apart where they are wanted', () =>
    expect(plainText('<p>Một</p><p>Hai<br>ba</p>', { paragraphs: true })).toBe('Một\n\nHai\n\nba'));

  test('a large hostile text takes no time', () => {
    const started = performance.now();
    plainText('<script'.repeat(200_000));
    plainText('<!--'.repeat(200_000));
    plainText('&amp;'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('a long text ends at a word', () => expect(shorten('một hai ba bốn', 11)).toBe('một hai…'));
});

describe('names of files', () => {
  test.each([
    ['Sếu đầu đỏ về Tràm Chim!', 'seu-dau-do-ve-tram-chim'],
    ['ខេត្តដុងថាប', ''],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%s', (text, slug) => expect(slugOf(text)).toBe(slug));
});
