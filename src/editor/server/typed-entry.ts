import { type FormData, writeEntryText } from '../text/entry-text.ts';
import { entryFileAt, isEntryId } from './entry-path.ts';
import { Refusal } from './refusal.ts';
import type { Files, WorkingCopy } from './working-copy.ts';

/** An entry as it is being typed: one language, and pictures not saved yet. */
export interface TypedEntry {
  entry: string;
  lang: string;
  form: FormData;
  pictures: { name: string; base64: string }[];
}

/** What is typed, as the files that a save would write. Throws a Refusal for what is no entry's. */
export function filesOf(
  { entry, lang, form, pictures }: TypedEntry,
  copy: WorkingCopy,
  languages: readonly string[],
): Files {
  if (!isEntryId(entry) || !languages.includes(lang)) {
    throw new Refusal(400, {
      vi: 'Hãy đặt tên bài trước; tên bài cho ra địa chỉ.',
      en: 'Give the entry a title first; its address comes from it.',
    });
  }
  const name = `index.${lang}.mdx`;
  const previous = copy.entry(entry)[name]?.toString('utf8');
  return {
    [name]: Buffer.from(writeEntryText(form, previous, lang === languages[0])),
    ...Object.fromEntries(
      pictures.map((picture) => [
        entryFileAt(`${entry}/${picture.name}`).name,
        Buffer.from(picture.base64, 'base64'),
      ]),
    ),
  };
}
