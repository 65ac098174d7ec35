import { describe, expect, test } from 'vitest';
import { ownTabTitles, tabParts } from '../../../src/search/build/title.ts';

describe('tabParts', () => {
  const parts = (title: string, heading: string) => tabParts(`<title>${title}</title><h1>${heading}</h1>`);

  test.each([
    ['says more than the heading', 'Núi Sam và miếu Bà', 'Núi Sam', ['Núi Sam và miếu Bà']],
    ['says as much', 'Núi Sam', '<b>Núi</b> Sam', []],
    ['names the site behind it', 'Núi Sam – An Giang', 'Núi Sam', ['An Giang']],
    ['names the site before it', 'An Giang: Núi Sam', 'Núi Sam', ['An Giang']],
    ['has a hyphen in a word', 'Xà-rông', 'Khăn', ['Xà-rông']],
    ['stands on a page without a heading', 'Núi Sam', '', []],
  ])('of a title that %s', (_, title, heading, expected) => {
    expect(parts(title, heading)).toEqual(expected);
  });
});

describe('ownTabTitles', () => {
  test('leave out what several pages share', () => {
    const tabs = [['Núi Sam và miếu Bà', 'An Giang'], ['An Giang'], ['Chợ', 'vương quốc mắm', 'An Giang']];
    expect(ownTabTitles(tabs)).toEqual(['Núi Sam và miếu Bà', '', 'Chợ – vương quốc mắm']);
  });
});
