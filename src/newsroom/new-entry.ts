import path from 'node:path';
import { stringify } from 'yaml';
import { APPROVAL_FILE } from '../approval/schema.ts';
import { vietnameseInstant } from '../approval/vietnamese-instant.ts';
import { formatApprovals } from '../approval/write-approvals.ts';
import { unwritten } from '../content/placeholders.ts';
import type { Site } from '../content/site.ts';
import type { ContentType } from '../types/define.ts';
import { type TypeName, types } from '../types/index.ts';
import { type Choices, type PlaceholderWords, placeholderOf } from './placeholder.ts';

/** What is known of an entry before it is written. */
export interface NewEntry {
  type: TypeName;
  slug: string;
  /** Language → title; a language without one gets a placeholder. */
  titles: Readonly<Record<string, string>>;
  /** Languages to begin with; the source language is always among them. */
  languages: readonly string[];
  /** Key in site.yml. */
  unit: string;
  /** Who writes it and asks for approval. */
  by: string;
}

/**
 * The files of a new entry, path relative to the content folder → text: a draft with the fields that its type requires,
 * and a request for approval. What is unwritten is marked, and no check lets it out.
 */
export function newEntryFiles(entry: NewEntry, site: Site, now: string): Record<string, string> {
  const { type, slug, titles, unit, by } = entry;
  const [source = ''] = site.languages;
  const folder = path.posix.join(types[type].folder, slug);
  const instant = vietnameseInstant(now);
  const words: PlaceholderWords = {
    languages: site.languages,
    officer: Object.keys(site.officers)[0] ?? '',
    day: instant.slice(0, 10),
    instant,
  };
  const languages = site.languages.filter((lang) => lang === source || entry.languages.includes(lang));
  const texts = languages.map((lang) => {
    const choices: Choices = {};
    const text = {
      title: titles[lang] ?? unwritten(`title (${lang})`),
      summary: unwritten(`summary (${lang}): …………`),
      ...(placeholderOf(types[type].text, '', words, choices) as object),
    };
    const facts = () => ({
      publishAt: instant,
      draft: true,
      unit,
      author: by,
      sources: [{ title: unwritten('sources') }],
      confidence: 'low',
      ...(placeholderOf(types[type].facts, '', words, choices) as object),
      ...starterOf(type, choices),
    });
    const provenance = () => ({ translation: { by, date: words.day, state: 'machine' } });
    const data = { ...text, ...(lang === source ? facts() : provenance()) };
    return [`${folder}/index.${lang}.mdx`, mdx(data, choices, lang)];
  });
  const request = formatApprovals({ requested: { by, at: instant } });
  return { ...Object.fromEntries(texts), [`${folder}/${APPROVAL_FILE}`]: request };
}

function starterOf(type: TypeName, choices: Choices): object {
  const { starter = {} } = types[type] as ContentType;
  for (const field of Object.keys(starter)) choices[field] = '…';
  return starter;
}

function mdx(data: object, choices: Choices, lang: string): string {
  const yaml = stringify(data, { lineWidth: 0 })
    .split('\n')
    .map((line) => {
      const field = /^(\w+):/.exec(line)?.[1];
      const choice = field && choices[field];
      return choice ? `${line} # sửa / change: ${choice}` : line;
    })
    .join('\n');
  return `---\n${yaml}---\n${unwritten(`body (${lang})`)}\n`;
}
