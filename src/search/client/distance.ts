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
