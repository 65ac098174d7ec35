import fs from 'node:fs';
import path from 'node:path';
import type { Province } from '../content/model.ts';
import { indexSite } from '../search/index-site.ts';
import { hash } from './hash.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

const FOLDER = 'search';

/** Indexes the staged pages unless none of them changed. Gives a word for the log. */
export async function indexSearch(province: Province, settings: Settings, stage: Stage): Promise<string> {
  const pages = Object.entries(stage.manifest).filter(([file]) => file.endsWith('.html'));
  const names = Object.fromEntries(province.site.languages.map((lang) => [lang, namesIn(province, lang)]));
  const key = hash([process.version, pages.map(([file, { hash: content }]) => [file, content]), names]);
  if (stage.reuseFolder(FOLDER, key)) return 'as before';
  stage.openFolder(FOLDER);
  const cache = path.join(settings.cache, 'search', hash(settings.out));
  const hashes = Object.fromEntries(pages.map(([file, { hash: content }]) => [file, content]));
  const options = { site: stage.folder, out: path.join(stage.folder, FOLDER), names, cache, hashes };
  const report = await indexSite(options).catch(() => {
    // What was kept may be corrupt: once more without it.
    fs.rmSync(cache, { recursive: true, force: true });
    return indexSite(options);
  });
  stage.adopt(FOLDER, key);
  return report.languages.map(({ lang, pages: count }) => `${lang} ${count}`).join(', ');
}

/** Proper names of the glossary in a language, other spellings included. */
function namesIn({ glossary }: Province, lang: string): string[] {
  return glossary.flatMap((entry) => {
    const { also } = entry;
    const others = typeof also === 'object' ? (also[lang] ?? []) : [];
    const name = entry[lang];
    return [...(typeof name === 'string' ? [name] : []), ...others];
  });
}
