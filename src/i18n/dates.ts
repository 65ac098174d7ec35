import { dateFormatter } from './formatters.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** A calendar day (`2026-03-10`) or an instant, in Vietnamese time, as the language writes it: `10/3/2026`, `10 March 2026`. */
export function formatDay(date: string, lang: string): string {
  const style =
    lang === 'vi'
      ? ({ day: 'numeric', month: 'numeric' } as const)
      : ({ day: 'numeric', month: 'long' } as const);
  const instant = date.length === 10 ? `${date}T00:00:00+07:00` : date;
  return dateFormatter(lang, { ...style, year: 'numeric', timeZone: ZONE }).format(new Date(instant));
}

/** An instant as day and time of day, in Vietnamese time: `10:30, 10/3/2026`, `10 March 2026, 10:30`. */
export function formatTime(instant: string, lang: string): string {
  const style = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE } as const;
  const time = dateFormatter(lang, style).format(new Date(instant));
  return lang === 'vi' ? `${time}, ${formatDay(instant, lang)}` : `${formatDay(instant, lang)}, ${time}`;
}

/** Months 1–12 as text, runs joined: `[1, 2, 3, 4]` → `January–April`; a run may cross the new year. */
export function monthsText(months: readonly number[], lang: string): string {
  const name = (month: number) =>
    lang === 'vi'
      ? `tháng ${month}`
      : dateFormatter(lang, { month: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2026, month - 1, 15)),
        );
  const runs = monthRuns(months).map(([from, to]) =>
    from === to ? name(from) : `${name(from)}–${lang === 'vi' ? to : name(to)}`,
  );
  const text = runs.join(', ');
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** `[11, 12, 1, 5]` → `[[11, 1], [5, 5]]`. */
export function monthRuns(months: readonly number[]): [number, number][] {
  const has = new Set(months);
  const previous = (month: number) => (month === 1 ? 12 : month - 1);
  const next = (month: number) => (month === 12 ? 1 : month + 1);
  if (has.size === 12) return [[1, 12]];
  return [...has]
    .sort((a, b) => a - b)
    .filter((month) => !has.has(previous(month)))
    .map((from) => {
      let to = from;
      while (has.has(next(to))) to = next(to);
      return [from, to];
    });
}
