import { newest } from '../../catalogue/changed.ts';
import { type FeedScope, feedPath, formatsOf, withdrawnPath } from '../../catalogue/feed-paths.ts';
import type { FeedSummary } from '../../catalogue/view-feed.ts';
import type { SiteView } from '../../catalogue/views.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { homePath } from './build-model.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** Version of PROFILE.md that the feeds keep to. */
export const PROFILE_VERSION = '1.1';

/** A language's site and the feeds that it has. */
export interface LanguageFeeds {
  site: SiteView;
  feeds: FeedSummary[];
}

/** One feed in one format, as the manifest lists it. */
export interface ManifestFeed {
  language: string;
  section: string | null;
  podcast: boolean;
  format: string;
  media_type: string;
  title: string;
  url: string;
  home_page_url: string;
  /** Items in the feed and its archives together. */
  items: number;
  archives: number;
  /** ISO 8601 instant; `null` where nothing was ever in it. */
  updated: string | null;
}

/** `/feeds.json`. */
export interface Manifest {
  profile: string;
  title: string;
  origin: string;
  updated: string | null;
  withdrawn: { language: string; url: string }[];
  feeds: ManifestFeed[];
}

/** Every feed of the site for machines (PROFILE.md, Discovery). */
export function manifestOf(languages: readonly LanguageFeeds[]): Manifest {
  const feeds = languages.flatMap(({ site, feeds: known }) => known.flatMap((feed) => feedRows(site, feed)));
  const [first] = languages;
  return {
    profile: PROFILE_VERSION,
    title: first?.site.name ?? '',
    origin: first?.site.origin ?? '',
    updated: newest(feeds.flatMap(({ updated }) => updated ?? [])) ?? null,
    withdrawn: languages.map(({ site: { lang, origin } }) => ({
      language: lang,
      url: origin + withdrawnPath(lang),
    })),
    feeds,
  };
}

/** Title of a feed: the site's name, and the section's or the podcast's. */
export function feedTitle(site: SiteView, scope: FeedScope): string {
  const name = feedName(scope, translator(site.lang));
  return name ? `${site.name}: ${name}` : site.name;
}

/** What sets a feed apart from the feed of all; nothing for that one. */
export function feedName({ section, podcast }: FeedScope, t: Translate): string | undefined {
  if (podcast) return t('media.podcast');
  return section && t(`sections.${section}.name`);
}

function feedRows(site: SiteView, { lang, total, archives, updated, ...scope }: FeedSummary): ManifestFeed[] {
  return formatsOf(scope).map((format) => ({
    language: lang,
    section: scope.section ?? null,
    podcast: scope.podcast ?? false,
    format,
    media_type: MEDIA_TYPES[format],
    title: feedTitle(site, scope),
    url: site.origin + feedPath(format, lang, scope),
    home_page_url: site.origin + homePath(lang, scope),
    items: total,
    archives,
    updated: updated ?? null,
  }));
}
