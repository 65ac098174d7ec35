import type { Lang } from '../../sentences.ts';
import { bodyOf } from '../entry-text.ts';
import type { SyntheticEntry } from '../synthetic-province.ts';

/** Address of an entry below its language: section and slug. */
export function linkOf(id: string): string {
  const parts = id.split('/');
  return `${parts[0]}/${parts.at(-1)}`;
}

/** The same body as ours, in MDX. */
export function rivalBody(entry: SyntheticEntry, lang: Lang, entries: readonly SyntheticEntry[]): string {
  const link = entries[entry.link] ?? entry;
  return bodyOf(entry.texts[lang], entry.photo, {
    title: link.texts[lang].title,
    path: `/${lang}/${linkOf(link.id)}/`,
  });
}

/** Our components as the HTML that they become: Markdown has none. */
export function asMarkdown(body: string): string {
  return body
    .replace(
      /<Figure src="([^"]*)" caption="([^"]*)" \/>/g,
      '<figure><img src="/img/$1" alt="$2"><figcaption>$2</figcaption></figure>',
    )
    .replace(/<FactBox title="([^"]*)">/g, '<aside class="facts"><h3>$1</h3>\n')
    .replace('</FactBox>', '</aside>')
    .replace(/<Quote by="([^"]*)">/g, '<blockquote>\n')
    .replace('</Quote>', '</blockquote>');
}
