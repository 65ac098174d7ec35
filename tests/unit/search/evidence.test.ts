import { describe, expect, test } from 'vitest';
import { closeness, phraseCount } from '../../../src/search/client/closeness.ts';
import { evidenceFor } from '../../../src/search/client/evidence.ts';
import { spacedPlaces } from '../../../src/search/client/places.ts';
import { TAB_TITLE } from '../../../src/search/fields.ts';
import { languageOf } from '../../../src/search/languages.ts';

describe('closeness', () => {
  test.each([
    ['a phrase', [[[0, 1]], [[1, 2]]], 1],
    ['three words apart', [[[0, 1]], [[4, 5]]], 0.5],
    ['a word that is missing', [[[0, 1]], []], 0],
    ['the same word for both', [[[0, 1]], [[0, 1]]], 0],
    ['one word', [[[5, 6]]], 1],
    ['no word', [], 0],
  ] as const)('of %s', (_, places, expected) => {
    expect(closeness(places)).toBe(expected);
  });

  test('is less the other way round', () => {
    expect(closeness([[[1, 2]], [[0, 1]]])).toBe(0.75);
  });
});

test('phraseCount counts unbroken rows', () => {
  const places = [
    [
      [0, 1],
      [4, 5],
    ],
    [
      [1, 2],
      [6, 7],
    ],
  ] as const;
  expect(phraseCount(places)).toBe(1);
});

describe('evidenceFor', () => {
  const about = (lang: string, query: string, title: string, content: string, tab?: string) => {
    const language = languageOf(lang);
    const finder = spacedPlaces(query.split(' '), language);
    const meta = { title, ...(tab && { [TAB_TITLE]: tab }) };
    const page = { url: '/', content, excerpt: '', meta, filters: {}, sub_results: [] };
    return evidenceFor(finder, language.wholeWords)(page);
  };
  const evidence = (...query: Parameters<typeof about>): number => about(...query).evidence;

  test('is full for a phrase, next to nothing for scattered words', () => {
    expect(about('en', 'book street', '', 'a book street').close).toBe(1);
    expect(evidence('en', 'book street', '', `street ${'x '.repeat(200)} book`)).toBeLessThan(0.05);
  });

  test('knows how early a page has all the words', () => {
    const { lead } = about('en', 'lotus tea', '', `lotus tea ${'x '.repeat(80)}`);
    expect(lead).toBeGreaterThan(about('en', 'lotus tea', '', `lotus ${'x '.repeat(80)} tea`).lead);
    expect(about('en', 'lotus tea', '', 'lotus').lead).toBe(0);
  });

  test('is more with the words in the title', () => {
    expect(evidence('en', 'lotus tea', 'Lotus fields', 'lotus')).toBeGreaterThan(
      evidence('en', 'lotus tea', 'Fields', 'lotus'),
    );
  });

  test('is more with the words in the title of the tab, and whole if they are nowhere else', () => {
    expect(evidence('en', 'lotus tea', 'Tea', 'lotus tea', 'Lotus tea')).toBeGreaterThan(
      evidence('en', 'lotus tea', 'Tea', 'lotus tea'),
    );
    expect(about('en', 'lotus tea', 'A drink', 'A drink', 'Lotus tea').close).toBe(1);
  });

  test('counts no single syllable in a title', () => {
    expect(evidence('vi', 'lang hoa', 'Làng cổ', 'x')).toBe(0);
  });

  test('is less with other diacritics than those typed', () => {
    const exact = evidence('vi', 'chợ ma', '', 'chợ ma');
    const typed = evidence('vi', 'chợ ma', '', 'chợ mà');
    const folded = evidence('vi', 'chợ ma', '', 'cho mà');
    expect([exact > typed, typed > folded, folded > 0]).toEqual([true, true, true]);
  });
});
