import type { TextRule } from '../rule.ts';
import { findAll } from '../text/find.ts';

const NAMES: readonly [RegExp, string, string][] = [
  [
    /[\uE000-\uF8FF]+/gu,
    'ký hiệu của phông riêng (Wingdings, Symbol)',
    'a glyph of a private font (Wingdings, Symbol)',
  ],
  [/\uFFFD+/gu, 'chữ đã mất khi đổi bảng mã', 'a letter lost in a change of encoding'],
  [/(?:(?![\t\n])[\p{Cc}\u2028\u2029])+/gu, 'ký tự điều khiển', 'a control character'],
  [/[\u202A-\u202E\u2066-\u2069]+/gu, 'ký tự đảo chiều chữ', 'a character that turns the writing direction'],
  [/\p{L}\?\p{L}[^\n]*?\p{L}\?\p{L}/gu, 'dấu “?” ở chỗ chữ đã mất', '“?” where letters were lost'],
];

/** Whether there is anything to look for: most texts have nothing. */
const ANY = /[?\u2028-\u202E\u2066-\u2069\uE000-\uF8FF\uFFFD]|[^\P{Cc}\n\t]/u;

const codes = (text: string): string =>
  [...new Set(text)]
    .map((letter) => `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** Characters that a reader sees as a box or a question mark, or that make text say another thing than it shows. */
export const unprintable: TextRule = {
  name: 'unprintable',
  severity: 'stop',
  check: ({ texts }) =>
    texts
      .filter(({ words }) => ANY.test(words))
      .flatMap((text) =>
        NAMES.flatMap(([pattern, vi, en]) =>
          findAll(text, pattern, ([found]) => {
            const shown = /\p{L}/u.test(found) ? found : codes(found);
            return {
              cause: { vi: `Có ${vi}: ${shown}.`, en: `There is ${en}: ${shown}.` },
              cure: { vi: 'Xóa đi và gõ lại bằng bàn phím.', en: 'Delete it and type it anew.' },
            };
          }),
        ),
      ),
};
