import fs from 'node:fs';
import path from 'node:path';
import { fileHash } from '../approval/content-hash.ts';
import { type EntryFolder, languageFile } from '../approval/edition.ts';
import { readApprovals } from '../approval/read-approvals.ts';
import { APPROVAL_FILE } from '../approval/schema.ts';
import { type TypeName, types } from '../types/index.ts';
import { isShown } from './file-kinds.ts';
import type { Problem } from './problem.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { type KnownHashes, readTextFile, type TextFile } from './text-file.ts';

const ENTRY_FILE = /^index\.([a-z]{2,3})\.mdx$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Folders beside the entries: pictures of the brand, and the scripts that draw the province's scenes. */
const FREE_FOLDERS = ['brand', 'art'];

/** Folder → picture, recording or captions in it → hash, as approvals count it. */
export type ShownHashes = Map<string, Record<string, string>>;

/** Hashes whatever among `files` a page may show or play; `known` tells those of some, by path. */
export function hashShown(root: string, files: readonly string[], known: KnownHashes = {}): ShownHashes {
  const folders: ShownHashes = new Map();
  for (const file of files.filter(isShown)) {
    const hashes = folders.get(path.posix.dirname(file)) ?? {};
    hashes[path.posix.basename(file)] =
      known[file]?.shown ?? fileHash(file, fs.readFileSync(path.join(root, file)));
    folders.set(path.posix.dirname(file), hashes);
  }
  return folders;
}

/** What lies in an entry's folder; its texts are not yet looked at; `known` tells what is known of files without reading them. What is wrong with its approvals is a problem. */
export function readEntryFolder(
  root: string,
  id: string,
  languages: readonly string[],
  hashes: ShownHashes,
  problems: Problem[],
  memory?: ReadingMemory,
  known: KnownHashes = {},
): EntryFolder {
  const texts: Record<string, TextFile> = {};
  for (const lang of languages) {
    const file = languageFile(id, lang);
    const full = path.join(root, file);
    if (known[file] || fs.existsSync(full)) texts[lang] = readTextFile(full, known[file]);
  }
  const approval = readApprovals(root, id, problems, memory, known);
  return { id, texts, files: hashes.get(id) ?? {}, approval };
}

/** Entry folders with their types; every `.mdx` and `approval.yml` that lies elsewhere is a problem. */
export function findEntryFolders(
  files: readonly string[],
  languages: readonly string[],
  problems: Problem[],
): Map<string, TypeName> {
  const typeOf = new Map(Object.values(types).map((type) => [type.folder, type.name as TypeName]));
  const folders = new Map<string, TypeName>();
  for (const file of files) {
    const name = path.posix.basename(file);
    if (!file.endsWith('.mdx') && name !== APPROVAL_FILE) continue;
    if (FREE_FOLDERS.includes(file.split('/')[0] ?? '')) continue;
    const id = path.posix.dirname(file);
    const type = typeOf.get(path.posix.dirname(id));
    const language = ENTRY_FILE.exec(name)?.[1];
    const belongs = name === APPROVAL_FILE || (language && languages.includes(language));
    if (type && belongs && SLUG.test(path.posix.basename(id))) folders.set(id, type);
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
