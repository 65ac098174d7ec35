import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { checkApprovals } from '../approval/check-approvals.ts';
import { approvedEdition, type Edition, standingsOf, workingEdition } from '../approval/edition.ts';
import { checkCopies } from '../approval/read-approvals.ts';
import { withdrawalOf } from '../approval/standing.ts';
import {
  findEntryFolders,
  hashPictures,
  listFiles,
  type PictureHashes,
  readEntryFolder,
} from './entry-folders.ts';
import { parseYaml } from './front-matter.ts';
import type { Entry, Province } from './model.ts';
import type { Problem } from './problem.ts';
import { readEntry } from './read-entry.ts';
import { type ImageMemory, type ImageSource, readImages } from './read-images.ts';
import { readInbound } from './read-inbound.ts';
import { checkReferences } from './references.ts';
import { checkSchema } from './schema-problems.ts';
import { glossarySchema, homeSchema, placesSchema, siteSchema, topicsSchema } from './site.ts';

/** Reads only what was approved. */
export interface Published {
  /** ISO instant; approvals dated after it are refused. */
  now: string;
  /** Folder for approved files that the content folder no longer holds. */
  keep: string;
}

/**
 * Reads a content folder: as it is now, or `published`. Every mistake in what is read is added to `problems`, not only
 * the first; the province is `undefined` as long as there is one.
 */
export async function readProvince(
  root: string,
  problems: Problem[],
  memory: ImageMemory = {},
  published?: Published,
): Promise<Province | undefined> {
  const province = await readWithMistakes(root, problems, memory, published);
  return problems.length > 0 ? undefined : province;
}

/** The same for those who mind only some of the mistakes: what is wrong is left out of the province. */
export async function readWithMistakes(
  root: string,
  problems: Problem[],
  memory: ImageMemory,
  published?: Published,
): Promise<Province | undefined> {
  const settings = readSettings(root, problems);
  const { site, places, topics, glossary, home } = settings;
  const files = listFiles(root);
  const languages = site?.languages ?? [];
  const typeOf = findEntryFolders(files, languages, problems);
  const hashes = hashPictures(root, files);
  const folders = [...typeOf.keys()].map((id) => readEntryFolder(root, id, languages, hashes, problems));
  const standings = standingsOf(folders, languages);
  const edition = published
    ? approvedEdition(root, published.keep, folders, standings, languages[0] ?? '', problems)
    : workingEdition(folders);
  const entries: Entry[] = [];
  for (const { id, approval } of folders) {
    const type = typeOf.get(id);
    const texts = edition.texts[id];
    const entry = type && texts && readEntry(texts, id, type, languages, problems);
    const rules = site && { site, unit: entry?.common.unit, now: published?.now };
    if (approval && rules) checkApprovals(approval.approvals, approval.yaml, approval.file, rules, problems);
    const withdrawn = withdrawalOf(approval?.approvals, languages[0] ?? '');
    if (entry) entries.push({ ...entry, ...(withdrawn ? { withdrawn } : {}) });
  }
  const read = folders.flatMap(({ approval }) => approval ?? []);
  checkCopies(read, languages[0] ?? '', problems);
  const inbound = site ? readInbound(root, files, Object.keys(site.inbound ?? {}), problems) : [];
  const shown = home ? [home.hero.picture, ...(home.hero.front ? [home.hero.front] : [])] : [];
  const images = await readImages(root, picturesOf(edition, hashes, typeOf, shown), memory, problems);
  if (!site || !places || !topics || !glossary || !home) return undefined;
  const unapproved = [...typeOf]
    .filter(([id]) => !edition.texts[id])
    .map(([id, type]) => ({ id, type, slug: path.posix.basename(id) }));
  const settled = { site, places, topics, glossary, home };
  const province: Province = { ...settled, entries, standings, unapproved, inbound, images };
  checkReferences(province, problems);
  return province;
}

/** Pictures of the site, those that the front page names, and those of the entries that are read. */
function picturesOf(
  edition: Edition,
  hashes: PictureHashes,
  entryFolders: ReadonlyMap<string, unknown>,
  shown: readonly string[],
): ImageSource[] {
  const sources: Record<string, Omit<ImageSource, 'path'>> = {};
  for (const [folder, pictures] of hashes) {
    for (const [name, sha256] of Object.entries(pictures)) {
      const file = path.posix.join(folder, name);
      if (!entryFolders.has(folder) || shown.includes(file)) sources[file] = { sha256 };
    }
  }
  return Object.entries({ ...sources, ...edition.files }).map(([file, source]) => ({
    path: file,
    ...source,
  }));
}

function readSettings(root: string, problems: Problem[]) {
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
    const yaml = parseYaml(fs.readFileSync(full, 'utf8'), file, problems);
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
