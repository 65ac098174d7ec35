import type { Bilingual } from '../content/problem.ts';
import { countStates, DESK_STATES, type DeskRow, type DeskState, translatorTotals } from './overview.ts';
import type { SourceChange } from './source-change.ts';
import type { Stamped } from './stamp.ts';
import { diffLine } from './text-diff.ts';

const STATES: Record<DeskState, Bilingual> = {
  missing: { vi: 'chưa dịch', en: 'missing' },
  machine: { vi: 'máy dịch', en: 'machine' },
  stale: { vi: 'bản gốc đã đổi', en: 'stale' },
  awaiting: { vi: 'chờ người bản ngữ', en: 'awaiting a native reader' },
  reviewed: { vi: 'đã soát', en: 'reviewed' },
  withdrawn: { vi: 'đã gỡ', en: 'withdrawn' },
};

const stateText = (state: DeskState): string => `${STATES[state].vi} / ${STATES[state].en}`;

/** Rows for a terminal, by state, then totals by language and by translator. `changes` are shown where given. */
export function formatDesk(rows: readonly DeskRow[], changes: ReadonlyMap<DeskRow, SourceChange>): string[] {
  if (rows.length === 0) return ['Không có bản nào như vậy. / There is no such text.'];
  const byLang = Map.groupBy(rows, ({ lang }) => lang);
  return [
    ...DESK_STATES.flatMap((state) => {
      const own = rows.filter((row) => row.state === state);
      return own.length > 0
        ? [`${stateText(state)}: ${own.length}`, ...own.flatMap((row) => rowLines(row, changes.get(row))), '']
        : [];
    }),
    ...[...byLang].map(([lang, own]) => `${lang}  ${countText(countStates(own))}`),
    ...translatorTotals(rows).map(
      ({ by, lang, total, states }) => `${by} → ${lang}: ${total}  (${countText(states)})`,
    ),
  ];
}

function rowLines({ entry, lang, by, date, reviewedBy, draft }: DeskRow, change?: SourceChange): string[] {
  const who = [by, date, reviewedBy && `soát/reviewed: ${reviewedBy}`, draft && 'nháp/draft'];
  const detail = who.filter(Boolean).join(', ');
  return [`  ${lang}  ${entry}${detail ? `  (${detail})` : ''}`, ...(change ? changeLines(change) : [])];
}

function changeLines(change: SourceChange): string[] {
  if ('missing' in change) return [`        ${change.missing.vi}`, `        ${change.missing.en}`];
  return change.changes.map((paragraph) => `        ${diffLine(paragraph)}`);
}

const countText = (counts: Record<DeskState, number>): string =>
  DESK_STATES.filter((state) => counts[state] > 0)
    .map((state) => `${STATES[state].vi} ${counts[state]}`)
    .join(' · ');

const OUTCOMES: Record<Stamped['outcome'], Bilingual> = {
  stamped: { vi: 'đã ghi dấu', en: 'stamped' },
  current: { vi: 'đã có dấu', en: 'stamped before' },
  left: { vi: 'bản gốc đã đổi từ khi dịch, để nguyên', en: 'the source changed since, left alone' },
};

/** What was stamped, for a terminal: the files that changed or were left, then the sums. */
export function formatStamped(stamped: readonly Stamped[]): string[] {
  return [
    ...stamped
      .filter(({ outcome }) => outcome !== 'current')
      .map(({ file, outcome }) => `  ${file}: ${OUTCOMES[outcome].vi} / ${OUTCOMES[outcome].en}`),
    ...Object.entries(OUTCOMES).map(
      ([outcome, { vi, en }]) => `${vi} / ${en}: ${stamped.filter((one) => one.outcome === outcome).length}`,
    ),
  ];
}
