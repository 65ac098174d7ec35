import type { ErrorCode } from 'yaml';
import type { Problem } from './problem.ts';

type YamlMessage = Pick<Problem, 'cause' | 'cure'>;

const TAB: YamlMessage = {
  cause: { vi: 'Dòng này thụt vào bằng phím Tab.', en: 'This line is indented with a tab.' },
  cure: { vi: 'Thay mỗi Tab bằng hai dấu cách.', en: 'Put two spaces in place of each tab.' },
};

/** What editors get wrong most, in their words; the parser's own words stand for the rest. */
const KNOWN: Partial<Record<ErrorCode, YamlMessage>> = {
  DUPLICATE_KEY: {
    cause: { vi: 'Trường này được khai hai lần.', en: 'This field is given twice.' },
    cure: { vi: 'Giữ một dòng, xóa dòng kia.', en: 'Keep one line, delete the other.' },
  },
  TAB_AS_INDENT: TAB,
  MISSING_CHAR: {
    cause: {
      vi: 'Giá trị bắt đầu từ đây chưa đóng nháy hoặc ngoặc.',
      en: 'The value that begins here has no closing quote or bracket.',
    },
    cure: {
      vi: 'Thêm dấu đóng cho khớp; nháy kép trong câu thì viết \\".',
      en: 'Add the closing mark; write a double quote inside the text as \\".',
    },
  },
  BAD_INDENT: {
    cause: { vi: 'Dòng này thụt vào không đúng.', en: 'This line has the wrong indentation.' },
    cure: {
      vi: 'Thụt ngang với các dòng cùng nhóm (hai dấu cách mỗi bậc).',
      en: 'Indent it like the other lines of its group (two spaces a step).',
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    cause: {
      vi: 'Giá trị có dấu hai chấm mà không đặt trong nháy kép.',
      en: 'A value with a colon in it is not in double quotes.',
    },
    cure: { vi: 'Đặt cả giá trị trong nháy kép "…".', en: 'Put the whole value in double quotes "…".' },
  },
};

/** What is wrong with a YAML text, by the parser's code for it. */
export function yamlMessage(code: ErrorCode, message: string): YamlMessage {
  if (/\btabs?\b/i.test(message)) return TAB;
  return (
    KNOWN[code] ?? {
      cause: { vi: `YAML sai: ${message}`, en: `Bad YAML: ${message}` },
      cure: {
        vi: 'Sửa thụt dòng, dấu hai chấm hoặc đặt giá trị trong dấu nháy kép.',
        en: 'Mend the indentation or the colon, or put the value in double quotes.',
      },
    }
  );
}
