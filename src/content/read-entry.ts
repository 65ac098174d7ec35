import crypto from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { type CommonText, commonFacts, commonText, type Translation, translation } from '../types/fields.ts';
import { type TypeName, types } from '../types/index.ts';
import { type Body, type BodyOutline, compileBody } from './body.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { withLater } from './later.ts';
import { lettersIn, textsIn } from './letters.ts';
import type { Entry, LanguageVersion } from './model.ts';
import type { Problem } from './problem.ts';
import { decodeText } from './read-text.ts';
import { keyOfFile, ReadingMemory } from './reading-memory.ts';
import { checkSchema } from './schema-problems.ts';
import { type SourceSummary, type SourceText, type SourceWords, summaryOf } from './source-text.ts';
import { stampOf } from './stamp.ts';
import type { TextFile } from './text-file.ts';

const schemas = Object.fromEntries(
  Object.entries(types).map(([name, type]) => {
    const text = z.strictObject({ ...commonText.shape, ...type.text.shape });
    return [
      name,
      {
        facts: Object.keys({ ...commonFacts.shape, ...type.facts.shape }),
        source: z.strictObject({ ...text.shape, ...commonFacts.shape, ...type.facts.shape }),
        translation: z.strictObject({ ...text.shape, translation }),
      },
    ];
  }),
) as unknown as Record<TypeName, { facts: string[]; source: z.ZodObject; translation: z.ZodObject }>;

/** What one language file says, mistakes included, without its long texts; plain data. */
interface VersionReading {
  problems: Problem[];
  /** Missing where the file could not be taken apart. */
  source?: SourceSummary;
  /** Missing where it is wrong; `common` and `facts` only in the source language. */
  read?: {
    version: Omit<LanguageVersion, 'body'> & { body: BodyOutline };
    common?: Entry['common'];
    facts?: Entry['facts'];
  };
}

/** The long texts, of which most builds check and show only a few. Plain data. */
interface LongTexts {
  words: SourceWords;
  shown: Pick<Body, 'segments'>;
}

/**
 * Reads the language files of one entry folder, by language. `languages[0]` is the source language.
 * Gives `undefined` when the source file is missing or wrong; every mistake is added to `problems`,
 * and every file that could be taken apart to `texts`. What is in `memory` is not read again.
 */
export function readEntry(
  files: Readonly<Record<string, TextFile>>,
  id: string,
  type: TypeName,
  languages: readonly string[],
  problems: Problem[],
  texts: SourceText[] = [],
  memory: ReadingMemory = new ReadingMemory(),
): Entry | undefined {
  const [sourceLanguage = ''] = languages;
  const versions: Record<string, LanguageVersion> = {};
  let common: Entry['common'] | undefined;
  let facts: Entry['facts'] = {};
  for (const language of languages) {
    const file = `${id}/index.${language}.mdx`;
    const text = files[language];
    const isSource = language === sourceLanguage;
    if (!text) {
      if (isSource) problems.push({ file, line: 1, field: '', ...NO_SOURCE });
      continue;
    }
    const key = keyOfFile(file, text.digest, isSource ? 'source' : 'translation');
    let parsed: ReturnType<typeof readVersion> | undefined;
    const parse = () => (parsed ??= readVersion(text.bytes(), file, type, isSource));
    const reading = memory.recall(key, () => parse().reading);
    // Apart: what was checked is not needed any more where pages are drawn.
    const words = memory.later(`${key} words`, () => parse().long.words);
    const shown = memory.later(`${key} shown`, () => parse().long.shown);
    // What is lost of it later is read anew: held on to, all files would be in memory.
    parsed = undefined;
    const { source, read } = reading;
    problems.push(...reading.problems);
    if (source) texts.push(withLater(source, ['strings', 'body'], words));
    if (!read) continue;
    versions[language] = { ...read.version, body: withLater(read.version.body, ['segments'], shown) };
    common ??= read.common;
    facts = read.facts ?? facts;
  }
  if (!common || !versions[sourceLanguage]) return undefined;
  return { id, type, slug: path.posix.basename(id), common, facts, versions };
}

function readVersion(
  bytes: Buffer,
  file: string,
  type: TypeName,
  isSource: boolean,
): { reading: VersionReading; long: LongTexts } {
  const problems: Problem[] = [];
  const text = decodeText(bytes, file, problems);
  const matter = text === undefined ? undefined : parseFrontMatter(text, file, problems);
  if (!matter)
    return { reading: { problems }, long: { words: { strings: [], body: '' }, shown: { segments: [] } } };
  const { strings, body: written, bodyOffset } = matter;
  const checked = { strings, body: written };
  const source = summaryOf(file, crypto.hash('sha256', bytes), checked, bodyOffset);
  const { segments, ...outline } = compileBody(written, file, bodyOffset, problems);
  const long = { words: checked, shown: { segments } };
  if (!isSource) reportFacts(matter, file, schemas[type].facts, problems);
  const data = checkSchema(schemas[type][isSource ? 'source' : 'translation'], matter, file, problems);
  if (!data) return { reading: { problems, source }, long };
  const ownText = pick(data, Object.keys(types[type].text.shape));
  const words = pick(data, Object.keys(commonText.shape)) as unknown as CommonText;
  const version = {
    ...words,
    text: ownText,
    ...(data.translation ? { translation: data.translation as Translation } : {}),
    body: outline,
    stamp: stampOf(words, ownText, written),
    letters: lettersIn(textsIn([words, ownText, data.translation, segments, outline], [], '')).join(''),
    file,
    lines: Object.fromEntries(Object.keys(data).map((key) => [key, matter.lineOf([key])])),
  };
  if (!isSource) return { reading: { problems, source, read: { version } }, long };
  const common = pick(data, Object.keys(commonFacts.shape)) as unknown as Entry['common'];
  const facts = pick(data, Object.keys(types[type].facts.shape));
  return { reading: { problems, source, read: { version, common, facts } }, long };
}

/** Checks the text of a translation's file that is not written yet, as the reader would; mistakes are added to `problems`. */
export function checkTranslation(text: string, file: string, type: TypeName, problems: Problem[]): void {
  const matter = parseFrontMatter(text, file, problems);
  if (!matter) return;
  compileBody(matter.body, file, matter.bodyOffset, problems);
  reportFacts(matter, file, schemas[type].facts, problems);
  checkSchema(schemas[type].translation, matter, file, problems);
}

const NO_SOURCE = {
  cause: { vi: 'Bài chưa có tệp tiếng gốc này.', en: 'The entry has no file in the source language.' },
  cure: {
    vi: 'Viết tệp này (dữ kiện chỉ đứng ở đây), hoặc xóa thư mục nếu bài đã bỏ.',
    en: 'Write this file (facts stand only in it), or remove the folder if the entry is given up.',
  },
};

/** A fact in a translation could contradict the source: it is refused, field by field, and not looked at again. */
function reportFacts(
  matter: FrontMatter,
  file: string,
  factNames: readonly string[],
  problems: Problem[],
): void {
  const data = (matter.data ?? {}) as Record<string, unknown>;
  for (const field of Object.keys(data).filter((key) => factNames.includes(key))) {
    problems.push({
      file,
      line: matter.lineOf([field]),
      field,
      cause: { vi: `Bản dịch chứa dữ kiện “${field}”.`, en: `A translation states the fact “${field}”.` },
      cure: {
        vi: 'Bỏ trường này; dữ kiện chỉ viết trong tệp tiếng gốc.',
        en: 'Remove it; facts stand only in the source-language file.',
      },
    });
    delete data[field];
  }
}

function pick(data: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}
