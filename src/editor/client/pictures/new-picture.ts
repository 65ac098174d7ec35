import { slugOf } from '../../../i18n/slug.ts';
import { fileName, nameBlob, type Picture } from '../entry.ts';
import { say } from '../language.ts';
import { fitPicture } from './fit-picture.ts';

/** Hands a file to Sveltia; gives the address it has until the entry is saved. */
export type AddFile = (file: File, options: { name: string }) => Promise<string>;

/** A chosen file as a picture of the entry, and a word to the officer where it was changed or could not be added. */
export async function newPicture(
  file: File,
  others: () => readonly Picture[],
  addFile: (...args: Parameters<AddFile>) => Promise<string> | undefined,
): Promise<{ picture?: Picture; word: string }> {
  const fitted = await fitPicture(file);
  if (!fitted.file) return { word: fitted.word };
  const name = freeName(fitted.file.name, others());
  const address = await addFile(fitted.file, { name })?.catch(() => undefined);
  if (!address) {
    const word = say(
      `Chưa thêm được “${file.name}”. Chọn lại ảnh.`,
      `“${file.name}” was not added. Choose it again.`,
    );
    return { word };
  }
  nameBlob(address, name);
  return { picture: { file: address, credit: '', licence: 'CC-BY-4.0' }, word: fitted.word };
}

/** `Ảnh Chợ Nổi.JPG` → `anh-cho-noi.jpg`, with a number where the entry has one of that name. */
function freeName(name: string, pictures: readonly Picture[]): string {
  const [, stem = '', extension = ''] = /^(.*)\.(\w+)$/.exec(name) ?? [];
  const taken = new Set(pictures.map(({ file }) => fileName(file)));
  const base = slugOf(stem) || 'anh';
  const named = (count: number) => `${base}${count > 1 ? `-${count}` : ''}.${extension.toLowerCase()}`;
  let count = 1;
  while (taken.has(named(count))) count += 1;
  return named(count);
}
