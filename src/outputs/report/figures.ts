import { isHeldBack } from '../../approval/standing.ts';
import { waitingTexts } from '../../approval/waiting.ts';
import {
  type Catalogue,
  isPublished,
  isWithdrawn,
  sourceLanguageOf,
  wasPublished,
} from '../../catalogue/catalogue.ts';
import { vietnameseDay } from '../../catalogue/translation-state.ts';
import { feedSummary } from '../../catalogue/view-feed.ts';
import type { Entry } from '../../content/model.ts';
import { compare } from '../../content/problem.ts';
import { countStates, type DeskRow, deskRows } from '../../desk/overview.ts';
import { SECTIONS } from '../../types/define.ts';
import { types } from '../../types/index.ts';
import type { InboundFigures, ReportFigures, ReportItem } from './figure-types.ts';
import type { Period } from './period.ts';

/** Days ahead within which what expires is named. */
export const EXPIRES_WITHIN = 60;

/**
 * Counts a period. `catalogue` is the content as it lies in its folder, drafts as well.
 * What lies after `asOf`, the day of the count, is not counted even if the period goes on.
 */
export function reportFigures(catalogue: Catalogue, period: Period): ReportFigures {
  const { province, viewpoint } = catalogue;
  const source = sourceLanguageOf(catalogue);
  const { languages } = province.site;
  const asOf = vietnameseDay(viewpoint.now);
  const end = period.to < asOf ? period.to : asOf;
  const within = (instant: string | undefined): instant is string =>
    instant !== undefined && vietnameseDay(instant) >= period.from && vietnameseDay(instant) <= end;
  /** Whether readers have a text of it in the language: nobody sees what was never approved. */
  const isOut = ({ id, versions }: Entry, lang: string) =>
    versions[lang] !== undefined && !isHeldBack(province.standings[id]?.[lang]);
  const item = (entry: Entry, instant: string, lang = source, note?: string): ReportItem => ({
    entry: entry.id,
    title: entry.versions[lang]?.title ?? entry.id,
    section: types[entry.type].section,
    unit: province.site.units[entry.common.unit]?.[source] ?? entry.common.unit,
    author: entry.common.author,
    day: vietnameseDay(instant),
    langs: languages.filter((other) => isOut(entry, other)),
    note,
  });
  const approved = province.entries.filter((entry) => isOut(entry, source));
  const everSeen = approved.filter((entry) => wasPublished(entry, { now: viewpoint.now, drafts: false }));
  const online = approved.filter((entry) => isPublished(entry, viewpoint.now));
  const rows = deskRows(catalogue);
  return {
    period,
    asOf,
    languages,
    published: sorted(
      everSeen.flatMap((entry) =>
        within(entry.common.publishAt) ? item(entry, entry.common.publishAt) : [],
      ),
    ),
    updated: sorted(
      everSeen.flatMap((entry) => (within(entry.common.updated) ? item(entry, entry.common.updated) : [])),
    ),
    corrected: sorted(
      everSeen.flatMap((entry) =>
        Object.entries(entry.versions).flatMap(([lang, version]) =>
          (version.corrections ?? [])
            .filter(({ at }) => within(at))
            .map(({ at, text }) => ({ ...item(entry, at, lang, text), langs: [lang] })),
        ),
      ),
    ),
    withdrawn: sorted(
      everSeen.flatMap((entry) => {
        const { withdrawn, withdrawnTexts = {} } = entry;
        const texts = Object.entries(withdrawnTexts)
          .filter(([, { at }]) => within(at))
          .map(([lang, { at, reason }]) => ({ ...item(entry, at, source, reason[source]), langs: [lang] }));
        return withdrawn && within(withdrawn.at) && isWithdrawn(entry, viewpoint.now)
          ? item(entry, withdrawn.at, source, withdrawn.reason[source])
          : texts;
      }),
    ),
    online: [...SECTIONS, null].map((section) => {
      const own = online.filter(({ type }) => types[type].section === section);
      return {
        section,
        total: own.length,
        byLang: Object.fromEntries(
          languages.map((lang) => [lang, own.filter((entry) => isOut(entry, lang)).length]),
        ),
      };
    }),
    coverage: languages
      .filter((lang) => lang !== source)
      .map((lang) => ({
        lang,
        states: countStates(
          rows.filter((row) => row.lang === lang && online.some(({ id }) => id === row.entry)),
        ),
      })),
    translators: translatorsIn(rows, period.from, end),
    feeds: languages.flatMap((lang) =>
      [undefined, ...SECTIONS].map((section) => {
        const { total, archives } = feedSummary(catalogue, lang, { section });
        return { lang, section, items: total, archives };
      }),
    ),
    inbound: inboundFigures(catalogue, within),
    open: {
      drafts: sorted(
        province.entries
          .filter(({ common }) => common.draft)
          .map((entry) => item(entry, entry.common.publishAt)),
      ),
      waiting: waitingTexts(province).map(({ id, lang, state }) => {
        const { title = id } = catalogue.byId.get(id)?.versions[source] ?? {};
        return { title, entry: id, lang, state };
      }),
      translations: rows.filter(
        ({ state, entry }) =>
          state !== 'reviewed' && state !== 'withdrawn' && online.some(({ id }) => id === entry),
      ),
      expiring: sorted(
        online.flatMap((entry) => {
          const day = expiresOn(entry);
          return day && day <= daysAfter(asOf, EXPIRES_WITHIN)
            ? { ...item(entry, `${day}T00:00:00+07:00`) }
            : [];
        }),
      ),
    },
  };
}

const sorted = (items: ReportItem[]): ReportItem[] =>
  items.sort((a, b) => compare(a.day, b.day) || compare(a.entry, b.entry));

/** The day on which an entry goes, or what it states runs out, whichever is first. */
function expiresOn({ common, type, facts }: Entry): string | undefined {
  const valid = (types[type] as { validUntil?(given: unknown): string | undefined }).validUntil?.(facts);
  const days = [common.expireAt && vietnameseDay(common.expireAt), valid];
  return days.filter((day) => day !== undefined).sort()[0];
}

const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

function translatorsIn(rows: readonly DeskRow[], from: string, to: string): ReportFigures['translators'] {
  const own = rows.filter(({ date }) => date !== undefined && date >= from && date <= to);
  return [...Map.groupBy(own, ({ by, lang }) => JSON.stringify([by, lang])).values()]
    .map((texts) => ({ by: texts[0]?.by ?? '', lang: texts[0]?.lang ?? '', texts: texts.length }))
    .sort((a, b) => b.texts - a.texts || compare(a.by, b.by) || compare(a.lang, b.lang));
}

function inboundFigures(
  { province }: Catalogue,
  within: (instant: string | undefined) => boolean,
): InboundFigures[] {
  const source = province.site.languages[0] ?? '';
  return [...Map.groupBy(province.inbound, (item) => item.source)]
    .sort(([a], [b]) => compare(a, b))
    .map(([id, items]) => ({
      source: province.site.inbound?.[id]?.name[source] ?? id,
      imported: items.filter(({ importedAt }) => within(importedAt)).length,
      approved: items.filter(({ status, decidedAt }) => status === 'approved' && within(decidedAt)).length,
      rejected: items.filter(({ status, decidedAt }) => status === 'rejected' && within(decidedAt)).length,
      proposed: items.filter(({ status }) => status === 'proposed').length,
    }));
}
