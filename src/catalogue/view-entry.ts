import { LANGUAGE_MARK } from '../content/body.ts';
import type { Segment } from '../content/components.ts';
import type { Entry, LanguageVersion } from '../content/model.ts';
import { types } from '../types/index.ts';
import { type Catalogue, isTranslated, sourceLanguageOf } from './catalogue.ts';
import { changedAt } from './changed.ts';
import { entryPath, localPath, placePath, topicPath } from './paths.ts';
import { relatedEntries } from './related.ts';
import { entryPictures, type RasterSizes } from './view-pictures.ts';
import { recordingView } from './view-recording.ts';
import type { Alternate, EntryCard, EntryPage, EntryText, Officer } from './views.ts';

/** An entry for a list in `lang`; its words fall back to the source language. */
export function entryCard(catalogue: Catalogue, sizes: RasterSizes, entry: Entry, lang: string): EntryCard {
  const { textLang, version } = textOf(catalogue, entry, lang);
  const { cover } = entry.common;
  return {
    id: entry.id,
    type: entry.type,
    section: types[entry.type].section,
    path: localPath(lang, entryPath(entry.type, entry.slug)),
    title: version.title,
    summary: version.summary,
    textLang,
    cover: cover ? entryPictures(catalogue, sizes, entry, textLang, cover)[cover] : undefined,
    ...recordingView(catalogue, entry, lang),
    place: placeOf(catalogue, entry, lang),
    published: entry.common.publishAt,
    sample: entry.common.sample ?? false,
    facts: entry.facts,
  };
}

/** An entry for its page in `lang`, fallback included. */
export function entryPage(catalogue: Catalogue, sizes: RasterSizes, entry: Entry, lang: string): EntryPage {
  const { officer } = entry.facts;
  return {
    ...entryText(catalogue, sizes, entry, lang),
    related: relatedEntries(catalogue, entry).map((other) => entryCard(catalogue, sizes, other, lang)),
    officer: typeof officer === 'string' ? officerView(catalogue, officer, lang) : undefined,
  };
}

/** What an entry says itself, without the entries and people around it. */
export function entryText(catalogue: Catalogue, sizes: RasterSizes, entry: Entry, lang: string): EntryText {
  const { textLang, version } = textOf(catalogue, entry, lang);
  const { common } = entry;
  const { translation } = version;
  return {
    ...entryCard(catalogue, sizes, entry, lang),
    lang,
    text: version.text,
    segments: localLinks(version.body.segments, lang, catalogue.unanswered),
    headings: version.body.headings,
    pictures: entryPictures(catalogue, sizes, entry, textLang),
    topics: (common.topics ?? []).map((id) => ({
      id,
      title: inLanguage(catalogue, catalogue.province.topics[id]?.name, lang),
      path: localPath(lang, topicPath(id)),
    })),
    place: placeOf(catalogue, entry, lang),
    sources: common.sources,
    confidence: common.confidence,
    updated: changedAt(entry, textLang),
    corrections: version.corrections ?? [],
    unit: inLanguage(catalogue, catalogue.province.site.units[common.unit], lang),
    state: catalogue.states[lang]?.[entry.id] ?? 'missing',
    ...unapprovedMark(catalogue, entry, textLang),
    translation: translation && {
      by: translation.by,
      date: translation.date,
      awaitsNativeReview: translation.awaiting === 'native-review',
    },
    alternates: alternatesOf(catalogue, entry),
  };
}

/** Only where drafts are shown: a reader of the site never sees what is not approved. */
function unapprovedMark(catalogue: Catalogue, { id }: Entry, lang: string): Pick<EntryText, 'unapproved'> {
  const state = catalogue.province.standings[id]?.[lang]?.state;
  if (!catalogue.viewpoint.drafts || !state || state === 'approved') return {};
  return { unapproved: state };
}

export function officerView(catalogue: Catalogue, id: string, lang: string): Officer | undefined {
  const officer = catalogue.province.site.officers[id];
  return (
    officer && {
      ...officer,
      title: inLanguage(catalogue, officer.title, lang),
      unit: inLanguage(catalogue, catalogue.province.site.units[officer.unit], lang),
      sample: officer.sample ?? false,
    }
  );
}

/** A text of the settings in `lang`, or in the source language. */
export function inLanguage(
  catalogue: Catalogue,
  text: Record<string, string> | undefined,
  lang: string,
): string {
  return text?.[lang] ?? text?.[sourceLanguageOf(catalogue)] ?? '';
}

export function alternatesOf(catalogue: Catalogue, entry: Entry): Alternate[] {
  return catalogue.province.site.languages.map((lang) => ({
    lang,
    path: localPath(lang, entryPath(entry.type, entry.slug)),
    translated: isTranslated(catalogue, lang, entry.id),
  }));
}

function textOf(
  catalogue: Catalogue,
  entry: Entry,
  lang: string,
): { textLang: string; version: LanguageVersion } {
  const textLang = isTranslated(catalogue, lang, entry.id) ? lang : sourceLanguageOf(catalogue);
  const version = entry.versions[textLang];
  if (!version)
    throw new Error(`${entry.id} has no text in its source language: the reader should have refused it`);
  return { textLang, version };
}

function placeOf(catalogue: Catalogue, entry: Entry, lang: string): EntryPage['place'] {
  const id = entry.common.place;
  const place = id === undefined ? undefined : catalogue.province.places[id];
  if (!id || !place) return undefined;
  const { kind, lat, lon } = place;
  return {
    id,
    kind,
    lat,
    lon,
    title: inLanguage(catalogue, place.name, lang),
    path: localPath(lang, placePath(id)),
  };
}

const INTERNAL_LINK = new RegExp(`<a href="/${LANGUAGE_MARK}(/[^"#?]*)[^"]*"[^>]*>([\\s\\S]*?)</a>`, 'g');

/**
 * Internal links lead to the reader's language, on a fallback page too. What leads to an entry that is not out (yet)
 * is plain words: readers never meet a dead link, and the link is there once the entry is.
 */
function localLinks(segments: Segment[], lang: string, unanswered: ReadonlySet<string>): Segment[] {
  return segments.map((segment) =>
    typeof segment === 'string'
      ? segment
          .replaceAll(INTERNAL_LINK, (link, path: string, words: string) =>
            unanswered.has(path) ? words : link,
          )
          .replaceAll(`href="/${LANGUAGE_MARK}/`, `href="/${lang}/`)
      : { ...segment, children: localLinks(segment.children, lang, unanswered) },
  );
}
