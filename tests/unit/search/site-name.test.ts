import { expect, test } from 'vitest';
import { siteNames } from '../../../src/search/build/site-names.ts';
import { namesSite } from '../../../src/search/client/site-name.ts';
import { languageOf } from '../../../src/search/languages.ts';
import { encodeLatin } from '../../../src/search/text/latin.ts';

const encoded = (text: string): string[] => text.split(' ').map((word) => encodeLatin(word));

const restOf = (lang: string, query: string, name: string): string | undefined =>
  namesSite(encoded(query), [encoded(name)], languageOf(lang))?.rest.join(' ');

test('a site is called what most of its tabs say', () => {
  const tabs = [['Lotus', 'Sen'], ['Rice', 'Sen'], ['Sen'], ['News']];
  expect(siteNames('en', tabs)).toEqual(['Sen']);
});

test.each([
  ['vi', 'Cổng thông tin tỉnh Cà Mau', 'Cà Mau'],
  ['vi', 'Cổng thông tin đối ngoại tỉnh Cà Mau', 'Cà Mau'],
  ['en', 'Visit Ca Mau', 'Ca Mau'],
  ['en', 'Official portal of Ca Mau Province', 'Ca Mau'],
  ['km', 'ខេត្តកាម៉ៅ', 'កាម៉ៅ'],
])('%s: "%s" is the site of %s', (lang, name, place) => {
  expect(siteNames(lang, [[name], [name], [name]])).toContain(place);
});

test('a section that fewer tabs name is not the site', () => {
  expect(siteNames('en', [['News'], ['News'], ['News'], [], [], [], []])).toEqual([]);
});

test.each([
  ['vi', 'khách sạn Cà Mau', 'khách sạn'],
  ['vi', 'khach san ca mau', 'khach san'],
  ['vi', 'lễ hội ở tỉnh Cà Mau', 'lễ hội'],
  ['en', 'festivals in Ca Mau province', 'festivals'],
  ['en', 'hotels Ca Mau Vietnam', 'hotels'],
])('%s: "%s" is about "%s"', (lang, query, rest) => {
  expect(restOf(lang, query, 'Cà Mau')).toBe(rest);
});

test.each([
  ['vi', 'Cà Mau'],
  ['en', 'Ca Mau province'],
  ['en', 'what to do in Ca Mau'],
  ['vi', 'khách sạn'],
  ['vi', 'mau cà'],
])('%s: "%s" is left as it is', (lang, query) => {
  expect(restOf(lang, query, 'Cà Mau')).toBeUndefined();
});

test('words beside the name may make another name of it', () => {
  const found = namesSite(encoded('mũi Cà Mau đẹp'), [encoded('Cà Mau')], languageOf('vi'));
  expect(found?.wider).toEqual([encoded('mũi Cà Mau'), encoded('Cà Mau đẹp')]);
});

test('the word before stands with what joins it to the name', () => {
  const found = namesSite(encoded('hotels in Ca Mau'), [encoded('Cà Mau')], languageOf('en'));
  expect(found?.wider).toEqual([encoded('hotels in Ca Mau')]);
});
