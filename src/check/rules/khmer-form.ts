import { khmerNormalForm } from '../../search/text/khmer.ts';
import type { TextRule } from '../rule.ts';
import { foundAt } from '../text/find.ts';
import { oncePerFile } from '../text/once-per-file.ts';

const KHMER = /[\u1780-\u17D3\u17DD\u200B-\u200D]+/gu;
/** Without the breaks between words, which Khmer needs and which stand anywhere. */
const asTyped = (run: string): string => run.replace(/[\u200B-\u200D]/g, '');

/** Khmer signs typed in an order that looks right and is another word to a machine. */
export const khmerForm: TextRule = {
  name: 'khmer-form',
  severity: 'warning',
  check: ({ texts }) =>
    oncePerFile(
      texts
        .filter(({ kind }) => kind !== 'names')
        .flatMap((text) =>
          [...text.words.matchAll(KHMER)].flatMap((match) => {
            const [run] = match;
            const right = khmerNormalForm(asTyped(run));
            if (asTyped(run) === right) return [];
            const at = firstDifference(asTyped(run), right);
            const shown = asTyped(run).slice(Math.max(0, at - 3), at + 4);
            return [
              foundAt(text, match.index, match.index + run.length, {
                cause: {
                  vi: `Chữ Khmer gõ sai thứ tự dấu, hoặc bằng ký tự đã bỏ: “…${shown}…”.`,
                  en: `Khmer signs are typed in the wrong order, or with a deprecated character: “…${shown}…”.`,
                },
                cure: {
                  vi: `Gõ lại theo thứ tự phụ âm, chân, nguyên âm, dấu: “…${right.slice(Math.max(0, at - 3), at + 4)}…”.`,
                  en: `Type base, subscript, vowel, sign in this order: “…${right.slice(Math.max(0, at - 3), at + 4)}…”.`,
                },
              }),
            ];
          }),
        ),
    ),
};

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
