import type { Found } from './rule.ts';
import type { Text } from './text/text.ts';

/**
 * Keeps one message for one mistake. Of several findings that overlap in one text the first stays, and nothing is
 * said of lines that an earlier finding covers; so the order of the rules is their precedence.
 */
export function oncePerSpot<F extends Found>(found: readonly F[]): F[] {
  const taken = new Map<Text, [number, number][]>();
  const covered = new Set<string>();
  return found.filter(({ file, line, spot, covers }) => {
    if (covered.has(`${file}:${line}`)) return false;
    if (spot) {
      const spans = taken.get(spot.text) ?? [];
      if (spans.some(([start, end]) => spot.start < end && start < spot.end)) return false;
      taken.set(spot.text, [...spans, [spot.start, spot.end]]);
    }
    for (const other of covers ?? []) covered.add(`${file}:${other}`);
    return true;
  });
}
