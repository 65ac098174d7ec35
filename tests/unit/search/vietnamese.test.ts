import { describe, expect, test } from 'vitest';
import { otherTonePlace, otherVowel, soundalikes } from '../../../src/search/text/vietnamese.ts';

describe('otherTonePlace', () => {
  test.each([
    ['hòa', 'hoà'],
    ['hoà', 'hòa'],
    ['Thủy', 'Thuỷ'],
    ['khoẻ', 'khỏe'],
  ])('%s is also written %s', (word, other) => {
    expect(otherTonePlace(word)).toBe(other);
  });

  test.each(['quý', 'của', 'hoa', 'toán', 'mùa', 'thuế', 'Đéc', ''])('%s has one spelling', (word) => {
    expect(otherTonePlace(word)).toBeUndefined();
  });
});

describe('otherVowel', () => {
  test.each([
    ['Mỹ', 'Mĩ'],
    ['kĩ', 'kỹ'],
    ['quí', 'quý'],
    ['ly', 'li'],
    ['TY', 'TI'],
  ])('%s is also written %s', (word, other) => {
    expect(otherVowel(word)).toBe(other);
  });

  test.each(['đi', 'ý', 'tin', 'thuy', 'my1'])('%s has one spelling', (word) => {
    expect(otherVowel(word)).toBeUndefined();
  });
});

describe('soundalikes', () => {
  test.each([
    ['trim', 'chim'],
    ['sen', 'xen'],
    ['lan', 'lang'],
    ['mat', 'mac'],
    ['zoo', undefined],
  ])('%s may be %s', (word, other) => {
    const others = soundalikes(word);
    if (other === undefined) expect(others).toEqual([]);
    else expect(others).toContain(other);
  });
});
