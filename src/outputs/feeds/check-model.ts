import { vietnameseDay } from '../../catalogue/translation-state.ts';
import type { Problem } from '../../content/problem.ts';
import { BREACHES, type Breach } from './breach-messages.ts';
import { htmlBreaches } from './html-rules.ts';
import type { FeedItem } from './model.ts';
import { controlCharacter, isZonedInstant } from './text-rules.ts';

/** What items are held against. */
export interface CheckContext {
  /** ISO 8601 instant of the build. */
  now: string;
  /** Paths of all documents of the build. */
  pages: ReadonlySet<string>;
}

type Rule = (item: FeedItem, context: CheckContext) => Breach[];

/**
 * Holds the items of one language against PROFILE.md, What fails the build: one problem for every breach. What only a
 * whole document can break (well-formedness, size) is check-document.ts's.
 */
export function checkItems(items: readonly FeedItem[], context: CheckContext): Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const twice = seen.has(item.url) ? [BREACHES.twice(item.url)] : [];
    seen.add(item.url);
    return [...RULES.flatMap((rule) => rule(item, context)), ...twice].map((breach) => ({
      file: item.file,
      line: 1,
      ...breach,
    }));
  });
}

/** Fields as editors know them, with the texts that become mandatory elements. */
const mandatory = (item: FeedItem): [field: string, text: string][] => [
  ['title', item.title],
  ['summary', item.summary],
  ['body', item.html],
  ['publishAt', item.published],
  ['updated', item.modified],
  ['unit', item.creator],
  ['managingBody', item.publisher],
  ['licence', item.rights],
  ['guid', item.url],
  ...(item.image ? [['alt', item.image.alt] as [string, string]] : []),
];

const dates = (item: FeedItem): [field: string, text: string][] => [
  ['publishAt', item.published],
  ['updated', item.modified],
  ...item.corrections.map(({ at }): [string, string] => ['corrections', at]),
];

const RULES: readonly Rule[] = [
  (item) => mandatory(item).flatMap(([field, text]) => (text.trim() ? [] : [BREACHES.empty(field)])),
  (item) =>
    [item.url, item.image?.url, ...item.alternates.map(({ url }) => url)]
      .filter((url) => url !== undefined && !/^https?:\/\/[^/]/.test(url))
      .map((url) => BREACHES.relative('origin', url ?? '')),
  (item) =>
    htmlBreaches(item.html).map(({ rule, found }) =>
      rule === 'address' ? BREACHES.relative('body', found) : BREACHES.active(found),
    ),
  (item, { now }) =>
    dates(item).flatMap(([field, text]) => {
      if (!text.trim()) return [];
      if (!isZonedInstant(text)) return [BREACHES.noZone(field, text)];
      return Date.parse(text) > Date.parse(now) ? [BREACHES.future(field, text)] : [];
    }),
  ({ image }) =>
    image && !['image/jpeg', 'image/png'].includes(image.type) ? [BREACHES.pictureFormat(image.type)] : [],
  ({ path }, { pages }) => (pages.has(path) ? [] : [BREACHES.noPage(path)]),
  ({ approved }) => (approved ? [] : [BREACHES.notApproved()]),
  ({ state }) => (['source', 'reviewed'].includes(state) ? [] : [BREACHES.notReviewed(state)]),
  ({ validUntil }, { now }) =>
    validUntil && validUntil < vietnameseDay(now) ? [BREACHES.expired(validUntil)] : [],
  (item) =>
    [
      ...mandatory(item),
      ...item.corrections.map(({ text }): [string, string] => ['corrections', text]),
    ].flatMap(([field, text]) => {
      const found = controlCharacter(text);
      return found ? [BREACHES.control(field, found)] : [];
    }),
];
