import { type BroughtLanguages, type LanguageFile, languageFileSchema } from '../i18n/language-file.ts';
import { isOwnLanguage } from '../i18n/languages.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { checkSchema } from './schema-problems.ts';
import type { SourceText } from './source-text.ts';
import { parseYaml } from './yaml-text.ts';

const FOLDER = 'languages/';

/** File of a language in a content folder, with its code. */
export const LANGUAGE_FILE = /^languages\/([a-z]{2,3})\.json$/;

/**
 * What a content folder brings of languages: `languages/<code>.json` of each of the site's `languages`. JSON is read as
 * the YAML that it is, so that every mistake has its line. A file of a language that the site does not have is a problem:
 * nobody would see it.
 */
export function readLanguages(
  root: string,
  files: readonly string[],
  languages: readonly string[],
  problems: Problem[],
  texts: SourceText[],
): BroughtLanguages {
  const brought: Record<string, LanguageFile> = {};
  for (const file of files.filter((name) => name.startsWith(FOLDER))) {
    const code = LANGUAGE_FILE.exec(file)?.[1];
    if (!code || !languages.includes(code)) {
      problems.push(notOfTheSite(file, languages));
      continue;
    }
    const text = readText(root, file, problems);
    // YAML takes tabs for nothing but a mistake at the beginning of a line; JSON does not mind them.
    const yaml = text === undefined ? undefined : parseYaml(text.replace(/^\t+/gm, ' '), file, problems);
    if (!yaml) continue;
    texts.push({ file, strings: yaml.strings, body: '', bodyOffset: 0 });
    const found = checkSchema(languageFileSchema, yaml, file, problems);
    if (found && (found.about || isOwnLanguage(code))) brought[code] = found;
    else if (found) problems.push(withoutAbout(file));
  }
  return brought;
}

const notOfTheSite = (file: string, languages: readonly string[]): Problem => ({
  file,
  line: 1,
  field: '',
  cause: {
    vi: 'Tệp này không thuộc thứ tiếng nào trong languages của site.yml.',
    en: 'This file belongs to none of the languages in site.yml.',
  },
  cure: {
    vi: `Đặt tên ${FOLDER}<${languages.join('|')}>.json, hoặc thêm thứ tiếng vào site.yml.`,
    en: `Call it ${FOLDER}<${languages.join('|')}>.json, or add the language to site.yml.`,
  },
});

const withoutAbout = (file: string): Problem => ({
  file,
  line: 1,
  field: 'about',
  cause: {
    vi: 'Sen chưa biết thứ tiếng này, mà tệp không nói nó viết thế nào.',
    en: 'Sen does not know this language, and the file does not say how it is written.',
  },
  cure: {
    vi: 'Thêm about như trong src/i18n/en.json: name, short, locale, openGraph, script, money.',
    en: 'Add about, as in src/i18n/en.json: name, short, locale, openGraph, script, money.',
  },
});
