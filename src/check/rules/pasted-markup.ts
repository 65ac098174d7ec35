import type { TextRule } from '../rule.ts';
import { foundAt } from '../text/find.ts';
import { lineAt } from '../text/text.ts';

const WORD =
  /<\/?(?:o|w|v|m|st1):\w+|class=["']?Mso\w*|\bmso-[\w-]+:|<!--\[if|<!\[(?:if|endif)|<\/?(?:font|span)\b[^>\n]*>/gi;

/** Markup that Word, Outlook and web pages leave in what is copied from them. */
export const pastedMarkup: TextRule = {
  name: 'pasted-markup',
  severity: 'stop',
  check: ({ texts }) =>
    texts.flatMap((text) => {
      if (!/<|mso-/i.test(text.written)) return [];
      const found = [...text.written.matchAll(WORD)];
      const [first] = found;
      if (!first) return [];
      const message = {
        cause: {
          vi: `Đoạn dán từ Word còn mã định dạng: “${first[0]}”.`,
          en: `Text pasted from Word still has its markup: “${first[0]}”.`,
        },
        cure: {
          vi: 'Dán lại bằng “dán chữ thuần” (Ctrl+Shift+V), hoặc dán vào Notepad trước.',
          en: 'Paste it again as plain text (Ctrl+Shift+V), or through Notepad.',
        },
      };
      const covers = [...new Set(found.map(({ index }) => lineAt(text, index)))];
      return [{ ...foundAt(text, first.index, first.index + first[0].length, message), covers }];
    }),
};
