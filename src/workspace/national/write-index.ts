import fs from 'node:fs';
import path from 'node:path';
import { cutToLetters, typefacesFolder } from '../../build/typefaces.ts';
import { folderReader, type SiteReader, webReader } from '../../outputs/feeds/check/site-reader.ts';
import type { Workspace } from '../schema.ts';
import { indexFiles } from './index-files.ts';
import { type ProvinceSite, readProvinceSite, SiteError } from './province-site.ts';

/** Where the provinces' sites are read, and where the index goes. */
export interface IndexPlaces {
  /** Folder with one built site for each province; the provinces' live sites without one. */
  from: string | undefined;
  out: string;
  cache: string;
}

/**
 * Writes the index over all provinces of a workspace beside the old one and puts it in its place. Gives how many
 * provinces it tells of, and the ids of those that have no site; throws a `SiteError` when one cannot be read, or there is
 * none at all.
 */
export async function writeIndex(
  workspace: Workspace,
  { from, out, cache }: IndexPlaces,
): Promise<{ sites: number; missing: string[] }> {
  const ids = Object.keys(workspace.provinces).sort();
  const found: [string, ProvinceSite | undefined][] = [];
  for (const id of ids) {
    const site = await readProvinceSite(id, readerOf(id, workspace, from));
    const address = workspace.provinces[id]?.site;
    // A site that does not answer is not a province without one: leaving it out would take its items back.
    if (!site && from === undefined && address) throw new SiteError(unanswered(id, address));
    found.push([id, site]);
  }
  const sites = found.flatMap(([, site]) => site ?? []);
  if (sites.length === 0) throw new SiteError(NO_SITES);
  const folder = typefacesFolder(cache);
  const { files, fonts } = await indexFiles(workspace, sites, (lang, letters) =>
    cutToLetters(lang, letters, folder),
  );
  const draft = `${out}.${process.pid}`;
  try {
    for (const [file, text] of Object.entries(files)) write(path.join(draft, file), text);
    for (const { src } of fonts)
      write(path.join(draft, src), fs.readFileSync(path.join(folder, path.basename(src))));
    fs.rmSync(out, { recursive: true, force: true });
    fs.renameSync(draft, out);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return { sites: sites.length, missing: found.flatMap(([id, site]) => (site ? [] : [id])) };
}

const unanswered = (id: string, address: string): string =>
  `${id}: không đọc được ${new URL('/feeds.json', address)}; trang chung cũ còn nguyên. / cannot be read; the index stays as it was.`;

const NO_SITES =
  'Chưa tỉnh nào có trang; trang chung cũ còn nguyên. / No province has a site yet; the index stays as it was.';

function readerOf(id: string, { provinces }: Workspace, from: string | undefined): SiteReader {
  if (from !== undefined) return folderReader(path.join(from, id));
  const { site } = provinces[id] ?? {};
  return site ? webReader(site) : async () => undefined;
}

function write(file: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}
