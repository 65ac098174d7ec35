import type { Bilingual } from '../../content/problem.ts';
import type { XliffNote } from './model.ts';
import type { TextUnit } from './text-unit.ts';

const FIELDS: Record<string, Bilingual> = {
  title: {
    vi: 'Tên bài, tối đa 90 chữ cái, không chấm cuối',
    en: 'Title, at most 90 characters, no full stop',
  },
  summary: { vi: 'Câu dẫn, 20–320 chữ cái', en: 'Standfirst, 20 to 320 characters' },
  alt: {
    vi: 'Lời tả ảnh cho người không nhìn thấy: một câu, không “Hình ảnh về”',
    en: 'Alternative text for those who cannot see the picture: one sentence, no “picture of”',
  },
  corrections: { vi: 'Đính chính', en: 'Correction' },
};

const BLOCKS: [pattern: RegExp, note: Bilingual][] = [
  [/@caption$/, { vi: 'Chú thích ảnh', en: 'Caption' }],
  [/@by$/, { vi: 'Người nói, giữ nguyên tên riêng', en: 'Who said it; a proper name stays' }],
  [/@source$/, { vi: 'Nguồn của lời trích', en: 'Source of the quotation' }],
  [/@title$/, { vi: 'Tựa của khung', en: 'Title of the box' }],
  [/h\d$/, { vi: 'Tựa nhỏ', en: 'Heading' }],
  [/listItem\/paragraph$/, { vi: 'Gạch đầu dòng', en: 'List item' }],
  [/tableCell$/, { vi: 'Ô của bảng', en: 'Table cell' }],
  [/(^|\/)(Quote|blockquote)\//, { vi: 'Lời trích', en: 'Quotation' }],
];

/** What a translator should know of a unit besides its words; nothing for an ordinary paragraph. */
export function unitNote({ path, fragment }: TextUnit): XliffNote[] {
  const note = path
    ? FIELDS[String(path[0])]
    : BLOCKS.find(([pattern]) => pattern.test(fragment?.kind ?? ''))?.[1];
  if (!note) return [];
  return [{ category: 'context', text: `${note.vi} / ${note.en}` }];
}
