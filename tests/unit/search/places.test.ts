import { describe, expect, test } from 'vitest';
import { type Strictness, spacedPlaces, unspacedPlaces } from '../../../src/search/client/places.ts';
import { languageOf } from '../../../src/search/languages.ts';

const starts = (lang: string, query: string, text: string, strictness: Strictness = 'folded'): number[][] =>
  spacedPlaces(query.split(' '), languageOf(lang))
    .find(text, strictness)
    .map((places) => places.map(([start]) => start));

describe('spacedPlaces', () => {
  test('finds syllables whatever their diacritics', () => {
    expect(starts('vi', 'cho noi', 'Chợ nổi, cho nơi')).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('finds only what was typed', () => {
    expect(starts('vi', 'chợ ma', 'chợ mà chợ ma', 'exact')).toEqual([[0, 2], [3]]);
    expect(starts('vi', 'chợ ma', 'chợ mà cho ma', 'typed')).toEqual([[0], [1, 3]]);
  });

  test('finds both spellings of a syllable', () => {
    expect(starts('vi', 'Mĩ', 'Mỹ Tho', 'exact')).toEqual([[0]]);
  });

  test('finds the beginning of a word only if the word is nowhere', () => {
    expect(starts('vi', 'lang ho', 'làng hoa')).toEqual([[0], [1]]);
    expect(starts('vi', 'lang ho', 'làng hoa hò')).toEqual([[0], [2]]);
  });

  test('takes no word of grammar for a single word without diacritics', () => {
    expect(starts('vi', 'gom', 'làng gốm gồm ba xóm')).toEqual([[1]]);
    expect(starts('vi', 'gồm', 'làng gốm gồm ba xóm', 'exact')).toEqual([[2]]);
    expect(starts('vi', 'gom lang', 'gồm làng gốm')).toEqual([[0, 2], [1]]);
  });

  test('finds inflected words', () => {
    expect(starts('en', 'weaving scarf', 'weavers of scarves')).toEqual([[0], [2]]);
  });
});

test('unspacedPlaces finds whole syllables only', () => {
  const script = languageOf('km').spaceless;
  if (!script) throw new Error('Khmer is a script without spaces');
  const find = unspacedPlaces(['ចាក'], script).find;
  expect(find('ចាក់\u200Bដើម ចាក', 'folded')).toEqual([[[7, 10]]]);
});
