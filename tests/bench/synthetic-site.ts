import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { materialOf } from './material.ts';
import { inventName, type Name, readGlossary } from './names.ts';
import { Random } from './random.ts';
import { LANGUAGES, type Lang } from './sentences.ts';
import { makePage } from './synthetic-page.ts';

/** A site that was written to disk. */
export interface SyntheticSite {
  readonly folder: string;
  readonly pages: number;
  /** One page of each language, below the folder. */
  readonly samples: Readonly<Record<Lang, string>>;
  /** JSON with the proper names, for the index step. */
  readonly namesFile: string;
  /** The invented names. */
  readonly names: readonly Name[];
}

/** One new name for so many pages; a province has hundreds of hamlets, rivers and people. */
const PAGES_PER_NAME = 2;

/**
 * Writes a site: a third of the pages in each language, the same bytes for the same content and seed.
 *
 * @param content Content folder of a province, which the sentences come from.
 * @param work An empty folder to write to; pages go into its `site`.
 * @param pages Number of pages, all languages together.
 * @param seed What the choices follow from.
 * @returns The site.
 */
export function writeSyntheticSite(
  content: string,
  work: string,
  pages: number,
  seed: number,
): SyntheticSite {
  const folder = path.join(work, 'site');
  const glossary = readGlossary(path.join(content, 'glossary.yml'));
  const random = new Random(seed);
  const names = Array.from({ length: Math.ceil(pages / PAGES_PER_NAME) }, () => inventName(random));
  const samples: Record<Lang, string> = { vi: '', en: '', km: '' };
  LANGUAGES.forEach((lang, place) => {
    const material = materialOf(content, lang, names, glossary);
    for (let number = place; number < pages; number += LANGUAGES.length) {
      const { section, html } = makePage(material, new Random(seed + 1 + number));
      const file = `${lang}/${section}/page-${number}/index.html`;
      samples[lang] ||= file;
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), html);
    }
  });
  // A glossary knows the more important half of the names.
  const known = names.slice(0, Math.ceil(names.length / 2));
  const all = LANGUAGES.map((lang) => [lang, [...glossary.all[lang], ...known.map((name) => name[lang])]]);
  const namesFile = path.join(work, 'names.json');
  writeFileSync(namesFile, JSON.stringify(Object.fromEntries(all)));
  return { folder, pages, samples, namesFile, names };
}

/**
 * Changes one page a little, as an editor does.
 *
 * @param site The site.
 * @param lang The language of the page.
 */
export function changePage({ folder, samples }: SyntheticSite, lang: Lang): void {
  const file = path.join(folder, samples[lang]);
  writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', '<p>2026</p></main>'));
}
