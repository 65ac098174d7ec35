interface Step {
  cost: number;
  part: string;
  next: number;
}

/**
 * Cuts a word at its syllables into the cheapest row of at least two parts.
 *
 * @param syllables The word's syllables; they join to the word.
 * @param costOf What a part costs, given its number of syllables; undefined if it may not stand.
 * @returns The parts in order, or undefined if there is no such row.
 */
export function cheapestSplit(
  syllables: readonly string[],
  costOf: (part: string, length: number) => number | undefined,
): string[] | undefined {
  if (syllables.length < 2) return undefined;
  const steps: (Step | undefined)[] = [];
  steps[syllables.length] = { cost: 0, part: '', next: syllables.length };
  for (let at = syllables.length - 1; at >= 0; at--) {
    let part = '';
    for (let next = at + 1; next <= syllables.length; next++) {
      part += syllables[next - 1];
      const rest = steps[next];
      const own = next - at < syllables.length ? costOf(part, next - at) : undefined;
      if (!rest || own === undefined) continue;
      const cost = own + rest.cost;
      const best = steps[at];
      if (!best || cost < best.cost) steps[at] = { cost, part, next };
    }
  }
  if (!steps[0]) return undefined;
  const parts: string[] = [];
  for (let step = steps[0]; step?.part; step = steps[step.next] ?? step) {
    parts.push(step.part);
    if (step.next === syllables.length) break;
  }
  return parts;
}
