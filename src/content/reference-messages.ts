import type { Problem } from './problem.ts';

const KINDS = {
  place: { vi: 'Địa danh', en: 'Place', file: 'places.yml' },
  topic: { vi: 'Chủ đề', en: 'Topic', file: 'topics.yml' },
  unit: { vi: 'Đơn vị', en: 'Unit', file: 'site.yml' },
  officer: { vi: 'Cán bộ', en: 'Officer', file: 'site.yml' },
  entry: { vi: 'Mục', en: 'Entry', file: '' },
  link: { vi: 'Liên kết', en: 'Link', file: '' },
  source: { vi: 'Nguồn tin', en: 'Source', file: 'site.yml, inbound' },
  picture: { vi: 'Ảnh', en: 'Picture', file: '' },
  recording: { vi: 'Tệp âm thanh hoặc phim', en: 'Recording', file: '' },
  captions: { vi: 'Tệp phụ đề', en: 'Captions', file: '' },
} as const;

/** A name that stands for nothing: with the nearest names that do. */
export function unknownName(
  kind: keyof typeof KINDS,
  name: string,
  known: readonly string[],
): Pick<Problem, 'cause' | 'cure'> {
  const { vi, en, file } = KINDS[kind];
  const near = known
    .filter((other) => other[0] === name[0] || other.includes(name))
    .slice(0, 5)
    .join(', ');
  return {
    cause: { vi: `${vi} “${name}” không tồn tại.`, en: `${en} “${name}” does not exist.` },
    cure: {
      vi: `Sửa lại tên${file ? `, hoặc thêm vào ${file}` : ''}.${near ? ` Gần đúng: ${near}.` : ''}`,
      en: `Mend the name${file ? `, or add it to ${file}` : ''}.${near ? ` Near it: ${near}.` : ''}`,
    },
  };
}
