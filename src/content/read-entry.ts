import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { type CommonText, commonFacts, commonText, translation } from '../types/fields.ts';
import { type TypeName, types } from '../types/index.ts';
import { compileBody } from './body.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import type { Entry, LanguageVersion } from './model.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schema-problems.ts';

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

/**
 * Reads the language files of one entry folder, given as language → text. `languages[0]` is the source language.
 * Gives `undefined` when the source file is missing or wrong; every mistake is added to `problems`.
 */
export function readEntry(
  texts: Readonly<Record<string, string>>,
  id: string,
  type: TypeName,
  languages: readonly string[],
  problems: Problem[],
): Entry | undefined {
  const [sourceLanguage = ''] = languages;
  const versions: Record<string, LanguageVersion> = {};
  let common: Entry['common'] | undefined;
  let facts: Entry['facts'] = {};
  for (const language of languages) {
    const file = `${id}/index.${language}.mdx`;
    const source = texts[language];
    if (source === undefined) continue;
    const matter = parseFrontMatter(source, file, problems);
    if (!matter) continue;
    const isSource = language === sourceLanguage;
    const body = compileBody(matter.body, file, matter.bodyOffset, problems);
    if (!isSource && reportFacts(matter, file, schemas[type].facts, problems)) continue;
    const data = checkSchema(schemas[type][isSource ? 'source' : 'translation'], matter, file, problems);
    if (!data) continue;
    const text = pick(data, Object.keys(types[type].text.shape));
    if (isSource) {
      common = pick(data, Object.keys(commonFacts.shape)) as unknown as Entry['common'];
      facts = pick(data, Object.keys(types[type].facts.shape));
    }
    const words = pick(data, Object.keys(commonText.shape)) as unknown as CommonText;
    versions[language] = {
      ...words,
      text,
      translation: data.translation as LanguageVersion['translation'],
      body,
      stamp: stampOf([words, text, matter.body]),
      file,
      lines: Object.fromEntries(Object.keys(data).map((key) => [key, matter.lineOf([key])])),
    };
  }
  if (!common || !versions[sourceLanguage]) return undefined;
  return { id, type, slug: path.posix.basename(id), common, facts, versions };
}

/** A fact in a translation could contradict the source: it is refused, field by field. */
function reportFacts(
  matter: FrontMatter,
  file: string,
  factNames: readonly string[],
  problems: Problem[],
): boolean {
  const found = Object.keys((matter.data ?? {}) as object).filter((key) => factNames.includes(key));
  for (const field of found) {
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
  }
  return found.length > 0;
}

function pick(data: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}

function stampOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
