import type { TextRule } from '../rule.ts';
import { findAll } from '../text/find.ts';
import { oncePerFile } from '../text/once-per-file.ts';

/** Khmer writes U+200B between words; nobody else needs these, and a word with one inside is not found. */
const INVISIBLE =
  /[\u00AD\u200E\u200F\u2060-\u2064\uFEFF]|[\u200B-\u200D](?![\u1780-\u17FF])(?<![\u1780-\u17FF][\u200B-\u200D])/gu;
const SPACES = /\u00A0{2,}|[ \u00A0]*\u00A0[ \u00A0]{2,}/gu;

/** Whether there is anything to look for: most texts have nothing. */
const ANY = /[\u00A0\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/;

/** Characters that nobody sees and search stumbles over: they come with text pasted from Word, PDF and chat. */
export const invisible: TextRule = {
  name: 'invisible',
  severity: 'warning',
  check: ({ texts }) =>
    oncePerFile(
      texts
        .filter(({ words }) => ANY.test(words))
        .flatMap((text) => [
          ...findAll(text, INVISIBLE, ([letter]) => {
            const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
            return {
              cause: {
                vi: `Có ký tự không nhìn thấy (${code}).`,
                en: `There is an invisible character (${code}).`,
              },
              cure: {
                vi: 'Xóa cả từ có nó rồi gõ lại; lần sau dán bằng “dán chữ thuần” (Ctrl+Shift+V).',
                en: 'Delete the word around it and type it again; next time paste as plain text (Ctrl+Shift+V).',
              },
            };
          }),
          ...findAll(text, SPACES, () => ({
            cause: { vi: 'Có nhiều dấu cách cứng liền nhau.', en: 'There are several hard spaces in a row.' },
            cure: { vi: 'Thay bằng một dấu cách.', en: 'Put one space in their place.' },
          })),
        ]),
    ),
};
