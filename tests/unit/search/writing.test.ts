import { describe, expect, test } from 'vitest';
import { partFinder } from '../../../src/search/build/decompound.ts';
import { cutter, spaceless } from '../../../src/search/build/writing.ts';
import { languageOf } from '../../../src/search/languages.ts';
import { makeSegmenter } from '../../../src/search/text/segmenter.ts';

const script = languageOf('km').spaceless;
if (!script) throw new Error('Khmer is a script without spaces');
const vocabulary = { total: 100, words: new Map(Object.entries({ ទឹក: 20, ទូក: 20, ជិះទូក: 2, ផ្សារ: 10 })) };
const cut = cutter(makeSegmenter(script, vocabulary), partFinder(script, vocabulary, new Set()));
const writing = spaceless(script, cut);

/** What Pagefind makes of white space. */
const read = (text: string): string =>
  writing.decode(text.trim().split(/\s+/).join(' ')).replaceAll('\u200B', '');

describe('spaceless writing', () => {
  test('puts a space before each word', () => {
    expect(writing.encode('ទូកផ្សារ', false)).toBe(' ទូក ផ្សារ');
  });

  test('marks a word within a word', () => {
    expect(writing.encode('ជិះទូក', false)).toBe(' ជិះ^ទូក');
  });

  test.each(['ទូកផ្សារទឹក', 'ទូក ផ្សារ ទឹក។ ទូក', 'ឆ្នាំ 2026នៅ Sa Đéc (ទូក) ជិះទូក', 'ទូក, ទឹក!', '12.5 ទឹក'])(
    'reads %s as it was',
    (text) => {
      expect(read(writing.encode(text, false))).toBe(text);
    },
  );

  test('keeps the space after an inline element', () => {
    expect(read(`${writing.encode('ទូក', false)}${writing.encode(' ទឹក', true)}`)).toBe('ទូក ទឹក');
  });

  test('adds no space at the edge of an inline element', () => {
    expect(read(`${writing.encode('ទូក', false)}${writing.encode('ទឹក', true)}`)).toBe('ទូកទឹក');
  });

  test('turns the full stop that Pagefind adds into a space', () => {
    expect(read('ទូក. ទឹក')).toBe('ទូក ទឹក');
  });

  test('keeps white space between blocks as it is', () => {
    expect(writing.encode('\n  ', false)).toBe('\n  ');
  });

  test('replaces its own marks in the text', () => {
    expect(read(writing.encode('ទូក~^', false))).toBe('ទូក∼ˆ');
  });
});
