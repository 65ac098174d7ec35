/** More than any limit asked for. */
const FAR = Number.POSITIVE_INFINITY;

/**
 * Counts the edits between two words: insertions, deletions, replacements and swaps of neighbours (optimal string
 * alignment).
 *
 * @param a A word.
 * @param b Another.
 * @param limit Stop counting above this.
 * @returns The number of edits, or Infinity above the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return FAR;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? FAR) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? FAR) + 1 : FAR;
      row[j] = Math.min(replaced, swapped, (last[j] ?? FAR) + 1, (row[j - 1] ?? FAR) + 1);
    }
    if (Math.min(...row) > limit) return FAR;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? FAR;
  return distance > limit ? FAR : distance;
}

/** A part of a text, and how many edits make it of what was sought. */
export interface NearPart {
  readonly text: string;
  readonly distance: number;
}

/**
 * Finds the part of a text that is most like a word: insertions, deletions and replacements count (Sellers, 1980).
 *
 * @param word What is sought.
 * @param text The text.
 * @param limit The most edits to allow.
 * @returns The first of the nearest parts, or undefined if none is near.
 */
export function nearestPart(word: string, text: string, limit: number): NearPart | undefined {
  // For each length of the word's beginning: the fewest edits to a part that ends here, and where that part begins.
  let edits = Array.from({ length: word.length + 1 }, (_, length) => length);
  let starts = edits.map(() => 0);
  let best: { start: number; end: number; distance: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const [nextEdits, nextStarts] = [[0], [at + 1]];
    for (let length = 1; length <= word.length; length++) {
      const replaced = (edits[length - 1] ?? FAR) + (word[length - 1] === text[at] ? 0 : 1);
      const inserted = (edits[length] ?? FAR) + 1;
      const deleted = (nextEdits[length - 1] ?? FAR) + 1;
      const least = Math.min(replaced, inserted, deleted);
      nextEdits[length] = least;
      nextStarts[length] =
        (least === replaced
          ? starts[length - 1]
          : least === inserted
            ? starts[length]
            : nextStarts[length - 1]) ?? 0;
    }
    [edits, starts] = [nextEdits, nextStarts];
    const distance = edits[word.length] ?? FAR;
    const start = starts[word.length] ?? 0;
    // Of parts that begin alike the longest: a letter left out is likelier than another one in its place.
    if (distance > limit || distance > (best?.distance ?? FAR)) continue;
    if (distance < (best?.distance ?? FAR) || start === best?.start) best = { start, end: at + 1, distance };
  }
  return best && { text: text.slice(best.start, best.end), distance: best.distance };
}
