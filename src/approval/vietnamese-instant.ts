/** An instant as Vietnamese clocks show it, to the second: `2026-03-10T08:00:00+07:00`. */
export function vietnameseInstant(instant: string): string {
  return `${new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
