import fs from 'node:fs';
import path from 'node:path';
import { loadMemory } from '../build/memory.ts';
import { approvedFolder, type Settings } from '../build/settings.ts';
import { checkProvince, stopsOf } from '../check/check-province.ts';
import { hashShown, readEntryFolder } from '../content/entry-folders.ts';
import { parseFrontMatter } from '../content/front-matter.ts';
import { listFiles } from '../content/list-files.ts';
import type { Province } from '../content/model.ts';
import { formatProblem, type Problem } from '../content/problem.ts';
import type { ApprovalCase } from './approve.ts';
import { commitDates } from './commit-dates.ts';
import { type EntryFolder, languageFile } from './edition.ts';
import { keepApproved } from './find-approved.ts';
import { openRepository } from './git.ts';
import type { Approvals } from './schema.ts';
import { writeApprovals } from './write-approvals.ts';

/** The content folder as the newsroom's commands see it: as it is now, mistakes and all. */
export interface Newsroom {
  settings: Settings;
  province: Province;
  /** Those for which an approval is refused. */
  problems: Problem[];
  folders: Map<string, EntryFolder>;
}

/** Reads the content folder for a command. Throws the list of mistakes when even site.yml cannot be read. */
export async function openNewsroom(settings: Settings): Promise<Newsroom> {
  const { content } = settings;
  const { province, problems } = await checkProvince(content, settings.now, loadMemory(settings).images);
  if (!province) throw new Error(problems.map(formatProblem).join('\n\n'));
  const { languages } = province.site;
  const hashes = hashShown(content, listFiles(content));
  const folders = Object.keys(province.standings).map((id): [string, EntryFolder] => [
    id,
    readEntryFolder(content, id, languages, hashes, []),
  ]);
  return { settings, province, problems: stopsOf(problems), folders: new Map(folders) };
}

/** The id of an entry from what a person types: its folder, with the content folder before it or not. */
export function entryIdOf({ settings, folders }: Newsroom, typed: string): string {
  const given = path.relative(settings.content, path.resolve(settings.root, typed)).replaceAll(path.sep, '/');
  const plain = typed.replace(/\/+$/, '');
  const id = [plain, given].find((name) => folders.has(name));
  if (id) return id;
  const near = [...folders.keys()].filter((name) => name.includes(path.posix.basename(plain))).slice(0, 5);
  const hint = near.length > 0 ? ` (${near.join(', ')}?)` : '';
  throw new Error(`Không có bài “${typed}”${hint}. / There is no entry “${typed}”${hint}.`);
}

/** What the rules of approval need to know of some entries. */
export function casesOf(newsroom: Newsroom, ids: readonly string[]): Map<string, ApprovalCase> {
  const { settings, province, problems, folders } = newsroom;
  const { site } = province;
  const repository = openRepository(settings.content);
  const dates = repository ? commitDates(repository, ids.length > 20 ? ['.'] : ids) : {};
  return new Map(
    ids.flatMap((id): [string, ApprovalCase][] => {
      const folder = folders.get(id);
      if (!folder) return [];
      const own = problems.filter(({ file }) => path.posix.dirname(file) === id);
      const committed = site.languages.flatMap((lang) => {
        const date = dates[languageFile(id, lang)];
        return date ? [[lang, date]] : [];
      });
      return [
        [
          id,
          {
            site,
            folder,
            source: sourceOf(folder, site.languages[0] ?? ''),
            problems: own,
            committed: Object.fromEntries(committed),
            now: settings.now,
          },
        ],
      ];
    }),
  );
}

function sourceOf({ texts }: EntryFolder, lang: string): ApprovalCase['source'] {
  const matter = parseFrontMatter(texts[lang]?.bytes().toString() ?? '', '', []);
  if (!matter) return undefined;
  const { unit, draft } = (matter.data ?? {}) as { unit?: unknown; draft?: unknown };
  return { frontMatter: matter.data, unit: String(unit), draft: draft === true };
}

/** Writes an entry's approvals, and keeps what was approved although nobody may have committed it. */
export function saveApprovals({ settings, folders }: Newsroom, id: string, approvals: Approvals): void {
  const folder = folders.get(id);
  const keep = approvedFolder(settings.cache);
  for (const [lang, records] of Object.entries(approvals.approved ?? {})) {
    const record = records.at(-1);
    const text = folder?.texts[lang];
    if (text !== undefined) keepApproved(keep, languageFile(id, lang), text.bytes());
    for (const name of Object.keys(record?.files ?? {})) {
      const file = path.join(settings.content, id, name);
      if (fs.existsSync(file)) keepApproved(keep, path.posix.join(id, name), fs.readFileSync(file));
    }
  }
  writeApprovals(settings.content, id, approvals);
}
