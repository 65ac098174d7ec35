import type { Rule } from '../rule.ts';
import { foundAt } from '../text/find.ts';
import { lineAt } from '../text/text.ts';

/** A letter that only Unicode Vietnamese has: its line was not typed in an old font. */
const UNICODE_ONLY = /[\u1EA0-\u1EF9đĐơƠưƯăĂ]/u;
/** VNI-Windows writes the tone behind its vowel, as a letter of its own: `Ñoàng Thaùp` is Đồng Tháp. */
const VNI =
  /\p{L}*(?:[aA][ùøûõïâêåáàãäéèëúüÙØÛÕÏÂÊÅÁÀÃÄÉÈËÚÜ]|[eoEO][ùøûõïâåáàãäÙØÛÕÏÂÅÁÀÃÄ]|[uyöôUYÖÔ][ùøûõïÙØÛÕÏ]|ñ(?=[aeiouöô])|Ñ(?=[aeiouöôAEIOUÖÔ]))\p{L}*/gu;
/** Pairs that Unicode has too: `Hoàng` and `Toán` alone would look like VNI, as would the French `Saïgon` and `Hanoï`. */
const VNI_ALONE = /[oO][áàãÁÀÃ]|[aAoO]ï|ñ/gu;
/**
 * TCVN3 (ABC, .VnTime) puts its vowels where Latin-1 has signs: `§ång Th¸p` is Đồng Tháp. Not the signs that follow a
 * letter in Unicode too: `km²`, `OCOP®`, `N°`.
 */
const TCVN3 =
  /(?:\p{L}|(?<=\s|^)[§®](?=\p{L}))+[¡-¦¨-\u00ADµ-¹»-¾](?:[\p{L}¡-¾\u00AD])*|(?<!\p{L})[§®]\p{L}{1,3}[¸µ¶·¹¨©ª«¬®]?\p{L}*/gu;
/** Quotation marks of French and Khmer texts, which are vowels in that font. */
const GUILLEMETS = /(?<!\p{L})«([^«»\n]*)»(?!\p{L})/gu;

/** Letters without which no line was typed in these fonts. */
const SUSPECT = /[\u00A1-\u00FF]/;

/** How many words of a line must look so, and which share of them: French and Portuguese have one now and then. */
const ENOUGH = 2;
const SHARE = 0.3;

const FONTS = [
  { name: 'VNI-Windows', words: VNI, alike: VNI_ALONE },
  { name: 'TCVN3 (ABC, .VnTime)', words: TCVN3, alike: undefined },
] as const;

/** Text typed in a Vietnamese font from before Unicode, told by how often its letter pairs come on a line. */
export const legacyFont: Rule = {
  name: 'legacy-font',
  severity: 'stop',
  check: ({ texts }) =>
    texts.flatMap((text) => {
      for (const { name, words, alike } of FONTS) {
        const lines: { start: number; end: number }[] = [];
        let start = 0;
        for (const line of text.words.split('\n')) {
          if (SUSPECT.test(line) && !UNICODE_ONLY.test(line) && isTyped(line, words, alike))
            lines.push({ start, end: start + line.length });
          start += line.length + 1;
        }
        const [first] = lines;
        if (!first) continue;
        const sample = text.words.slice(first.start, first.end).trim().slice(0, 40);
        const message = {
          cause: {
            vi: `Chữ gõ bằng phông cũ ${name}: “${sample}…”.`,
            en: `This is typed in the old font ${name}: “${sample}…”.`,
          },
          cure: {
            vi: 'Chuyển mã bằng UniKey (Ctrl+Shift+F6): nguồn là bảng mã ấy, đích là Unicode; rồi chép lại.',
            en: 'Convert it with UniKey (Ctrl+Shift+F6) from that encoding to Unicode, and copy it here again.',
          },
        };
        const covers = lines.map((line) => lineAt(text, line.start));
        return [{ ...foundAt(text, first.start, first.end, message), covers }];
      }
      return [];
    }),
};

/** Whether enough words of the line look so, at least one of them without what names in Unicode have `alike`. */
function isTyped(written: string, words: RegExp, alike: RegExp | undefined): boolean {
  const line = written.replace(GUILLEMETS, ' $1 ');
  const found = line.match(words)?.length ?? 0;
  const certain = alike ? (line.replace(alike, '').match(words)?.length ?? 0) : found;
  return certain > 0 && found >= ENOUGH && found >= (line.match(/\S+/g)?.length ?? 0) * SHARE;
}
