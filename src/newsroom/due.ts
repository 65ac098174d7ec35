import { isWithdrawn } from '../catalogue/catalogue.ts';
import type { Entry } from '../content/model.ts';
import { compare } from '../content/problem.ts';
import { NEWS_HOURS } from '../outputs/sitemaps/news-hours.ts';
import { types } from '../types/index.ts';

/** What the passing of time alone does to the site. */
export type DueChange =
  | 'published'
  | 'expired'
  /** It is older than news sitemaps list. */
  | 'leaves-news-sitemap'
  /** What it states, such as an OCOP rating, no longer holds: the build refuses to send it out. */
  | 'lapses';

export interface Due {
  /** ISO instant from which a rebuilt site differs. */
  at: string;
  entry: string;
  change: DueChange;
}

const HOUR = 3_600_000;

/** What changes by itself after `now`, up to `until` where given, soonest first. `entries` are those approved. */
export function dueChanges(entries: readonly Entry[], now: string, until?: string): Due[] {
  const within = ({ at }: Due) =>
    Date.parse(at) > Date.parse(now) && (!until || Date.parse(at) <= Date.parse(until));
  return entries
    .filter((entry) => !entry.common.draft && !isWithdrawn(entry, now))
    .flatMap(changesOf)
    .filter(within)
    .sort(
      (a, b) =>
        Date.parse(a.at) - Date.parse(b.at) || compare(a.entry, b.entry) || compare(a.change, b.change),
    );
}

function changesOf(entry: Entry): Due[] {
  const { publishAt, expireAt } = entry.common;
  const validUntil = types[entry.type].validUntil?.(entry.facts as never);
  const ends = expireAt ? Date.parse(expireAt) : Number.POSITIVE_INFINITY;
  const due = (at: string, change: DueChange): Due => ({ at, entry: entry.id, change });
  return [
    due(publishAt, 'published'),
    ...(expireAt ? [due(expireAt, 'expired')] : []),
    ...(entry.type === 'news' ? [due(afterNews(publishAt), 'leaves-news-sitemap')] : []),
    ...(validUntil ? [due(nextDay(validUntil), 'lapses')] : []),
  ].filter(({ at, change }) => change === 'expired' || Date.parse(at) < ends);
}

/** News is listed up to its last second; the site differs from the next one on. */
const afterNews = (publishAt: string): string =>
  new Date(Date.parse(publishAt) + NEWS_HOURS * HOUR + 1000).toISOString();

/** Midnight in Vietnam after a day. */
const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00+07:00`) + 24 * HOUR).toISOString();
