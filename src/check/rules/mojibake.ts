import type { Rule } from '../rule.ts';
import { findAll } from '../text/find.ts';

/** Windows-1252 letter → byte: what a program shows when it takes UTF-8 for a western encoding. */
const BYTES = new Map(
  Array.from({ length: 128 }, (_, place) => {
    const byte = place + 128;
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const;
  }),
);
const SUSPECTS = /[\u0080-\u017F\u0192\u02C6\u02DC\u2013-\u2122]{2,}/gu;

/** What texts of a province are written in: a run that decodes to Arabic or Korean is a letter beside a quotation mark. */
const PLAUSIBLE =
  /^[\u00A0-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u1780-\u17FF\u200B-\u200D\u2013-\u2026\u20AB\u20AC\u2122]+$/u;

/** The text that was meant, when a run of western letters is the bytes of valid UTF-8; else nothing. */
function decoded(run: string): string | undefined {
  const bytes: number[] = [];
  for (const letter of run) {
    const code = letter.charCodeAt(0);
    const byte = BYTES.get(letter) ?? (code < 256 ? code : undefined);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return PLAUSIBLE.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}

/** `XÃ”`: a word in capitals before a closing mark, unless the word goes on behind it (`CÃ”NG`). */
const isEndOfWord = (part: string, next: string): boolean =>
  /^[ÃÂ][’”»…–—]$/.test(part) && !/\p{L}/u.test(next);

const broken = (run: string, meant: string) => ({
  cause: {
    vi: `Chữ bị vỡ vì sai bảng mã: “${run}” đúng ra là “${meant}”.`,
    en: `Letters are broken by a wrong encoding: “${run}” should be “${meant}”.`,
  },
  cure: {
    vi: 'Chép lại đoạn này từ bản gốc, lưu kiểu UTF-8.',
    en: 'Copy this passage from the original again and save it as UTF-8.',
  },
});

/** `Äá»“ng ThÃ¡p`: UTF-8 that was read as a western encoding and saved again. One message for a run of words. */
export const mojibake: Rule = {
  name: 'mojibake',
  severity: 'stop',
  check: ({ texts }) =>
    texts.flatMap((text) => {
      const describe = ([run]: RegExpExecArray, at: number) => {
        // One of the bytes may have been lost, or a quotation mark of the sentence may stand beside them.
        const parts = [run, run.slice(1), run.slice(0, -1)].filter((some) => some.length > 1);
        const next = text.written[at + run.length] ?? '';
        const part = parts.find((some) => decoded(some) && !isEndOfWord(some, next));
        return part ? broken(part, decoded(part) ?? '') : undefined;
      };
      const found = findAll(text, SUSPECTS, describe, 'written');
      const [first] = found;
      return first ? [{ ...first, covers: [...new Set(found.map(({ line }) => line))] }] : [];
    }),
};
