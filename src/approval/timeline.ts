import { isWithdrawn } from '../catalogue/catalogue.ts';
import type { Entry } from '../content/model.ts';
import { compare } from '../content/problem.ts';
import type { Change } from './approval-history.ts';
import type { Approvals } from './schema.ts';

/** One thing that happened, or will happen, to an entry. */
export interface TimelineEvent {
  /** ISO instant. */
  at: string;
  kind: 'written' | 'requested' | 'approved' | 'published' | 'corrected' | 'withdrawn' | 'expired';
  /** Author of a commit, or officer id. */
  who?: string;
  lang?: string;
  /** Subject of the commit, document, reason or correction. */
  what?: string;
  /** Files of the commit, relative to the content folder. */
  files?: string[];
  /** Commit, where there is one. */
  commit?: string;
}

/** Everything that git and the approvals know of an entry, oldest first. */
export function timelineOf(
  entry: Entry | undefined,
  approvals: Approvals | undefined,
  changes: readonly Change[],
  sourceLanguage: string,
): TimelineEvent[] {
  const commits = [...Map.groupBy(changes, ({ commit }) => commit).values()];
  const written = commits.flatMap((group): TimelineEvent[] => {
    const [first] = group;
    const files = group.map(({ file }) => file).sort(compare);
    return first
      ? [{ at: first.at, kind: 'written', who: first.who, what: first.subject, files, commit: first.commit }]
      : [];
  });
  const approved = Object.entries(approvals?.approved ?? {}).flatMap(([lang, records]) =>
    records.map(
      ({ at, by, document }): TimelineEvent => ({ at, kind: 'approved', who: by, lang, what: document }),
    ),
  );
  const withdrawn = (approvals?.withdrawn ?? []).map(
    ({ at, by, reason, lang }): TimelineEvent => ({
      at,
      kind: 'withdrawn',
      who: by,
      ...(lang ? { lang } : {}),
      what: reason[sourceLanguage] ?? '',
    }),
  );
  const { requested } = approvals ?? {};
  const asked: TimelineEvent[] = requested
    ? [
        {
          at: requested.at,
          kind: 'requested',
          who: requested.by,
          ...(requested.note ? { what: requested.note } : {}),
        },
      ]
    : [];
  return [...written, ...asked, ...approved, ...withdrawn, ...datesOf(entry, approvals, sourceLanguage)].sort(
    (a, b) =>
      Date.parse(a.at) - Date.parse(b.at) || compare(a.kind, b.kind) || compare(a.lang ?? '', b.lang ?? ''),
  );
}

/** Publication, corrections and expiry, which the texts state themselves. */
function datesOf(
  entry: Entry | undefined,
  approvals: Approvals | undefined,
  source: string,
): TimelineEvent[] {
  if (!entry) return [];
  const { publishAt, expireAt, draft } = entry.common;
  const first = approvals?.approved?.[source]?.[0]?.at;
  const out = first && Date.parse(first) > Date.parse(publishAt) ? first : publishAt;
  const runsOut = expireAt && !isWithdrawn(entry, expireAt);
  return [
    ...(first && !draft ? [{ at: out, kind: 'published' as const }] : []),
    ...(runsOut ? [{ at: expireAt, kind: 'expired' as const }] : []),
    ...Object.entries(entry.versions).flatMap(([lang, { corrections = [] }]) =>
      corrections.map(({ at, text }) => ({ at, kind: 'corrected' as const, lang, what: text })),
    ),
  ];
}
