import { describe, expect, it } from 'vitest';
import { lineEnds } from '../../../src/i18n/word-breaks.ts';

/** Which pieces of a heading are kept whole, by the names that the province knows. */
const keptIn = (heading: string, names: string[]): string[] =>
  [...lineEnds(names)(`<h1>${heading}</h1>`).matchAll(/<span class="whole">([^<]*)<\/span>/g)].map(
    ([, piece = '']) => piece,
  );

describe('a heading keeps whole', () => {
  it.each([
    ['a name', 'Rừng tràm Gáo Giồng', ['Gáo Giồng'], ['Gáo Giồng']],
    [
      'a name and, apart from it, what kind of thing it is',
      'Vườn quốc gia Tràm Chim',
      ['Vườn quốc gia Tràm Chim'],
      ['Vườn quốc gia', 'Tràm Chim'],
    ],
    [
      'a name apart from what kind of thing it is, after it',
      'The Nguyễn Sinh Sắc memorial',
      ['Nguyễn Sinh Sắc memorial'],
      ['The Nguyễn Sinh Sắc'],
    ],
    [
      'a name and, apart from it, where it is',
      'Văn Thánh Miếu Cao Lãnh',
      ['Văn Thánh Miếu Cao Lãnh', 'Cao Lãnh'],
      ['Văn Thánh Miếu', 'Cao Lãnh'],
    ],
    ['a term at the beginning', 'Di sản văn hóa ở xã', ['di sản văn hóa'], ['Di sản văn hóa']],
    ['a name that no list knows', 'Sếu từ Thái Lan về', ['Sa Đéc'], ['Thái Lan']],
    ['words that hyphens join', 'Cao Lãnh water-hyacinth weaving', [], ['Cao Lãnh', 'water-hyacinth']],
    ['the longest name it can', 'Đồng Tháp Mười', ['Đồng Tháp', 'Đồng Tháp Mười'], ['Đồng Tháp Mười']],
    ['an article and its name', 'On the Plain of Reeds', ['Plain of Reeds'], ['the Plain of Reeds']],
    ['the signs at a name', 'Đêm “Định Yên”, tối', ['Định Yên'], ['“Định Yên”,']],
  ])('%s', (_, heading, names, expected) => {
    expect(keptIn(heading, names)).toEqual(expected);
  });

  it.each([
    ['one word, which cannot break', 'Mùa hương', ['hương']],
    ['part of a word', 'Từ sa Đécor', ['sa Đéc']],
  ])('not %s', (_, heading, names) => {
    expect(keptIn(heading, names)).toEqual([]);
  });
});

describe('a short clause of a heading is kept whole', () => {
  it.each([
    ['each side of a comma', 'Ngôi đình cũ, cây bồ đề', '[Ngôi đình cũ,] [cây bồ đề]'],
    ['but none beside a word alone', 'Đình, chùa và miếu', 'Đình, chùa và miếu'],
    [
      'but no long one',
      'Chợ nổi, nơi người bán treo hàng lên một cây sào',
      '[Chợ nổi,] nơi người bán treo hàng lên một cây sào',
    ],
    ['with the names in it', 'Hò ở Sa Đéc, đêm rằm', '[Hò ở [Sa Đéc,]] [đêm rằm]'],
    [
      'but not in a sentence',
      'Dây chuyền 30.000 tấn xoài tươi mỗi năm: đóng gói xuất khẩu, cấp đông, sấy dẻo, nước ép',
      'Dây chuyền 30.000 tấn xoài tươi mỗi năm: đóng gói xuất khẩu, cấp đông, sấy dẻo, nước ép',
    ],
    ['without the space after it', 'Ngôi đình cũ, cây bồ đề ', '[Ngôi đình cũ,] [cây bồ đề] '],
    ['but no heading of one clause', 'Làng hoa bên sông', 'Làng hoa bên sông'],
  ])('%s', (_, heading, expected) => {
    const html = lineEnds(['Sa Đéc'])(`<h2>${heading}</h2>`).slice('<h2>'.length, -'</h2>'.length);
    expect(html.replaceAll('<span class="whole">', '[').replaceAll('</span>', ']')).toBe(expected);
  });
});

describe('names are kept whole', () => {
  const mark = lineEnds(['Sa Đéc']);

  it.each([
    ['in a card’s title', '<a class="title" href="/">', '</a>'],
    ['in a sign', '<p class="sign">', '</p>'],
    ['in a cell of a table', '<td>', '</td>'],
    ['in a fact', '<dd>', '</dd>'],
    ['in an address', '<address>', '</address>'],
    ['in the name of a row', '<th scope="row"><a href="/">', '</a></th>'],
  ])('%s', (_, before, after) => {
    expect(mark(`${before}Sa Đéc${after}`)).toBe(`${before}<span class="whole">Sa Đéc</span>${after}`);
  });

  it.each([
    ['in text', '<p>Sa Đéc</p>'],
    ['in text after a heading', '<h2>A</h2><p>Sa Đéc</p>'],
  ])('not %s', (_, html) => {
    expect(mark(html)).toBe(html);
  });
});
