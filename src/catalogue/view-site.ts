import { languageOf } from '../i18n/languages.ts';
import { SECTIONS } from '../types/define.ts';
import { type Catalogue, originOf, sourceLanguageOf } from './catalogue.ts';
import { entryPath, localPath, placePath, systemPagesOf, topicPath } from './paths.ts';
import { entryCard, inLanguage, officerView } from './view-entry.ts';
import { pictureView, type RasterSizes } from './view-pictures.ts';
import type { EntryCard, Picture, SiteView, TermView } from './views.ts';

/** The site's identity, navigation and managing body in `lang`. */
export function siteView(catalogue: Catalogue, lang: string): SiteView {
  const { site } = catalogue.province;
  const responsible = officerView(catalogue, site.managingBody.responsible, lang);
  if (!responsible) throw new Error(`site.yml names no officer “${site.managingBody.responsible}”`);
  return {
    lang,
    languages: site.languages,
    sourceLanguage: sourceLanguageOf(catalogue),
    origin: originOf(catalogue),
    name: inLanguage(catalogue, site.name, lang),
    tagline: inLanguage(catalogue, site.tagline, lang),
    description: inLanguage(catalogue, site.description, lang),
    since: site.since,
    sections: site.sections.flatMap((name) => SECTIONS.filter((section) => section === name)),
    systemPages: systemPagesOf(site),
    hub: site.announce?.hub,
    pages: catalogue.entries
      .filter((entry) => entry.type === 'page')
      .sort((a, b) => Number(a.facts.order) - Number(b.facts.order))
      .map((entry) => ({
        title: entryCard(catalogue, {}, entry, lang).title,
        path: localPath(lang, entryPath(entry.type, entry.slug)),
      })),
    managingBody: {
      name: inLanguage(catalogue, site.managingBody.name, lang),
      parent: inLanguage(catalogue, site.managingBody.parent, lang),
      address: inLanguage(catalogue, site.managingBody.address, lang),
      email: site.managingBody.email,
      phone: site.managingBody.phone,
      responsible,
    },
    licence: site.licence,
    ornaments: site.ornaments,
  };
}

/** The front page's words and the entries they name, in `lang`. */
export interface HomeView {
  hero: { picture: Picture; front?: Picture };
  sign: string;
  lede: string;
  note: string;
  invitations: { path: string; title: string; text: string }[];
  year?: { title: string; intro: string; months: { level: number; text: string }[] };
  features: { card: EntryCard; title: string; text: string; caption: string }[];
  panorama?: { card: EntryCard; text: string };
  capital?: { title: string; intro: string };
  goods?: { title: string; intro: string };
  news: { title: string };
  answers: { title: string; intro: string };
}

export function homeView(catalogue: Catalogue, sizes: RasterSizes, lang: string): HomeView {
  const { home, site } = catalogue.province;
  const say = (text: Record<string, string> | undefined) => inLanguage(catalogue, text, lang);
  const headed = (part: { title: Record<string, string>; intro?: Record<string, string> | undefined }) => ({
    title: say(part.title),
    intro: say(part.intro),
  });
  const picture = (path: string, alt: string) => {
    const words = { alt, credit: inLanguage(catalogue, site.name, lang), licence: site.licence.name };
    const view = pictureView(catalogue, sizes, path, words);
    if (!view) throw new Error(`home.yml names no picture “${path}”: the reader should have refused it`);
    return view;
  };
  const card = (id: string) => {
    const entry = catalogue.byId.get(id);
    return entry && entryCard(catalogue, sizes, entry, lang);
  };
  const panorama = home.panorama && card(home.panorama.entry);
  return {
    hero: {
      picture: picture(home.hero.picture, say(home.hero.alt)),
      ...(home.hero.front ? { front: picture(home.hero.front, '') } : {}),
    },
    sign: say(home.sign),
    lede: say(home.lede),
    note: say(home.note),
    invitations: home.invitations.map(({ to, title, text }) => ({
      path: localPath(lang, to),
      title: say(title),
      text: say(text),
    })),
    year: home.year && {
      ...headed(home.year),
      months: home.year.months.map(({ level, text }) => ({ level, text: say(text) })),
    },
    // A feature whose entry is not published today is left out; the rest of the page stands.
    features: home.features.flatMap(({ entry, title, text, caption }) => {
      const found = card(entry);
      return found ? [{ card: found, title: say(title), text: say(text), caption: say(caption) }] : [];
    }),
    panorama: panorama && home.panorama && { card: panorama, text: say(home.panorama.text) },
    capital: home.capital && headed(home.capital),
    goods: home.goods && headed(home.goods),
    news: headed(home.news),
    answers: headed(home.answers),
  };
}

/** Topics that published entries are about, by title. */
export function topicViews(catalogue: Catalogue, lang: string): TermView[] {
  const counts = countOf(catalogue.entries.flatMap(({ common }) => [...new Set(common.topics)]));
  return Object.entries(catalogue.province.topics)
    .map(([id, topic]) => ({
      id,
      title: inLanguage(catalogue, topic.name, lang),
      summary: inLanguage(catalogue, topic.summary, lang),
      path: localPath(lang, topicPath(id)),
      consumers: topic.consumers,
      count: counts.get(id) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.title.localeCompare(b.title, lang));
}

/** Places that published entries lie in, by title. */
export function placeViews(catalogue: Catalogue, lang: string): TermView[] {
  const counts = countOf(catalogue.entries.flatMap(({ common }) => common.place ?? []));
  return Object.entries(catalogue.province.places)
    .map(([id, { name, kind, lat, lon, confidence }]) => ({
      id,
      kind,
      title: inLanguage(catalogue, name, lang),
      path: localPath(lang, placePath(id)),
      coordinates: { lat, lon, confidence },
      count: counts.get(id) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.title.localeCompare(b.title, lang));
}

/** How often each is there. */
function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * What the glossary calls things in a language and in the source language, and these languages' words of several parts.
 * Names of bodies are sentences of their own.
 */
export function namesIn(catalogue: Catalogue, lang: string): string[] {
  const languages = [lang, sourceLanguageOf(catalogue)];
  const words = languages.flatMap((code) => languageOf(code).words ?? []);
  const names = catalogue.province.glossary
    .filter(({ kind }) => kind !== 'institution')
    .flatMap((term) => languages.map((code) => term[code]));
  return [...new Set([...names.filter((name) => typeof name === 'string'), ...words])];
}
