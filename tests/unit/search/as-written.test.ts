import { expect, test } from 'vitest';
import { asWritten } from '../../../src/search/client/as-written.ts';

const page = {
  url: '/',
  content: 'Dương Đông có đường thốt nốt. Nơi đăng ký: thành phố.',
  excerpt: '',
  meta: { title: 'Chợ' },
  filters: {},
  sub_results: [],
};

test.each([
  ['of a phrase that stands there', 'duong thot not', 'đường thốt nối', 'đường thốt nốt'],
  ['of a word that does', 'chợ đăng ky', 'chợ đăng kj', 'chợ đăng ký'],
  ['of nothing where none were typed', 'duong thot not', 'duong thot noi', 'duong thot not'],
  ['of no word that is nowhere', 'chợ sach', 'chợ sacj', 'chợ sach'],
])('a correction has the diacritics %s', (_, corrected, typed, written) => {
  expect(asWritten(corrected, typed, [page])).toBe(written);
});
