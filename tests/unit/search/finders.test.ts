import { describe, expect, test } from 'vitest';
import { hasPhrases } from '../../../src/search/client/finders.ts';
import { languageOf } from '../../../src/search/languages.ts';

const page = (content: string) => ({
  url: '/',
  content,
  excerpt: '',
  meta: { title: 'Du lịch' },
  filters: {},
  sub_results: [],
});

describe('a page has a phrase in quotation marks', () => {
  const has = (lang: string, phrase: string, content: string): boolean =>
    hasPhrases({ language: languageOf(lang) }, [phrase.split(' ')])(page(content));

  test.each([
    ['with its diacritics', 'vi', 'chùa hang', 'Gần Chùa Hang có quán.', true],
    ['not with others', 'vi', 'chùa hang', 'Họ chưa hẳn, chưa hằng nghĩ.', false],
    ['with any, where none were typed', 'vi', 'chua hang', 'Gần Chùa Hang có quán.', true],
    ['not with its words apart', 'vi', 'chùa hang', 'Chùa ở trong hang.', false],
    ['in a language without spaces', 'km', 'វត្ត អង្គ', 'នៅវត្តអង្គមានស្រះ', true],
  ])('%s', (_, lang, phrase, content, expected) => {
    expect(has(lang, phrase, content)).toBe(expected);
  });
});
