import type { EntryPage } from '../../catalogue/views.ts';
import type { Translate } from '../../i18n/translate.ts';

/** What the head of an entry's page says of it, for harvesters and reference managers. */
export interface ArticleFacts {
  published: string;
  modified: string;
  author: string;
  /** Language of the text: the source language on a fallback page. */
  language: string;
  section?: string;
  tags: string[];
  sources: EntryPage['sources'];
  place?: string;
  translator?: string;
}

/** The same from the entry. */
export function articleFacts(page: EntryPage, t: Translate): ArticleFacts {
  return {
    published: page.published,
    modified: page.updated,
    author: page.unit,
    language: page.textLang,
    ...(page.section ? { section: t(`sections.${page.section}.name`) } : {}),
    tags: page.topics.map(({ title }) => title),
    sources: page.sources,
    ...(page.place ? { place: page.place.title } : {}),
    ...(page.translation ? { translator: page.translation.by } : {}),
  };
}
