import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Random } from './random.ts';
import type { Lang } from './sentences.ts';

/** A name as each language writes it. */
export type Name = Readonly<Record<Lang, string>>;

const list = (text: string): readonly string[] => text.split(' ');

/** Syllables of Vietnamese names of places and people. */
const SYLLABLES = list(
  'An Ân Ba Bách Bảo Bình Bửu Cẩm Cát Châu Chánh Chiến Công Cường Dân Diên Dũng Dương Đa Đại Đạo Điền Định Đoan Đông Đức ' +
    'Gia Giang Giồng Hà Hải Hạnh Hậu Hiền Hiệp Hoài Hoàng Hòa Hồng Huệ Hưng Hương Hữu Khánh Khê Khoa Kiên Kiều Kim Kỳ Lạc ' +
    'Lai Lâm Lan Lang Lập Lễ Liên Linh Loan Lộc Long Lợi Lương Mai Mẫn Minh Mỹ Nam Nga Ngãi Ngân Nghĩa Ngọc Nguyên Nhơn ' +
    'Nhựt Ninh Phong Phú Phụng Phúc Phước Phương Quang Quế Quới Quỳnh Rạch Sơn Tài Tâm Tân Tấn Thạch Thái Thanh Thành ' +
    'Thạnh Thắng Thiện Thịnh Thọ Thới Thủy Thuận Thường Tiên Toàn Trà Trạch Trang Trí Triều Trung Trường Tuệ Tường Tuyền ' +
    'Uyên Vân Vĩnh Viên Vinh Xuân Xương Ý Yên',
);
/** Khmer letters that begin, carry and end a syllable, as Khmer writes foreign names. */
const ONSETS = list('ក ខ គ ង ច ជ ញ ដ ត ថ ទ ន ប ផ ព ភ ម យ រ ល វ ស ហ អ ក្រ ត្រ ប្រ ស្រ ខ្ល ព្រ');
const VOWELS = list('ា ិ ី ឹ ឺ ុ ូ ួ ើ ឿ ៀ េ ែ ៃ ោ ៅ ាំ');
const ENDS = ['', '', '', ...list('ង ញ ន ម យ ប់ ក់ ត់')];

/**
 * Invents a name.
 *
 * @param random Where the choices come from.
 * @returns Two or three syllables; English writes the name as Vietnamese does, as the province's pages do.
 */
export function inventName(random: Random): Name {
  const count = random.chance(0.7) ? 2 : 3;
  const syllables = Array.from({ length: count }, () => random.pick(SYLLABLES));
  const khmer = syllables.map(() => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(ENDS));
  return { vi: syllables.join(' '), en: syllables.join(' '), km: khmer.join('') };
}

const glossarySchema = z.array(
  z.object({
    vi: z.string(),
    en: z.string(),
    km: z.string(),
    kind: z.string(),
    also: z.record(z.string(), z.array(z.string())).optional(),
  }),
);

/** The names of a province's glossary. */
export interface Glossary {
  /** Every spelling of every entry, by language: what the index step is given. */
  readonly all: Readonly<Record<Lang, readonly string[]>>;
  /** Names of places and people, which a sentence can have replaced. */
  readonly replaceable: Readonly<Record<Lang, readonly string[]>>;
}

/**
 * Reads a glossary.
 *
 * @param file `glossary.yml` of a province.
 * @returns Its names.
 * @throws {Error} If it is none, or an entry is without one of the three languages.
 */
export function readGlossary(file: string): Glossary {
  const entries = glossarySchema.parse(parse(readFileSync(file, 'utf8')));
  const proper = entries.filter(({ kind }) => kind === 'place' || kind === 'person');
  const all = (lang: Lang): string[] =>
    entries.flatMap((entry) => [entry[lang], ...(entry.also?.[lang] ?? [])]);
  const own = (lang: Lang): string[] => proper.map((entry) => entry[lang]);
  return {
    all: { vi: all('vi'), en: all('en'), km: all('km') },
    replaceable: { vi: own('vi'), en: own('en'), km: own('km') },
  };
}
