import type { Problem } from './problem.ts';

const KINDS = {
  place: { vi: 'Địa danh', en: 'Place', file: 'places.yml' },
  topic: { vi: 'Chủ đề', en: 'Topic', file: 'topics.yml' },
  unit: { vi: 'Đơn vị', en: 'Unit', file: 'site.yml' },
  officer: { vi: 'Cán bộ', en: 'Officer', file: 'site.yml' },
  entry: { vi: 'Mục', en: 'Entry', file: '' },
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

/** A link to no page of the site: with the address that was meant, where that can be told. */
export function unknownPath(
  address: string,
  known: ReadonlySet<string>,
  languages: readonly string[],
): Pick<Problem, 'cause' | 'cure'> {
  const cause = {
    vi: `Liên kết “${address}” không dẫn tới trang nào.`,
    en: `The link “${address}” leads to no page.`,
  };
  const [, prefix = '', rest = address] = /^\/([a-z]{2,3})(\/.*)$/.exec(address) ?? [];
  const isLocal = languages.includes(prefix);
  const [path = '', mark = ''] = (isLocal ? rest : address).split(/(?=[#?])/);
  const meant = path.endsWith('/') ? path : `${path}/`;
  if (known.has(meant)) {
    return {
      cause,
      cure: {
        vi: `Viết ${meant}${mark}: không kèm ngôn ngữ, có “/” ở cuối. Máy tự đưa người đọc tới đúng thứ tiếng.`,
        en: `Write ${meant}${mark}: without language, with “/” at the end. Readers get it in their own language.`,
      },
    };
  }
  const near = [...known].filter(
    (other) =>
      other.split('/').at(-2)?.[0] === path.split('/').at(-2)?.[0] &&
      other.startsWith(path.slice(0, path.indexOf('/', 1) + 1)),
  );
  const hint = near.slice(0, 5).join(', ');
  return {
    cause,
    cure: {
      vi: `Sửa địa chỉ, hoặc bỏ liên kết.${hint ? ` Gần đúng: ${hint}.` : ''}`,
      en: `Mend the address, or remove the link.${hint ? ` Near it: ${hint}.` : ''}`,
    },
  };
}
