import { describe, expect, test } from 'vitest';
import { coverage, spacedPhrase, unspacedPhrase } from '../../../src/search/client/phrase.ts';
import { TAB_TITLE } from '../../../src/search/fields.ts';
import { languageOf } from '../../../src/search/languages.ts';
import { normaliseKhmer } from '../../../src/search/text/khmer.ts';
import { encodeLatin } from '../../../src/search/text/latin.ts';

const page = (title: string, content: string, tab?: string) => ({
  url: '/',
  content,
  excerpt: '',
  meta: { title, ...(tab && { [TAB_TITLE]: tab }) },
  filters: {},
  sub_results: [],
});
const words = (text: string): string[] => text.split(' ').map(encodeLatin);

describe('coverage of a title by one word', () => {
  const score = (title: string, content = ''): number =>
    coverage(spacedPhrase([words('sếu')]), 'sếu')(page(title, content));

  test('tells the thing itself from what happened to it', () => {
    expect(score('Sếu đầu đỏ')).toBeGreaterThan(score('Sáu sếu đầu đỏ từ Thái Lan về tới Tràm Chim'));
  });

  test('is none where only the text has the word', () => {
    expect(score('Tràm Chim', 'sếu')).toBe(0);
  });
});

test('the heading says more than the title of the tab, and that more than nothing', () => {
  const find = spacedPhrase([words('chợ nổi')]);
  const scores = [page('Chợ nổi', ''), page('Chợ', '', 'Chợ nổi'), page('Chợ', '')].map(find);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(3);
});

describe('spacedPhrase', () => {
  const score = (query: string, title: string, content: string, partly = false): number =>
    spacedPhrase([words(query)], partly)(page(title, content));

  test('puts the exact phrase before the folded one', () => {
    expect(score('chợ nổi', '', 'Chợ nổi Cái Bè')).toBeGreaterThan(score('chợ nổi', '', 'Cho nỗi gì'));
  });

  test('puts the title before the text', () => {
    expect(score('cho noi', 'Chợ nổi', '')).toBeGreaterThan(score('cho noi', '', 'chợ nổi'));
  });

  test('puts a whole last word before the beginning of one', () => {
    expect(score('lang ho', '', 'làng hò')).toBeGreaterThan(score('lang ho', '', 'làng hoa'));
  });

  test('takes no end of a word for a whole one', () => {
    expect(score('ang hoa', '', 'làng hoa')).toBe(0);
  });

  test('counts a part of the phrase only if asked to', () => {
    const text = 'Vườn quốc gia Tràm Chim';
    expect([score('tram chim co', text, ''), score('tram chim co', text, '', true) > 0]).toEqual([0, true]);
  });

  test('puts the longer part before the shorter', () => {
    expect(score('a b c d', 'a b c', '', true)).toBeGreaterThan(score('a b c d', 'a b', '', true));
  });
});

describe('what rank a thing has', () => {
  const covered = (query: string, lang: string, title: string): number => {
    const { spaceless: script, ranks } = languageOf(lang);
    const find = script
      ? unspacedPhrase([[query]], script.normalise, false, ranks)
      : spacedPhrase([words(query)], false, ranks);
    return find(page(title, ''));
  };

  test.each([
    ['vi', 'gò tháp', 'Khu di tích quốc gia đặc biệt Gò Tháp', 'Lễ hội Gò Tháp'],
    ['en', 'go thap', 'Gò Tháp special national relic site', 'Gò Tháp Festival'],
    ['km', 'ហ្គោថាប', 'តំបន់បេតិកភណ្ឌជាតិពិសេសហ្គោថាប', 'បុណ្យហ្គោថាប'],
    ['vi', 'cô tô', 'Đảo Cô Tô', 'Tàu Cô Tô'],
    ['en', 'co to', 'Cô Tô Island', 'Cô Tô boats'],
    ['km', 'ហាឡុង', 'ឈូងសមុទ្រហាឡុង', 'គុជហាឡុង'],
  ])('%s: the title of %s says nothing beside its name', (lang, query, place, event) => {
    expect(covered(query, lang, place)).toBeGreaterThan(covered(query, lang, event));
  });
});

describe('what a title is the name of', () => {
  const score = (query: string, title: string): number => spacedPhrase([words(query)], true)(page(title, ''));

  test('stands before a comma', () => {
    expect(score('yen tu', 'Yên Tử, cái nôi của thiền Trúc Lâm')).toBeGreaterThan(
      score('yen tu', 'Hội xuân Yên Tử'),
    );
  });

  test('is no place on the way between others', () => {
    expect(score('mong cai', 'Cửa khẩu Móng Cái ở góc đông bắc')).toBeGreaterThan(
      score('mong cai', 'Cao tốc Hải Phòng – Vân Đồn – Móng Cái'),
    );
  });

  test('is what a query begins with, before what it ends with', () => {
    expect(score('suoi tien mui ne', 'Suối Tiên')).toBeGreaterThan(score('suoi tien mui ne', 'Mũi Né'));
  });

  test('is the same in a script without spaces', () => {
    const find = unspacedPhrase([['ផ្សារ', 'ភ្នំពេញ', 'ទន្លេ']], normaliseKhmer, true);
    expect(find(page('ផ្សារភ្នំពេញ', ''))).toBeGreaterThan(find(page('ភ្នំពេញទន្លេ', '')));
  });
});

test('unspacedPhrase looks through breaks and spellings', () => {
  const find = unspacedPhrase([['ទឹក', 'ទូក']], normaliseKhmer);
  expect([find(page('', 'ទឹក\u200Bទូក')), find(page('', 'ទូកទឹក'))]).toEqual([1, 0]);
});
