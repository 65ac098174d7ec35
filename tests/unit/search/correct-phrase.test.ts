import { describe, expect, test } from 'vitest';
import { correctPhrase, hasPhrase } from '../../../src/search/client/correct-phrase.ts';
import type { PagefindPage } from '../../../src/search/client/pagefind.ts';

const page = (title: string, content: string): PagefindPage => ({
  url: '/',
  content,
  excerpt: '',
  meta: { title },
  filters: {},
  sub_results: [],
});

const pages = [
  page('Thanh long Chợ Gạo', 'Vườn ở Chợ Gạo.'),
  page('Nem Lai Vung', 'Chợ Lai Vung.'),
  page('Quýt', 'Bán ở chợ Lai Vung.'),
];

describe('correctPhrase', () => {
  test.each([
    ['tanh long cho gao', 'thanh long cho gao'],
    ['nem lai vuung', 'nem lai vung'],
    ['vuon o cho goa', 'vuon o cho gao'],
    ['nem chua', undefined],
    ['thanh long cho xeo', undefined],
    ['vuon o cho gao 2025', undefined],
    ['nemlai', undefined],
    ['chợ lai vunh', 'cho lai vung'],
    ['vườn ở chợ gạt', undefined],
  ])('%s → %s', (typed, right) => {
    expect(correctPhrase(typed.split(' '), pages)).toBe(right);
  });
});

test.each([
  ['lai vung', true],
  ['lai vu', true],
  ['vung nem', false],
])('the pages have the phrase %s: %s', (typed, has) => {
  expect(hasPhrase(typed.split(' '), pages)).toBe(has);
});
