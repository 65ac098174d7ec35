import type { InboundItem } from '../content/inbound.ts';
import type { Change } from './merge.ts';
import type { TakenItem } from './take-item.ts';

/** Why an item is taken for withdrawn. */
export type WithdrawnBecause = NonNullable<InboundItem['withdrawnBecause']>;

/**
 * Whether a feed would still have an item of this age. That can be said only of a feed that was read whole and runs
 * from newest to oldest: then whatever is newer than its last item should be in it. Older ones are merely out of its
 * window, and one newer than its first may only mean that a cache served an old copy.
 */
export function windowOf(taken: readonly TakenItem[], complete: boolean): (published: string) => boolean {
  const times = taken.map(({ fields }) => Date.parse(fields.published));
  const ordered = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? 0));
  const [newest = 0, oldest = 0] = [times[0], times.at(-1)];
  if (!complete || !ordered || times.length < 2) return () => false;
  return (published) => Date.parse(published) > oldest && Date.parse(published) <= newest;
}

/** The item flagged as withdrawn at its source. The editor's decision stays as it is. */
export function withdraw(item: InboundItem, because: WithdrawnBecause, now: string): Change {
  const { source: _, file: __, ...old } = item;
  return {
    kind: 'withdrawn',
    proposal: { ...old, withdrawnAtSource: now, withdrawnBecause: because },
    existing: item,
  };
}

/** The item without the flag: its page answers again. */
export function restore(item: InboundItem): Change {
  const { source: _, file: __, withdrawnAtSource: ___, withdrawnBecause: ____, ...old } = item;
  return { kind: 'restored', proposal: old, existing: item };
}
