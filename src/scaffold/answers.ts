import { z } from 'zod';
import type { Bilingual } from '../content/problem.ts';
import { ORNAMENTS } from './ornaments.ts';
import { LANDSCAPES } from './scene/lands.ts';

const HEX = /^#[0-9A-F]{6}$/;

const words = (least: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(least)
    .max(200)
    .refine((text) => !/[\p{Cc}<>{}[\]]/u.test(text));
const colour = z.string().trim().toUpperCase().regex(HEX);
const inLanguages = z.record(z.string(), words(2)).default({});

/** What must be known of a province before its folder can be made. Texts are in the source language unless said. */
export const answersSchema = z.strictObject({
  /** Codes; the first is the source language. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length)
    .refine((codes) => codes[0] === 'vi'),
  kind: z.enum(['province', 'city']).default('province'),
  /** Without “tỉnh” or “thành phố”. */
  name: words(2),
  nameIn: inLanguages,
  origin: z.url({ protocol: /^https$/ }).refine((url) => URL.canParse(url) && new URL(url).pathname === '/'),
  body: words(2).optional(),
  bodyIn: inLanguages,
  parent: words(2).optional(),
  parentIn: inLanguages,
  address: words(5),
  email: z.email(),
  phone: z.string().regex(/^\+?[0-9][0-9 ]{7,18}$/),
  /** Name of the person who answers for the site. */
  responsible: words(4),
  colour: colour.optional(),
  accent: colour.optional(),
  landscape: z.enum(LANDSCAPES).optional(),
  ornament: z.enum(ORNAMENTS).optional(),
});

export type Answers = z.output<typeof answersSchema>;
type Field = keyof Answers;

/** One question to a person, the flag that answers it, and what a good answer looks like. */
export interface Question {
  field: Field;
  flag: string;
  ask: Bilingual;
  /** Told when the answer does not fit. */
  want: Bilingual;
}

/** In the order in which they are asked; what may stay unanswered is last. */
export const QUESTIONS: readonly Question[] = [
  question(
    'name',
    'name',
    [
      'Tên tỉnh, thành phố (ví dụ Lâm Đồng, Thành phố Huế)',
      'Name of the province or city (such as Lâm Đồng, Thành phố Huế)',
    ],
    ['2 chữ trở lên, không có < > { } [ ]', 'two letters or more, without < > { } [ ]'],
  ),
  question(
    'languages',
    'languages',
    ['Các thứ tiếng, tiếng Việt trước (ví dụ vi,en,km)', 'Languages, Vietnamese first (such as vi,en,km)'],
    [
      'mã hai, ba chữ cái, cách nhau bằng dấu phẩy, vi đứng đầu, không lặp',
      'codes of two or three letters with commas between, vi first, none twice',
    ],
  ),
  question(
    'origin',
    'origin',
    [
      'Địa chỉ trang (ví dụ https://lamdong.example.vn)',
      'Address of the site (such as https://lamdong.example.vn)',
    ],
    ['https:// và tên miền, không có đường dẫn', 'https:// and a domain, without a path'],
  ),
  question(
    'address',
    'address',
    ['Địa chỉ trụ sở cơ quan quản lý', 'Postal address of the managing body'],
    ['5 chữ trở lên', 'five letters or more'],
  ),
  question(
    'email',
    'email',
    ['Thư điện tử của cơ quan', 'E-mail address of the body'],
    ['một địa chỉ thư điện tử', 'an e-mail address'],
  ),
  question(
    'phone',
    'phone',
    ['Điện thoại của cơ quan (ví dụ +84 263 000 0000)', 'Telephone of the body (such as +84 263 000 0000)'],
    [
      '8 đến 19 chữ số và dấu cách, có thể có + ở đầu',
      '8 to 19 digits and spaces, with a + before them if you like',
    ],
  ),
  question(
    'responsible',
    'responsible',
    ['Họ tên người chịu trách nhiệm chính', 'Name of the person responsible'],
    ['4 chữ trở lên', 'four letters or more'],
  ),
  question(
    'body',
    'body',
    ['Cơ quan quản lý trang', 'Body that runs the site'],
    ['2 chữ trở lên', 'two letters or more'],
  ),
  question(
    'parent',
    'parent',
    ['Cơ quan chủ quản', 'Its parent body'],
    ['2 chữ trở lên', 'two letters or more'],
  ),
  question(
    'colour',
    'colour',
    ['Màu chính, dạng #RRGGBB', 'Main colour, as #RRGGBB'],
    ['dạng #1E4033', 'as in #1E4033'],
  ),
  question(
    'accent',
    'accent',
    ['Màu nhấn, dạng #RRGGBB', 'Second colour, as #RRGGBB'],
    ['dạng #B3563F', 'as in #B3563F'],
  ),
  question(
    'landscape',
    'landscape',
    [`Phong cảnh trang đầu: ${LANDSCAPES.join(', ')}`, `Land of the front page: ${LANDSCAPES.join(', ')}`],
    [`một trong: ${LANDSCAPES.join(', ')}`, `one of: ${LANDSCAPES.join(', ')}`],
  ),
  question(
    'ornament',
    'ornament',
    [`Hoa văn: ${ORNAMENTS.join(', ')}`, `Ornament: ${ORNAMENTS.join(', ')}`],
    [`một trong: ${ORNAMENTS.join(', ')}`, `one of: ${ORNAMENTS.join(', ')}`],
  ),
];

function question(field: Field, flag: string, ask: [string, string], want: [string, string]): Question {
  return { field, flag, ask: { vi: ask[0], en: ask[1] }, want: { vi: want[0], en: want[1] } };
}

/** Whether a question may stay unanswered. */
export const isOptional = ({ field }: Question): boolean =>
  answersSchema.shape[field].safeParse(undefined).success;

/** What a person typed, as data: `Thành phố Huế` is a city, `vi, en` a list. */
export function readAnswer(field: Field, typed: string): Partial<Record<Field, unknown>> {
  const text = typed.trim();
  if (field === 'languages') return { languages: text.split(/[\s,;]+/).filter(Boolean) };
  if (field !== 'name') return { [field]: text };
  const [, kind, name] = /^(tỉnh|thành phố|tp\.?)\s+(.+)$/iu.exec(text.normalize('NFC')) ?? [];
  if (!kind || !name) return { name: text };
  return { name, kind: /^tỉnh$/iu.test(kind) ? 'province' : 'city' };
}

/** Whether an answer by itself is good. */
export function isGoodAnswer(field: Field, value: unknown): boolean {
  return answersSchema.shape[field].safeParse(value).success;
}

/** Questions whose answers are missing or do not fit; empty when a province can be made. */
export function openQuestions(given: Partial<Record<Field, unknown>>): Question[] {
  return QUESTIONS.filter(({ field }) => !isGoodAnswer(field, given[field]));
}
