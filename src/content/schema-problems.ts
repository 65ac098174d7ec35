import type { z } from 'zod';
import type { Bilingual, Problem } from './problem.ts';
import type { YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** Checks parsed YAML against a schema; every breach becomes a problem at its line. */
export function checkSchema<S extends z.ZodType>(
  schema: S,
  yaml: YamlText,
  file: string,
  problems: Problem[],
): z.output<S> | undefined {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...fromIssue(issue, yaml, file));
  return undefined;
}

function fromIssue(issue: Issue, yaml: YamlText, file: string): Problem[] {
  const at = (path: PropertyKey[], cause: Bilingual, cure: Bilingual): Problem => ({
    file,
    line: yaml.lineOf(path),
    field: path.map(String).join('.'),
    cause,
    cure,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at(
        [...issue.path, key],
        { vi: `Không có trường “${key}” ở đây.`, en: `There is no field “${key}” here.` },
        { vi: 'Xem lại chính tả hoặc bỏ trường này.', en: 'Check the spelling or remove the field.' },
      ),
    );
  }
  if (issue.code === 'invalid_value' && issue.input === undefined) {
    const values = issue.values.map(String).join(', ');
    return [
      at(issue.path, MISSING, {
        vi: `Thêm trường, chọn một trong: ${values}.`,
        en: `Add it, one of: ${values}.`,
      }),
    ];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      at(issue.path, MISSING, {
        vi: `Thêm trường, kiểu ${TYPE_NAMES[issue.expected]?.vi ?? issue.expected}.`,
        en: `Add it; it is ${TYPE_NAMES[issue.expected]?.en ?? issue.expected}.`,
      }),
    ];
  }
  return [at(issue.path, ...describe(issue))];
}

const MISSING: Bilingual = { vi: 'Thiếu trường bắt buộc này.', en: 'This required field is missing.' };

const TYPE_NAMES: Record<string, Bilingual> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm trường', en: 'a group of fields' },
  record: { vi: 'nhóm trường', en: 'a group of fields' },
};

const FORMATS: Record<string, Bilingual> = {
  instant: {
    vi: 'ngày giờ có múi giờ, ví dụ 2026-03-10T08:00:00+07:00',
    en: 'an instant with zone, such as 2026-03-10T08:00:00+07:00',
  },
  day: { vi: 'ngày, ví dụ 2026-03-10', en: 'a day, such as 2026-03-10' },
  url: {
    vi: 'địa chỉ web đầy đủ, bắt đầu bằng https://',
    en: 'a whole web address that begins with https://',
  },
  telephone: { vi: 'số điện thoại, ví dụ 0277 000 0000', en: 'a telephone number, such as 0277 000 0000' },
  contact: { vi: 'phone hoặc email, hay cả hai', en: 'phone or email, or both' },
  email: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
  locale: { vi: 'mã ngôn ngữ BCP 47, ví dụ lo-LA', en: 'a BCP 47 language tag, such as lo-LA' },
};

function describe(issue: Issue): [Bilingual, Bilingual] {
  const shown = JSON.stringify(issue.input) ?? '';
  const wrong: Bilingual = { vi: `Giá trị ${shown} không hợp lệ.`, en: `The value ${shown} is not valid.` };
  switch (issue.code) {
    case 'invalid_type': {
      const type = TYPE_NAMES[issue.expected];
      return [
        wrong,
        { vi: `Viết ${type?.vi ?? issue.expected}.`, en: `Write ${type?.en ?? issue.expected}.` },
      ];
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return [wrong, { vi: `Chọn một trong: ${values}.`, en: `Choose one of: ${values}.` }];
    }
    case 'too_small':
      return [wrong, { vi: `Tối thiểu là ${issue.minimum}.`, en: `The least is ${issue.minimum}.` }];
    case 'too_big':
      return [wrong, { vi: `Tối đa là ${issue.maximum}.`, en: `The most is ${issue.maximum}.` }];
    default: {
      const format =
        FORMATS[
          String(
            (issue as { params?: { expected?: string } }).params?.expected ??
              (issue as { format?: string }).format,
          )
        ];
      const pattern = (issue as { pattern?: string }).pattern ?? issue.message;
      return [
        wrong,
        {
          vi: `Viết ${format?.vi ?? `theo mẫu ${pattern}`}.`,
          en: `Write ${format?.en ?? `it to the pattern ${pattern}`}.`,
        },
      ];
    }
  }
}
