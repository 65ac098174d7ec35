/** One province and how heavy it is to build. */
export interface Load {
  id: string;
  weight: number;
}

/**
 * Provinces in `count` shares of about the same weight: the heaviest first, each to the share that has least. The same
 * provinces and weights give the same shares, wherever they are worked out.
 */
export function sharesOf(loads: readonly Load[], count: number): string[][] {
  const shares = Array.from({ length: count }, () => ({ ids: [] as string[], weight: 0 }));
  const heaviestFirst = [...loads].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const { id, weight } of heaviestFirst) {
    const lightest = shares.reduce((least, share) => (share.weight < least.weight ? share : least));
    lightest.ids.push(id);
    lightest.weight += weight;
  }
  return shares.map(({ ids }) => ids.sort());
}

/** `2/4` as share 2 of 4; `undefined` where it is none. */
export function readShard(text: string): { share: number; of: number } | undefined {
  const [, share, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { share: Number(share), of: Number(of) };
  return shard.share >= 1 && shard.share <= shard.of && shard.of <= 64 ? shard : undefined;
}
