import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { type TypeName, types } from '../types/index.ts';
import type { Province } from './model.ts';
import { compare, type Problem } from './problem.ts';
import { readEntry } from './read-entry.ts';
import { IMAGE_FILE, type ImageMemory, readImages } from './read-images.ts';
import { readInbound } from './read-inbound.ts';
import { readText } from './read-text.ts';
import { checkReferences } from './references.ts';
import { checkSchema } from './schema-problems.ts';
import { glossarySchema, homeSchema, placesSchema, siteSchema, topicsSchema } from './site.ts';
import type { SourceText } from './source-text.ts';
import { parseYaml } from './yaml-text.ts';

const ENTRY_FILE = /^index\.([a-z]{2,3})\.mdx$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Folders beside the entries: pictures of the brand, and the scripts that draw the province's scenes. */
const FREE_FOLDERS = ['brand', 'art'];

/** All that could be read of a content folder, mistakes or not. */
export interface Content {
  /** Missing while one of its five settings files cannot be read. Entries with mistakes are not in it. */
  province: Province | undefined;
  /** Every file but hidden ones, relative to the content folder, sorted. */
  files: string[];
  sources: SourceText[];
}

/**
 * Reads a content folder. Every mistake in it is added to `problems`, not only the first;
 * the province is `undefined` as long as there is one.
 */
export async function readProvince(
  root: string,
  problems: Problem[],
  memory: ImageMemory = {},
): Promise<Province | undefined> {
  const { province } = await readContent(root, problems, memory);
  return problems.length > 0 ? undefined : province;
}

/** Reads as much of a content folder as can be read. Every mistake is added to `problems`. */
export async function readContent(
  root: string,
  problems: Problem[],
  memory: ImageMemory = {},
): Promise<Content> {
  const texts: SourceText[] = [];
  const settings = readSettings(root, problems, texts);
  const files = (fs.readdirSync(root, { recursive: true }) as string[])
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .filter((file) => fs.statSync(path.join(root, file)).isFile())
    .sort(compare);
  const images = await readImages(
    root,
    files.filter((file) => IMAGE_FILE.test(file)),
    memory,
    problems,
  );
  const { site, places, topics, glossary, home } = settings;
  // Without it the languages are not known, and every file would seem to be out of place.
  if (!site) return { province: undefined, files, sources: texts };
  const folders = findEntryFolders(files, site.languages, problems);
  const entries = [...folders].flatMap(
    ([id, type]) => readEntry(root, id, type, site.languages, problems, texts) ?? [],
  );
  const inbound = readInbound(root, files, Object.keys(site.inbound ?? {}), problems, texts);
  if (!places || !topics || !glossary || !home) return { province: undefined, files, sources: texts };
  const province: Province = { site, places, topics, glossary, home, entries, inbound, images };
  checkReferences(province, folders, problems);
  return { province, files, sources: texts };
}

function readSettings(root: string, problems: Problem[], texts: SourceText[]) {
  const read = <S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined => {
    const full = path.join(root, file);
    if (!fs.existsSync(full)) {
      problems.push({
        file,
        line: 1,
        field: '',
        cause: { vi: 'Thiếu tệp này.', en: 'This file is missing.' },
        cure: { vi: 'Tạo tệp theo mẫu của một tỉnh có sẵn.', en: "Make it, after another province's." },
      });
      return undefined;
    }
    const text = readText(root, file, problems);
    const yaml = text === undefined ? undefined : parseYaml(text, file, problems);
    if (yaml) texts.push({ file, strings: yaml.strings, body: '', bodyOffset: 0 });
    return yaml && checkSchema(schema, yaml, file, problems);
  };
  return {
    site: read('site.yml', siteSchema),
    places: read('places.yml', placesSchema),
    topics: read('topics.yml', topicsSchema),
    glossary: read('glossary.yml', glossarySchema),
    home: read('home.yml', homeSchema),
  };
}

/** Entry folders with their types; every `.mdx` that lies elsewhere is a problem. */
function findEntryFolders(
  files: readonly string[],
  languages: readonly string[],
  problems: Problem[],
): Map<string, TypeName> {
  const typeOf = new Map(Object.values(types).map((type) => [type.folder, type.name as TypeName]));
  const folders = new Map<string, TypeName>();
  for (const file of files) {
    if (!file.endsWith('.mdx') || FREE_FOLDERS.includes(file.split('/')[0] ?? '')) continue;
    const id = path.posix.dirname(file);
    const type = typeOf.get(path.posix.dirname(id));
    const language = ENTRY_FILE.exec(path.posix.basename(file))?.[1];
    if (type && language && languages.includes(language) && SLUG.test(path.posix.basename(id)))
      folders.set(id, type);
    else {
      problems.push({
        file,
        line: 1,
        field: '',
        cause: {
          vi: 'Tệp nằm sai thư mục hoặc sai tên.',
          en: 'The file is in the wrong folder or has the wrong name.',
        },
        cure: {
          vi: `Đặt tại <${[...typeOf.keys()].join('|')}>/<ten-khong-dau>/index.<${languages.join('|')}>.mdx.`,
          en: `Put it at <${[...typeOf.keys()].join('|')}>/<slug>/index.<${languages.join('|')}>.mdx.`,
        },
      });
    }
  }
  return folders;
}
