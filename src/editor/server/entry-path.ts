import path from 'node:path';
import { types } from '../../types/index.ts';
import { Refusal } from './refusal.ts';

/** A file in an entry's folder; nothing else of the content can be read or written from the editor. */
export interface EntryFile {
  /** `tourism/tram-chim` */
  entry: string;
  name: string;
  /** Language of a text; a picture has none. */
  lang?: string;
}

const FOLDERS = Object.values(types).map(({ folder }) => folder);
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TEXT = /^index\.([a-z]{2,3})\.mdx$/;
const PICTURE = /^[a-z0-9][a-z0-9-]*\.(svg|jpe?g|png|webp|avif)$/;

/** The entry file at a path below the content folder. Throws a Refusal for any other path. */
export function entryFileAt(address: string): EntryFile {
  const name = path.posix.basename(address);
  const entry = path.posix.dirname(address);
  const lang = TEXT.exec(name)?.[1];
  if (!isEntryId(entry) || `${entry}/${name}` !== address || (!lang && !PICTURE.test(name))) {
    throw new Refusal(400, {
      vi: `Không lưu được “${address}”: tên tệp chỉ gồm chữ thường không dấu, số, gạch ngang, và ảnh là jpg, png, webp, avif hoặc svg.`,
      en: `“${address}” cannot be saved: file names take lower-case letters without diacritics, digits and hyphens, and a picture is jpg, png, webp, avif or svg.`,
    });
  }
  return { entry, name, ...(lang ? { lang } : {}) };
}

/** Whether a text names an entry's folder: a type's folder and a slug. */
export function isEntryId(id: string): boolean {
  return FOLDERS.includes(path.posix.dirname(id)) && SLUG.test(path.posix.basename(id));
}
