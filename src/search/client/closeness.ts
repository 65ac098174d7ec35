/** Where a text has one word: half-open ranges of word numbers or letter numbers, ascending. */
export type Places = readonly (readonly [start: number, end: number])[];

/** So many words between two words of a query halve what they say together. */
const HALF = 3;

/** Words between two places; one more if they stand the other way round, none if they overlap. */
function gapBetween(before: Places[number], after: Places[number], unit: number): number {
  if (after[0] >= before[1]) return (after[0] - before[1]) / unit;
  if (before[0] >= after[1]) return (before[0] - after[1]) / unit + 1;
  return Number.POSITIVE_INFINITY;
}

function pairCloseness(before: Places, after: Places, unit: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of before) {
    for (const other of after) nearest = Math.min(nearest, gapBetween(one, other, unit));
    if (nearest === 0) break;
  }
  return 1 / (1 + nearest / HALF);
}

/**
 * Says how close together a text has the words of a query, in the order they were typed.
 *
 * A text that has them as a phrase says something of it; a long text that has them far apart says nothing.
 *
 * @param places Where each word is, in the query's order.
 * @param unit How many numbers make up a word.
 * @returns 1 for a phrase, less the more words stand between each two neighbours, 0 for words that are not there;
 *   for a query of one word, whether it is there.
 */
export function closeness(places: readonly Places[], unit = 1): number {
  const [first] = places;
  if (!first) return 0;
  if (places.length === 1) return first.length > 0 ? 1 : 0;
  let sum = 0;
  for (let at = 1; at < places.length; at++)
    sum += pairCloseness(places[at - 1] ?? [], places[at] ?? [], unit);
  return sum / (places.length - 1);
}

/**
 * Counts how often a text has the words of a query right behind each other.
 *
 * @param places Where each word is, in the query's order.
 * @returns How often; for a query of one word, how often it is there.
 */
export function phraseCount(places: readonly Places[]): number {
  const [first = [], ...others] = places;
  let ends = first.map(([, end]) => end);
  for (const list of others) {
    const next = new Map(list);
    ends = ends.flatMap((end) => next.get(end) ?? []);
  }
  return ends.length;
}
