import fs from 'node:fs';
import path from 'node:path';

/** What a server must know of one built site beyond the rules that hold for all. */
export interface SiteFacts {
  /** Folders with a 404 page of their own. */
  languages: string[];
  /** Former path → present path, both with language. */
  redirects: Record<string, string>;
  /** Paths of entries that were withdrawn: their page tells when and why, with status 410. */
  gone: string[];
}

/** Reads a built site. Throws, in Vietnamese and English, when the folder holds none. */
export function readSiteFacts(folder: string): SiteFacts {
  const file = path.join(folder, 'redirects.json');
  if (!fs.existsSync(file))
    throw new Error(`${file}: không có; dựng trang trước. / not there; build the site first.`);
  const languages = fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, '404.html')))
    .sort();
  const redirects = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
  return { languages, redirects, gone: languages.flatMap((lang) => withdrawnPaths(folder, lang)) };
}

/** Withdrawn entries of a language that still answer with a notice. */
function withdrawnPaths(folder: string, lang: string): string[] {
  const file = path.join(folder, lang, 'withdrawn.json');
  if (!fs.existsSync(file)) return [];
  const { withdrawn } = JSON.parse(fs.readFileSync(file, 'utf8')) as { withdrawn: { id: string }[] };
  const paths = withdrawn.map(({ id }) => new URL(id).pathname);
  return paths.filter((address) => fs.existsSync(path.join(folder, address, 'index.html'))).sort();
}
