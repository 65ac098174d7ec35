import { htmlBreaches } from '../html-rules.ts';
import { controlCharacter, isZonedInstant } from '../text-rules.ts';
import type { SiteBreach } from './breach.ts';
import type { ReadDate, ReadFeed, ReadField, ReadItem } from './read-model.ts';

type Found = Omit<SiteBreach, 'file'>;

const RFC822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} \+0700$/;

/** What newsrooms print and every player plays. */
const ENCLOSURE_TYPES = ['image/jpeg', 'image/png', 'audio/mpeg', 'audio/x-m4a', 'video/mp4'];

/** What a feed says about itself and its items, without looking at anything else. `now` is an ISO 8601 instant. */
export function feedBreaches(feed: ReadFeed, now: string): Found[] {
  const seen = new Set<string>();
  return [
    ...empty(feed.mandatory, '§2 Channel'),
    ...https([['self link', feed.self]], '§2 Channel'),
    ...feed.dates.flatMap((date) => dateBreaches(date, now)),
    ...feed.items.flatMap((item) => {
      const twice = seen.has(item.id)
        ? [{ what: 'the guid stands twice in this document', rule: '§3 Items' }]
        : [];
      seen.add(item.id);
      return [...itemBreaches(item, now), ...twice].map((breach) => ({ ...breach, item: item.id }));
    }),
  ];
}

/** What a document's text must be, before it is read. */
export function textBreaches(bytes: Uint8Array): Found[] {
  const rule = '§1 Encoding';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return [{ what: 'a byte order mark', rule }];
  const text = new TextDecoder().decode(bytes);
  const control = controlCharacter(text);
  return [
    ...(text.includes('\ufffd') ? [{ what: 'bytes that are not UTF-8', rule }] : []),
    ...(control ? [{ what: `a control character, ${control}`, rule }] : []),
    ...(text.normalize('NFC') === text ? [] : [{ what: 'text that is not NFC', rule }]),
  ];
}

function itemBreaches(item: ReadItem, now: string): Found[] {
  const { enclosure } = item;
  return [
    ...empty(item.mandatory, '§3 Items'),
    ...https(item.addresses, '§3 Items'),
    ...(item.id === item.link ? [] : [{ what: `guid and link differ: ${item.link}`, rule: '§3 Items' }]),
    ...item.dates.flatMap((date) => dateBreaches(date, now)),
    ...htmlBreaches(item.html).map(({ rule, found }) => ({
      what: `${rule === 'address' ? 'a relative or unsafe address' : `a forbidden ${rule}`} in the body: ${found}`,
      rule: '§5 Content',
    })),
    ...(enclosure && !ENCLOSURE_TYPES.includes(enclosure.type)
      ? [{ what: `enclosure of type ${enclosure.type}`, rule: '§4 Pictures' }]
      : []),
  ];
}

const empty = (fields: readonly ReadField[], rule: string): Found[] =>
  fields.filter(([, text]) => !text?.trim()).map(([name]) => ({ what: `${name} is missing or empty`, rule }));

const https = (fields: readonly ReadField[], rule: string): Found[] =>
  fields
    .filter(([, url]) => url && !/^https:\/\/[^/]/.test(url))
    .map(([name, url]) => ({ what: `${name} is not an absolute HTTPS address: ${url}`, rule }));

function dateBreaches({ name, text, form }: ReadDate, now: string): Found[] {
  const standard = form === 'rfc822' ? 'RFC 822 with +0700' : 'RFC 3339 with a zone';
  const good = form === 'rfc822' ? RFC822.test(text) : isZonedInstant(text);
  if (!good) return [{ what: `${name} is not ${standard}: “${text}”`, rule: '§1 Dates' }];
  return Date.parse(text) > Date.parse(now)
    ? [{ what: `${name} is in the future: ${text}`, rule: '§1 Dates' }]
    : [];
}
