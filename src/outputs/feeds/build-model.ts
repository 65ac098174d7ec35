import { podcastCoverFile } from '../../build/card-file.ts';
import { newest } from '../../catalogue/changed.ts';
import {
  FEED_FORMATS,
  type FeedFormat,
  type FeedScope,
  feedPath,
  withdrawnPath,
} from '../../catalogue/feed-paths.ts';
import { localPath, sectionPath } from '../../catalogue/paths.ts';
import type { FeedEntry, FeedView, Withdrawal } from '../../catalogue/view-feed.ts';
import type { SiteView } from '../../catalogue/views.ts';
import type { Recording } from '../../types/define.ts';
import type { DeletedItem, Feed, FeedItem, FeedLinks, FeedRecording } from './model.ts';
import { plainHtml } from './plain-html.ts';
import { podcastGuid } from './podcast.ts';

/** What a feed document is made of. */
export interface FeedInput {
  site: SiteView;
  scope: FeedScope;
  /** Title of the section or podcast; `undefined` for the feed of all. */
  sectionName?: string | undefined;
  /** The site's own where there is none. */
  description?: string | undefined;
  view: FeedView;
}

/** The common model of one feed document (PROFILE.md, Channel and Items). */
export function feedModel({ site, scope, sectionName, description, view }: FeedInput): Feed {
  const { origin, lang, managingBody } = site;
  const items = view.entries.map((entry) => feedItem(entry, site));
  const deleted = view.withdrawn.map((withdrawal) => deletedItem(withdrawal, origin));
  const changes = [...items.map(({ modified }) => modified), ...deleted.map(({ at }) => at)];
  const links = FEED_FORMATS.map((format) => [format, linksOf(format, site, scope, view)] as const);
  return {
    lang,
    title: nfc(sectionName ? `${site.name}: ${sectionName}` : site.name),
    description: nfc(description ?? site.description),
    home: origin + homePath(lang, scope),
    id: origin + feedPath('atom', lang, { section: scope.section }),
    siteName: nfc(site.name),
    icon: `${origin}/icon-512.png`,
    publisher: nfc(managingBody.name),
    editor: { name: nfc(managingBody.responsible.name), email: managingBody.email },
    rights: nfc(`${managingBody.name}. ${site.licence.name}`),
    updated: newest(changes) ?? `${site.since}T00:00:00+07:00`,
    archive: scope.page !== undefined,
    links: Object.fromEntries(links) as Record<FeedFormat, FeedLinks>,
    withdrawnList: origin + withdrawnPath(lang),
    hub: site.hub,
    podcast: scope.podcast
      ? {
          guid: podcastGuid(origin + feedPath('rss', lang, { podcast: true })),
          cover: `${origin}/${podcastCoverFile(lang)}`,
        }
      : undefined,
    items,
    deleted,
  };
}

/** An entry as every format tells it. */
export function feedItem(entry: FeedEntry, site: SiteView): FeedItem {
  const { origin, lang } = site;
  const { cover, place } = entry;
  return {
    file: entry.file,
    path: entry.path,
    url: origin + entry.path,
    lang: entry.textLang,
    title: nfc(entry.title),
    summary: nfc(entry.summary),
    html: nfc(plainHtml(entry, origin)),
    published: entry.published,
    modified: entry.updated,
    corrections: entry.corrections,
    creator: nfc(entry.unit),
    publisher: nfc(site.managingBody.name),
    rights: site.licence.name,
    subjects: entry.topics.map(({ title }) => nfc(title)),
    categories: [
      ...(entry.section ? [{ scheme: `${origin}/${lang}/`, term: entry.section }] : []),
      ...entry.topics.map(({ id, title }) => ({
        scheme: `${origin}/${lang}/topics/`,
        term: id,
        label: nfc(title),
      })),
      ...entry.codes.map(({ consumer, code }) => ({ scheme: `${origin}/consumers/${consumer}`, term: code })),
    ],
    image: cover && {
      url: origin + cover.fallback.src,
      type: 'image/jpeg',
      bytes: cover.fallback.bytes,
      width: cover.fallback.width,
      height: cover.fallback.height,
      alt: nfc(cover.alt),
      credit: nfc(cover.credit),
      licence: cover.licence,
    },
    recording: recordingOf(entry.recording, origin),
    season: numberOf(entry.facts.season),
    episode: numberOf(entry.facts.episode),
    place: place && nfc(place.title),
    alternates: entry.alternates
      .filter(({ lang: other, translated }) => translated && other !== lang)
      .map(({ lang: other, path }) => ({ lang: other, url: origin + path })),
    point:
      place?.lat !== undefined && place.lon !== undefined ? { lat: place.lat, lng: place.lon } : undefined,
    approved: entry.approved,
    state: entry.state,
    validUntil: entry.validUntil,
  };
}

/** Page that a feed follows. */
export function homePath(lang: string, { section, podcast }: FeedScope): string {
  const shown = podcast ? 'media' : section;
  return localPath(lang, shown ? sectionPath(shown) : '/');
}

function recordingOf(recording: Recording | undefined, origin: string): FeedRecording | undefined {
  if (!recording) return undefined;
  const { src, synthetic: _, captions, credit, ...facts } = recording;
  return {
    ...facts,
    url: origin + src,
    credit: nfc(credit),
    captions: captions.map((track) => ({ url: origin + track.src, lang: track.lang })),
  };
}

const numberOf = (fact: unknown): number | undefined => (typeof fact === 'number' ? fact : undefined);

export function deletedItem({ path, at, reason }: Withdrawal, origin: string): DeletedItem {
  return { url: origin + path, at, reason: nfc(reason) };
}

function linksOf(
  format: FeedFormat,
  { origin, lang }: SiteView,
  scope: FeedScope,
  view: FeedView,
): FeedLinks {
  const archive = (page: number | undefined) => page && origin + feedPath(format, lang, { ...scope, page });
  return {
    self: origin + feedPath(format, lang, scope),
    current: origin + feedPath(format, lang, { ...scope, page: undefined }),
    older: archive(view.older) || undefined,
    newer: archive(view.newer) || undefined,
  };
}

/** Unicode Normalization Form C (PROFILE.md, Encoding). */
const nfc = (text: string): string => text.normalize('NFC');
