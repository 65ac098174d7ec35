import { Refusal } from './refusal.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zone names of RFC 822 §5.1, and those that Vietnamese and neighbouring newsrooms write. */
const ZONES: Record<string, string> = {
  Z: '+00:00',
  GMT: '+00:00',
  UT: '+00:00',
  UTC: '+00:00',
  ICT: '+07:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`;
const ZONE = String.raw`\s*\(?([A-Za-z]{0,5}\s?(?:[+-]\d{1,2}(?::?\d{2})?)?)\)?`;
/** `Thu, 06 Feb 2025 20:30:48 +0700`, RFC 822 and what is like it. */
const RFC822 = new RegExp(
  String.raw`^(?:[A-Za-z]+,?\s+)?(\d{1,2})[\s-]([A-Za-z]{3})[a-z]*[\s-](\d{2}|\d{4})\s+${TIME}${ZONE}$`,
);
/** `2025-02-06T20:30:48+07:00`, ISO 8601. */
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:T|\s+)${TIME}${ZONE}$`, 'i');
/** `06/02/2025 20:30 (GMT+7)`: day first, as Vietnamese newsrooms write. */
const LOCAL = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[,\s]+${TIME}${ZONE}$`);

/**
 * The time of an item as an instant in Vietnamese time, `2025-02-06T20:30:48+07:00`.
 * `fallbackZone` is what an editor set for a source that states none. Throws a `Refusal` when the text is no time,
 * names no zone, or a day that is not in the calendar.
 */
export function feedDate(text: string, fallbackZone?: string): string {
  if (text.length > 80) throw unreadable(`${text.slice(0, 80)}…`);
  const parts = partsOf(text.trim().replace(/\s+/g, ' '));
  if (!parts) throw unreadable(text);
  const zone = parts.zone === '' ? fallbackZone : offsetOf(parts.zone);
  if (zone === undefined) throw parts.zone === '' ? withoutZone(text) : unreadable(text);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = [parts.hour, parts.minute, parts.second].map(two).join(':');
  const day = `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
  const calendar = Date.parse(`${day}T00:00:00Z`);
  const instant = Date.parse(`${day}T${clock}${zone}`);
  // Some engines roll 31 February over to March: such a day is no day.
  if (Number.isNaN(instant) || new Date(calendar).getUTCDate() !== parts.day) throw unreadable(text);
  return vietnameseTime(instant);
}

/** An instant in milliseconds as ISO 8601 with +07:00. */
export function vietnameseTime(instant: number): string {
  return `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

function partsOf(text: string) {
  const iso = ISO.exec(text);
  if (iso) return parts(iso[1], iso[2], iso[3], iso);
  const local = LOCAL.exec(text);
  if (local) return parts(local[3], local[2], local[1], local);
  const rfc = RFC822.exec(text);
  const month = MONTHS.indexOf(rfc?.[2]?.toLowerCase() ?? '') + 1;
  return rfc && month > 0 ? parts(fourDigits(rfc[3] ?? ''), String(month), rfc[1], rfc) : undefined;
}

function parts(year = '', month = '', day = '', match: RegExpExecArray) {
  const [hour, minute, second] = [match[4], match[5], match[6] ?? '0'].map(Number);
  return {
    year,
    month: Number(month),
    day: Number(day),
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
    zone: (match[7] ?? '').replace(/\s/g, '').toUpperCase(),
  };
}

/** RFC 2822 §4.3: two digits below 50 are of this century. */
const fourDigits = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;

/** `+0700`, `+7`, `GMT+7`, `UTC+07:00`, `ICT` → `+07:00`; `undefined` for what is no zone. */
function offsetOf(zone: string): string | undefined {
  const match = /^(?:GMT|UTC|UT)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (!match) return ZONES[zone];
  const [, sign, hours = '', minutes = '00'] = match;
  return Number(hours) <= 14 ? `${sign}${hours.padStart(2, '0')}:${minutes}` : undefined;
}

const unreadable = (text: string) =>
  new Refusal({
    vi: `Không hiểu ngày giờ “${text}”.`,
    en: `“${text}” is no date and time that can be read.`,
  });

const withoutZone = (text: string) =>
  new Refusal({
    vi: `Ngày giờ “${text}” không có múi giờ; hỏi tòa soạn rồi ghi zone cho nguồn này trong site.yml.`,
    en: `The time “${text}” has no zone; ask the newsroom, then set zone for this source in site.yml.`,
  });
