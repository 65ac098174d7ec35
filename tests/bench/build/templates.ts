import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { types } from '../../../src/types/index.ts';
import { LANGUAGES, type Lang } from '../sentences.ts';

type Fields = Record<string, unknown>;

/** What a real entry states besides its words: facts that its type accepts. */
export interface Template {
  readonly facts: Fields;
  /** Fields that the type wants in each language. */
  readonly texts: Readonly<Record<Lang, Fields>>;
}

/** Said anew for every synthetic entry, or naming entries that are not there. */
const REPLACED = [
  'title',
  'summary',
  'alt',
  'corrections',
  'publishAt',
  'expireAt',
  'updated',
  'withdrawn',
  'related',
  'cover',
  'images',
];

/** The entries of a province that stand in all three languages, by folder. */
export function readTemplates(content: string): Map<string, Template[]> {
  const templates = new Map<string, Template[]>();
  for (const { folder, text } of Object.values(types)) {
    const found = fs.existsSync(path.join(content, folder))
      ? fs.readdirSync(path.join(content, folder)).sort()
      : [];
    const own = Object.keys(text.shape);
    const complete = found.filter((slug) =>
      LANGUAGES.every((lang) => fs.existsSync(path.join(content, folder, slug, `index.${lang}.mdx`))),
    );
    templates.set(
      folder,
      complete.map((slug) => {
        const matters = Object.fromEntries(
          LANGUAGES.map((lang) => [lang, readMatter(path.join(content, folder, slug, `index.${lang}.mdx`))]),
        ) as Record<Lang, Fields>;
        const isText = (name: string) => own.includes(name);
        return {
          facts: pick(matters.vi, (name) => !isText(name) && !REPLACED.includes(name)),
          texts: {
            vi: pick(matters.vi, isText),
            en: pick(matters.en, isText),
            km: pick(matters.km, isText),
          },
        };
      }),
    );
  }
  return templates;
}

function readMatter(file: string): Fields {
  const [, front = ''] = fs.readFileSync(file, 'utf8').split(/^---$/m);
  return parse(front) as Fields;
}

const pick = (fields: Fields, wanted: (name: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => wanted(name)));
