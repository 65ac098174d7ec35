import { describe, expect, test } from 'vitest';
import { splitAsides } from '../../../src/search/client/asides.ts';
import { languageOf } from '../../../src/search/languages.ts';

const split = (lang: string, text: string): string[] => {
  const { terms, asides } = splitAsides(text.split(' '), languageOf(lang));
  return [terms.join(' '), asides.join(' ')];
};

describe('splitAsides', () => {
  test.each([
    ['en', 'Sa Dec opening hours', 'Sa Dec', 'opening hours'],
    ['en', 'best time to visit Sa Dec', 'Sa Dec', 'best time to visit'],
    ['en', 'opening hours', 'opening hours', ''],
    ['vi', 'gio mo cua bao tang', 'bao tang', 'gio mo cua'],
    ['vi', 'vé bảo tàng', 'bảo tàng', 'vé'],
    ['vi', 've bao tang', 've bao tang', ''],
    ['km', 'តម្លៃ សំបុត្រ ត្រាមជីម', 'ត្រាមជីម', 'តម្លៃ សំបុត្រ'],
    ['lo', 'ດອກໄມ້', 'ດອກໄມ້', ''],
  ])('%s: %s is about %s, and asks %s', (lang, typed, about, asks) => {
    expect(split(lang, typed)).toEqual([about, asks]);
  });
});
