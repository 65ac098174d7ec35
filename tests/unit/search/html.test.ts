import { describe, expect, test } from 'vitest';
import { decodeEntities, escapeHtml } from '../../../src/search/build/entities.ts';
import { attributeOf, tokensOf, withAttribute } from '../../../src/search/build/html.ts';

const sources = (html: string): string[] => Array.from(tokensOf(html), ({ source }) => source);

describe('tokensOf', () => {
  test('tells tags from text', () => {
    expect(Array.from(tokensOf('<p class="a">đi <b>chợ</b></p>'), ({ kind }) => kind)).toEqual([
      'tag',
      'text',
      'tag',
      'text',
      'tag',
      'tag',
    ]);
  });

  test.each([
    ['a comment', '<!-- <p>no</p> -->'],
    ['a comment that never ends', '<!-- <p>no'],
    ['a script', '<script type="module">if (a<b) "<p>"</script>'],
    ['a style', '<style>a::before{content:"<p>"}</style>'],
    ['a drawing', '<svg viewBox="0 0 1 1"><title>no</title></svg>'],
    ['a break opportunity', '<wbr>'],
  ])('leaves out %s', (_, html) => {
    expect(sources(`a${html}`)).toEqual(['a']);
  });

  test.each(['<wbr>', '<!-- no -->'])('does not part a word at %s', (html) => {
    expect(sources(`<h1>កាវ${html}ឡាញ់</h1>`)).toEqual(['<h1>', 'កាវឡាញ់', '</h1>']);
  });

  test('is not misled by > in an attribute', () => {
    expect(sources('<a title="a > b">x</a>')[0]).toBe('<a title="a > b">');
  });

  test('takes a lone < for text', () => {
    expect(sources('1 < 2').join('')).toBe('1 < 2');
  });
});

describe('attributeOf', () => {
  test.each([
    ['<p a="1 2">', '1 2'],
    ["<p a='1'>", '1'],
    ['<p a=1>', '1'],
    ['<p a>', ''],
    ['<p a/>', ''],
    ['<p A="1">', '1'],
    ['<p data-a="1">', undefined],
    ['<p>', undefined],
  ])('%s', (tag, value) => {
    expect(attributeOf(tag.replace(' A=', ' a='), 'a')).toBe(value);
  });
});

describe('withAttribute', () => {
  test('replaces', () => {
    expect(withAttribute('<img src="$&" alt="x">', 'alt', '$1')).toBe('<img src="$&" alt="$1">');
  });

  test('removes', () => {
    expect(withAttribute('<img src="a" alt="x">', 'src', undefined)).toBe('<img alt="x">');
  });
});

describe('decodeEntities', () => {
  test.each([
    ['&#273;i', 'đi'],
    ['&#x110;i', 'Đi'],
    ['&dstrok;i', 'đi'],
    ['a &amp; b &lt;c&gt;', 'a & b <c>'],
    ['&eacute;', '&eacute;'],
    ['&#0;&#xD800;', '\uFFFD\uFFFD'],
    ['AT&T', 'AT&T'],
  ])('%s is %s', (html, text) => {
    expect(decodeEntities(html)).toBe(text);
  });
});

describe('escapeHtml', () => {
  test.each(['a &amp; b &lt;c&gt;', '&eacute;', '&amp;eacute;', '&quot;'])('gives back %s', (html) => {
    expect(escapeHtml(decodeEntities(html))).toBe(html);
  });
});
