import type { Entry } from '../content/model.ts';
import { type Catalogue, isSyndicated, isTranslated, sourceLanguageOf } from './catalogue.ts';
import { changedAt } from './changed.ts';
import { entryPath, localPath } from './paths.ts';
import { inLanguage } from './view-entry.ts';
import { pictureAddress } from './view-pictures.ts';

/** A page as sitemaps list it. Addresses begin with `/`. */
export interface Listing {
  path: string;
  /** ISO instant of the last change, where that is known. */
  modified?: string;
  /** JPEGs on the page. */
  images: string[];
  /** The page in each language that has a text of its own, itself included, and `x-default`. */
  alternates: { lang: string; path: string }[];
}

/** A piece of news as news search engines list it. */
export interface NewsListing extends Listing {
  lang: string;
  title: string;
  published: string;
  /** Name of the site in the language. */
  publication: string;
}

const HOUR = 3_600_000;

/** Posts of one Vietnamese day in every language that has them; fallback pages are not there. */
export function postsOn(catalogue: Catalogue, day: string): Listing[] {
  return (catalogue.posts.get(day) ?? []).flatMap((entry) =>
    catalogue.province.site.languages
      .filter((lang) => isTranslated(catalogue, lang, entry.id))
      .map((lang) => listing(catalogue, entry, lang)),
  );
}

/** News published in the `hours` before now, newest first: texts that people wrote or read, and that are not stale. */
export function newsWithin(catalogue: Catalogue, hours: number): NewsListing[] {
  const from = Date.parse(catalogue.viewpoint.now) - hours * HOUR;
  const { languages, name } = catalogue.province.site;
  return catalogue.entries
    .filter(({ type, common }) => type === 'news' && Date.parse(common.publishAt) >= from)
    .flatMap((entry) =>
      languages
        .filter((lang) => isSyndicated(catalogue, lang, entry.id))
        .map((lang) => ({
          ...listing(catalogue, entry, lang),
          lang,
          title: entry.versions[lang]?.title ?? '',
          published: entry.common.publishAt,
          publication: inLanguage(catalogue, name, lang),
        })),
    );
}

/** The newest news of all, in its source language: what a news sitemap names when nothing is new enough for it. */
export function latestNews(catalogue: Catalogue): Listing[] {
  const newest = catalogue.entries.find(({ type }) => type === 'news');
  return newest ? [listing(catalogue, newest, sourceLanguageOf(catalogue))] : [];
}

/** Addresses of the pictures that an entry's page shows: the cover and those in its body. */
export function shownPictures(catalogue: Catalogue, entry: Entry, lang: string): string[] {
  const { cover } = entry.common;
  const inBody = entry.versions[lang]?.body.pictures.map(({ file }) => file) ?? [];
  const files = new Set([...(cover ? [cover] : []), ...inBody]);
  return [...files].flatMap((file) => pictureAddress(catalogue, `${entry.id}/${file}`));
}

function listing(catalogue: Catalogue, entry: Entry, lang: string): Listing {
  const path = entryPath(entry.type, entry.slug);
  const translated = catalogue.province.site.languages.filter((other) =>
    isTranslated(catalogue, other, entry.id),
  );
  return {
    path: localPath(lang, path),
    modified: changedAt(entry, lang),
    images: shownPictures(catalogue, entry, lang),
    alternates: [
      ...translated.map((other) => ({ lang: other, path: localPath(other, path) })),
      { lang: 'x-default', path: localPath(sourceLanguageOf(catalogue), path) },
    ],
  };
}
