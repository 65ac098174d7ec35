const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const OFFSET_HOURS = 7;

/** An instant as RFC 822 has it (four-digit year, RFC 1123), in Vietnamese time: `Thu, 06 Feb 2025 20:30:48 +0700`. */
export function rfc822(instant: string): string {
  const date = new Date(Date.parse(instant) + OFFSET_HOURS * 3_600_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} +0700`;
}

/** An instant as RFC 3339 has it, in UTC: `2025-02-06T13:30:48.000Z`. What is none stays as it is, for the checks to tell of. */
export function rfc3339(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : date.toISOString();
}
