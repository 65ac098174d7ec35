import { approversOf } from '../approval/officers.ts';
import type { WaitingText } from '../approval/waiting.ts';
import { type Catalogue, sourceLanguageOf } from '../catalogue/catalogue.ts';
import { entryPath, localPath } from '../catalogue/paths.ts';
import { inLanguage } from '../catalogue/view-entry.ts';
import type { Province } from '../content/model.ts';
import { type Due, dueChanges } from './due.ts';

/** An entry with texts that wait. */
export interface WaitingEntry {
  id: string;
  /** In the source language. */
  title: string;
  draft: boolean;
  requested?: Province['requests'][string];
  /** Language, what it waits for, when it was approved last, and its page in this preview. */
  texts: (Pick<WaitingText, 'lang' | 'state'> & { approvedAt?: string; path: string })[];
}

/** What waits for whom: by the unit that publishes it, with the officers who may approve. */
export interface WaitingView {
  sourceLang: string;
  units: { name: string; approvers: { name: string; title: string }[]; entries: WaitingEntry[] }[];
  /** What changes by itself next, soonest first; only of entries that are approved. */
  due: (Due & { title: string; path: string })[];
}

/** The next changes that a person wants to see. */
const MOST_DUE = 20;

/** What waits for approval at `now`, in the reader's language. Works on a catalogue with drafts. */
export function waitingView(catalogue: Catalogue, lang: string): WaitingView {
  const { site, standings, requests } = catalogue.province;
  const { now } = catalogue.viewpoint;
  const sourceLang = sourceLanguageOf(catalogue);
  const titleOf = (id: string) => catalogue.byId.get(id)?.versions[sourceLang]?.title ?? id;
  const waiting = catalogue.entries.flatMap((entry): (WaitingEntry & { unit: string })[] => {
    const texts = Object.entries(standings[entry.id] ?? {}).flatMap(([language, standing]) =>
      standing.state === 'never' || standing.state === 'changed'
        ? [
            {
              lang: language,
              state: standing.state,
              ...(standing.state === 'changed' ? { approvedAt: standing.record.at } : {}),
              path: localPath(language, entryPath(entry.type, entry.slug)),
            },
          ]
        : [],
    );
    const requested = requests[entry.id];
    return texts.length === 0
      ? []
      : [
          {
            id: entry.id,
            title: titleOf(entry.id),
            draft: entry.common.draft ?? false,
            ...(requested ? { requested } : {}),
            texts,
            unit: entry.common.unit,
          },
        ];
  });
  const units = [...Map.groupBy(waiting, ({ unit }) => unit)].map(([unit, entries]) => ({
    name: inLanguage(catalogue, site.units[unit], lang),
    approvers: approversOf(site, unit, now).flatMap((id) => {
      const officer = site.officers[id];
      return officer ? [{ name: officer.name, title: inLanguage(catalogue, officer.title, lang) }] : [];
    }),
    entries: entries.map(({ unit: _unit, ...entry }) => entry),
  }));
  const approved = catalogue.entries.filter(({ id }) => standings[id]?.[sourceLang]?.state === 'approved');
  const due = dueChanges(approved, now)
    .slice(0, MOST_DUE)
    .flatMap((change) => {
      const entry = catalogue.byId.get(change.entry);
      return entry
        ? [{ ...change, title: titleOf(entry.id), path: localPath(lang, entryPath(entry.type, entry.slug)) }]
        : [];
    });
  return { sourceLang, units: units.sort((a, b) => a.name.localeCompare(b.name, lang)), due };
}
