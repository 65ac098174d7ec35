import path from 'node:path';
import { isShown } from '../../content/file-kinds.ts';
import type { Bilingual, Problem } from '../../content/problem.ts';
import { slugOf } from '../../i18n/slug.ts';
import { types } from '../../types/index.ts';
import type { Rule, Subject } from '../rule.ts';

const ENTRY_FILE = /^(?:index\.[a-z]{2,3}\.mdx|approval\.yml)$/;
/** What may stand beside the texts, whatever the case of its name. */
const isMedia = (name: string): boolean => isShown(name.toLowerCase()) && !name.includes('/');
const SAFE_NAME = /^[a-z0-9][a-z0-9-]*(\.[a-z]{2,3})?\.[a-z0-9]+$/;

const ADVICE: Readonly<Record<string, Bilingual>> = {
  heic: { vi: 'Ảnh iPhone: xuất lại thành JPEG.', en: 'An iPhone picture: export it as JPEG.' },
  tif: { vi: 'Xuất lại thành JPEG.', en: 'Export it as JPEG.' },
  gif: { vi: 'Xuất lại thành PNG hoặc JPEG.', en: 'Export it as PNG or JPEG.' },
  docx: {
    vi: 'Chép chữ vào index.vi.mdx rồi xóa tệp Word.',
    en: 'Copy the text into index.vi.mdx and delete the Word file.',
  },
  pdf: {
    vi: 'Đưa nội dung vào bài; tệp PDF không được đăng.',
    en: 'Put what it says into the text; a PDF is not published.',
  },
  mdx: { vi: 'Tệp bài phải tên index.<tiếng>.mdx.', en: 'A text file must be called index.<language>.mdx.' },
};
const GENERAL: Bilingual = {
  vi: 'Xóa, hoặc chuyển ra ngoài thư mục nội dung.',
  en: 'Delete it, or move it out of the content folder.',
};

/** A file below a type's folder: the entry's folder, and the path inside it. */
interface EntryFile {
  file: string;
  folder: string;
  name: string;
}

function entryFiles({ files }: Subject): EntryFile[] {
  const roots = Object.values(types).map(({ folder }) => folder);
  return files.flatMap((file) => {
    const root = roots.find((folder) => file.startsWith(`${folder}/`));
    if (!root) return [];
    const [slug = '', ...rest] = file.slice(root.length + 1).split('/');
    return [{ file, folder: rest.length > 0 ? `${root}/${slug}` : root, name: rest.join('/') || slug }];
  });
}

const wholeFile = (file: string, cause: Bilingual, cure: Bilingual): Problem => ({
  file,
  line: 1,
  field: '',
  cause,
  cure,
});

/** What the front matter of an entry names, or nothing where it cannot be read: then nothing can be said of its files. */
function namesIn({ sources, province }: Subject): (folder: string) => Set<string> | undefined {
  const language = province?.site.languages[0] ?? 'vi';
  const byFile = new Map(sources.map((source) => [source.file, source]));
  return (folder) => {
    const source = byFile.get(`${folder}/index.${language}.mdx`);
    return source && new Set(source.strings.map(({ value }) => value));
  };
}

/** A file that Sen does not know: it would lie in the repository and never be published. */
export const unknownFile: Rule = {
  name: 'unknown-file',
  severity: 'warning',
  check: (subject) =>
    entryFiles(subject)
      .filter(({ file, name }) => !ENTRY_FILE.test(name) && !isMedia(name) && !file.endsWith('.mdx'))
      .map(({ file, name }) =>
        wholeFile(
          file,
          { vi: `Sen không biết tệp “${name}” để làm gì.`, en: `Sen has no use for the file “${name}”.` },
          ADVICE[path.extname(name).slice(1).toLowerCase()] ?? GENERAL,
        ),
      ),
};

/** A picture whose name breaks in a web address: capitals, diacritics, spaces. */
export const fileName: Rule = {
  name: 'file-name',
  severity: 'warning',
  check: (subject) => {
    const namedIn = namesIn(subject);
    return (
      entryFiles(subject)
        .filter(({ name }) => isMedia(name) && !SAFE_NAME.test(name))
        // Where the text names it, the field that does has been reported.
        .filter(
          ({ folder, name }) =>
            ![name, safe(name)].some((known) => namedIn(folder)?.has(known.normalize('NFC'))),
        )
        .map(({ file, name }) =>
          wholeFile(
            file,
            {
              vi: `Tên tệp “${name}” có chữ hoa, dấu hoặc dấu cách.`,
              en: `The file name “${name}” has capitals, diacritics or spaces.`,
            },
            { vi: `Đổi thành ${safe(name)}.`, en: `Rename it ${safe(name)}.` },
          ),
        )
    );
  },
};

const safe = (name: string): string => `${slugOf(path.parse(name).name)}${path.extname(name).toLowerCase()}`;

/** A picture that no front matter lists. */
export const unusedFile: Rule = {
  name: 'unused-file',
  severity: 'warning',
  check: (subject) => {
    const namedIn = namesIn(subject);
    return entryFiles(subject)
      .filter(({ name }) => isMedia(name) && SAFE_NAME.test(name))
      .filter(({ folder, name }) => namedIn(folder)?.has(name) === false)
      .map(({ file, name }) =>
        wholeFile(
          file,
          { vi: `Không bài nào dùng ảnh “${name}”.`, en: `No text uses the picture “${name}”.` },
          {
            vi: 'Khai báo trong images của bài, hoặc xóa tệp.',
            en: "List it in the entry's images, or delete it.",
          },
        ),
      );
  },
};

/** A folder beside the entries that has pictures and no text. */
export const emptyFolder: Rule = {
  name: 'empty-folder',
  severity: 'warning',
  check: (subject) => {
    const roots: string[] = Object.values(types).map(({ folder }) => folder);
    const folders = Map.groupBy(entryFiles(subject), ({ folder }) => folder);
    return [...folders]
      .filter(([folder, files]) => !roots.includes(folder) && files.every(({ name }) => isMedia(name)))
      .map(([folder]) =>
        wholeFile(
          `${folder}/index.${subject.province?.site.languages[0] ?? 'vi'}.mdx`,
          {
            vi: `Thư mục “${folder}” có tệp mà chưa có bài viết.`,
            en: `The folder “${folder}” has files and no text.`,
          },
          { vi: 'Viết tệp này, hoặc xóa thư mục.', en: 'Write this file, or delete the folder.' },
        ),
      );
  },
};
