import { describe, expect, test } from 'vitest';
import { readableExcerpt, soughtIn } from '../../../src/search/client/excerpt.ts';
import { readQuery } from '../../../src/search/client/query.ts';
import { readWords } from '../../../src/search/client/read-words.ts';
import { languageOf } from '../../../src/search/languages.ts';

describe('readableExcerpt', () => {
  const all = () => true;
  const long = 'The pots stand on racks above the water.';

  test.each([
    ['the title', `<mark>Flower</mark> <mark>village.</mark> ${long}`],
    ['the end of the title', `<mark>village.</mark> ${long}`],
    ['a title whose words are apart by breaks', `Flower vil\u200Blage. ${long}`],
  ])('leaves out %s', (_, excerpt) => {
    expect(readableExcerpt(excerpt, 'Flower village', all)).toBe(long);
  });

  test('keeps marks balanced', () => {
    expect(readableExcerpt(`<mark>village. The</mark> ${long}`, 'Flower village', all)).toBe(
      `<mark>The</mark> ${long}`,
    );
  });

  test('shows where a sentence is cut', () => {
    expect(readableExcerpt('pots stand on', 'Flower village', all)).toBe('… pots stand on …');
  });

  test('escapes markup', () => {
    expect(readableExcerpt('<img><mark>a</mark>.', '', all)).toBe('&lt;img><mark>a</mark>.');
  });

  test('unmarks what was not searched', () => {
    expect(readableExcerpt('A <mark>sample</mark>.', '', () => false)).toBe('A sample.');
  });

  test.each([
    ['a comma', 'near <mark>Tràm Chim,</mark> outside.', 'near <mark>Tràm Chim</mark>, outside.'],
    ['brackets', 'at <mark>(Tràm Chim) </mark>there.', 'at (<mark>Tràm Chim</mark>) there.'],
  ])('does not mark %s at a word', (_, excerpt, expected) => {
    expect(readableExcerpt(excerpt, '', all)).toBe(`… ${expected}`);
  });

  test('parts no entity', () => {
    expect(readableExcerpt('<mark>R&amp;</mark>D.', '', all)).toBe('<mark>R&amp;</mark>D.');
  });
});

describe('soughtIn', () => {
  test.each([
    ['vi', 'sa dec', 'Sa', true],
    ['vi', 'sa dec', 'sạch', false],
    ['vi', 'lang ho', 'hoa', true],
    ['vi', 'Mỹ Tho', 'Mĩ', true],
    ['en', 'flowers', 'flower', true],
    ['en', 'sa dec', 'centre', false],
  ])('%s: for %s, %s: %s', (lang, typed, text, sought) => {
    const language = languageOf(lang);
    const query = readQuery(typed, (part) => readWords(part, language), language);
    expect(soughtIn(query, language)(text)).toBe(sought);
  });
});
