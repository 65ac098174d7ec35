import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RelevanceQuery } from '../../../src/search/relevance.ts';
import { LANGUAGES, type Lang } from '../held-out/parse.ts';

/** Sites of plain pages, each written with its queries by a stranger who had not seen the search. */
export const PLAIN_SITES = [
  'an-giang',
  'ca-mau',
  'can-tho',
  'gia-lai',
  'hue',
  'ninh-binh',
  'quang-ninh',
  'tay-ninh',
  'thanh-hoa',
  'tra-vinh',
  'vinh-long',
] as const;

/** Such a site on disk. */
export interface PlainSite {
  readonly folder: string;
  readonly queries: ReadonlyMap<Lang, readonly RelevanceQuery[]>;
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as `pages.<lang>.txt` has it: `@ slug`, `# heading`, `~ title` if that is another, and a paragraph a line. */
function toHtml(lang: Lang, [, heading = '', ...lines]: readonly string[]): string {
  const title = lines[0]?.startsWith('~ ') ? lines[0] : heading;
  const paragraphs = lines.filter((line) => line !== title).map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title.slice(2))}</title></head>
<body><main data-pagefind-body><h1>${escapeHtml(heading.slice(2))}</h1>
${paragraphs.join('\n')}
</main></body></html>`;
}

/** A query as `queries.<lang>.txt` has it: `what is typed | pages that may be first | all that are right, if more`. */
function toQuery(lang: Lang, line: string): RelevanceQuery {
  const [q = '', ...lists] = line.split(' | ');
  const [first = [], relevant = first] = lists.map((list) =>
    list.split(', ').map((slug) => `/${lang}/${slug}/`),
  );
  return { q, first, relevant };
}

/**
 * Writes such a site to a new temporary folder.
 *
 * @param name Which one.
 * @returns The folder, and the queries by language.
 */
export function writePlain(name: (typeof PLAIN_SITES)[number]): PlainSite {
  const folder = mkdtempSync(path.join(tmpdir(), `search-${name}-`));
  const read = (file: string): string => readFileSync(path.join(import.meta.dirname, name, file), 'utf8');
  for (const lang of LANGUAGES) {
    for (const block of read(`pages.${lang}.txt`).trim().split('\n\n')) {
      const lines = block.split('\n');
      const target = path.join(folder, lang, (lines[0] ?? '').slice(2));
      mkdirSync(target, { recursive: true });
      writeFileSync(path.join(target, 'index.html'), toHtml(lang, lines));
    }
  }
  const queries = LANGUAGES.map((lang) => {
    const lines = read(`queries.${lang}.txt`).trim().split('\n');
    return [lang, lines.map((line) => toQuery(lang, line))] as const;
  });
  return { folder, queries: new Map(queries) };
}
