import type { Entry, LanguageVersion, Province } from './model.ts';
import type { Problem } from './problem.ts';
import { unknownName } from './reference-messages.ts';

/**
 * Pictures of an entry: each listed one exists, each shown one is listed with credit and licence,
 * and each has alternative text in every language that is not its file name.
 */
export function checkPictures(entry: Entry, province: Province, problems: Problem[]): void {
  const source = entry.versions[province.site.languages[0] ?? ''];
  if (!source) return;
  const listed = (entry.common.images ?? []).map((image) => image.file);
  const at = (version: LanguageVersion, field: string) => ({
    file: version.file,
    line: version.lines[field] ?? 1,
    field,
  });
  for (const file of listed) {
    // A file that is there but unreadable has been reported where it was read.
    const broken = problems.some((problem) => problem.file === `${entry.id}/${file}`);
    if (!province.images[`${entry.id}/${file}`] && !broken) {
      problems.push({ ...at(source, 'images'), ...unknownName('picture', file, []) });
    }
  }
  const { cover } = entry.common;
  if (cover && !listed.includes(cover)) problems.push({ ...at(source, 'cover'), ...unlisted(cover) });
  for (const version of Object.values(entry.versions)) {
    for (const { file, line } of version.body.pictures) {
      if (!listed.includes(file))
        problems.push({ file: version.file, line, field: 'body', ...unlisted(file) });
    }
    for (const file of listed) {
      const alt = version.alt?.[file];
      if (!alt || alt.trim() === file) problems.push({ ...at(version, 'alt'), ...noAlt(file) });
    }
    for (const file of Object.keys(version.alt ?? {})) {
      if (!listed.includes(file)) problems.push({ ...at(version, 'alt'), ...unlisted(file) });
    }
  }
}

const unlisted = (file: string): Pick<Problem, 'cause' | 'cure'> => ({
  cause: {
    vi: `Ảnh “${file}” chưa khai báo trong images.`,
    en: `The picture “${file}” is not listed in images.`,
  },
  cure: {
    vi: 'Thêm vào images với file, credit và licence trong tệp tiếng gốc.',
    en: 'Add it to images with file, credit and licence in the source-language file.',
  },
});

const noAlt = (file: string): Pick<Problem, 'cause' | 'cure'> => ({
  cause: {
    vi: `Ảnh “${file}” thiếu văn bản thay thế.`,
    en: `The picture “${file}” has no alternative text.`,
  },
  cure: {
    vi: `Thêm alt: { ${file}: "…" } mô tả điều thấy trong ảnh, bằng ngôn ngữ của tệp này.`,
    en: `Add alt: { ${file}: "…" } that says what is seen, in this file's language.`,
  },
});
