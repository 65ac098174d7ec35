import type { TextRule } from '../rule.ts';
import { oncePerFile } from '../text/once-per-file.ts';
import type { Text } from '../text/text.ts';

/** Letters and their marks stored apart look right and cannot be found: TCVN 6909 (Circular 39/2017) wants them composed. */
export const unicodeForm: TextRule = {
  name: 'unicode-form',
  severity: 'stop',
  check: ({ texts }) =>
    oncePerFile(
      texts.flatMap((text) => {
        const { raw, written, file, field } = text;
        if (raw === written) return [];
        const lines = raw.split('\n');
        const found = lines.findIndex((line) => line !== line.normalize('NFC'));
        const word = lines[found]?.match(/\S+/g)?.find((part) => part !== part.normalize('NFC')) ?? '';
        return [
          {
            file,
            line: lineOf(text, found),
            field,
            cause: {
              vi: `Chữ và dấu bị lưu rời nhau (Unicode tổ hợp): “${word}”.`,
              en: `Letters and their marks are stored apart (decomposed Unicode): “${word}”.`,
            },
            cure: {
              vi: 'Chuyển mã bằng UniKey (Ctrl+Shift+F6) từ “Unicode tổ hợp” sang “Unicode”, hoặc gõ lại.',
              en: 'Convert it with UniKey (Ctrl+Shift+F6) from composite to plain Unicode (NFC), or type it again.',
            },
          },
        ];
      }),
    ),
};

const lineOf = ({ line }: Text, place: number): number => line + Math.max(place, 0);
