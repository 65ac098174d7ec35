import { instant } from '../types/fields.ts';

/** An instant as Vietnamese clocks show it, to the second: `2026-03-10T08:00:00+07:00`. */
export function vietnameseInstant(at: string): string {
  return `${new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/** An instant that a person typed. Throws, in both languages, when it is none or has no zone. */
export function givenInstant(typed: string | undefined): string | undefined {
  if (typed === undefined || instant.safeParse(typed).success) return typed;
  throw new Error(
    `“${typed}”: viết ngày giờ có múi giờ, ví dụ 2026-03-10T08:00:00+07:00. / Write an instant with zone, such as 2026-03-10T08:00:00+07:00.`,
  );
}
