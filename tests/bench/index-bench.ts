import path from 'node:path';
import { type DiskUse, diskUse, type Effort, indexOurs, indexPlain } from './index-commands.ts';
import { median } from './numbers.ts';
import { LANGUAGES, type Lang } from './sentences.ts';
import { changePage, type SyntheticSite } from './synthetic-site.ts';

const ROUNDS = 3;

/** One round. */
export interface Round {
  readonly ours: Effort;
  readonly plain: Effort;
}

/** What the index step took. */
export interface IndexFigures {
  readonly rounds: readonly Round[];
  readonly disk: { readonly ours: DiskUse; readonly plain: DiskUse };
  /** Seconds after one page of this language changed, with a cache; the other languages are reused. */
  readonly changed: readonly { readonly lang: Lang; readonly seconds: number }[];
}

/** Seconds of both, and how they compare. */
export interface TimeComparison {
  readonly ours: number;
  readonly plain: number;
  readonly ratio: number;
}

/** The folder that is served: both indexes in it, side by side. */
export const indexFolders = (served: string): { ours: string; plain: string } => ({
  ours: path.join(served, 'search'),
  plain: path.join(served, 'pagefind'),
});

/**
 * Indexes a site both ways, alternating, after a warm-up of both.
 *
 * @param site The site; one page of each language is changed afterwards.
 * @param served Where both indexes go.
 * @param cache An empty folder for the incremental case.
 * @param say Tells what is done.
 * @returns The figures; the indexes stay, those of the last full round.
 */
export async function benchIndex(
  site: SyntheticSite,
  served: string,
  cache: string,
  say: (text: string) => void,
): Promise<IndexFigures> {
  const out = indexFolders(served);
  const both = {
    ours: () => indexOurs(site, out.ours),
    plain: () => indexPlain(site, out.plain),
  };
  say('warm-up of both indexes');
  await both.plain();
  await both.ours();
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // The other one first each time, as load comes and goes.
    const first = round % 2 === 0 ? await both.plain() : await both.ours();
    const second = round % 2 === 0 ? await both.ours() : await both.plain();
    const times = round % 2 === 0 ? { plain: first, ours: second } : { plain: second, ours: first };
    rounds.push(times);
    say(`round ${round + 1}: Sen ${times.ours.wall.toFixed(2)} s, Pagefind ${times.plain.wall.toFixed(2)} s`);
  }
  const disk = { ours: diskUse(out.ours), plain: diskUse(out.plain) };

  const again = path.join(cache, 'out');
  const kept = path.join(cache, 'kept');
  await indexOurs(site, again, kept);
  const changed: { lang: Lang; seconds: number }[] = [];
  for (const lang of LANGUAGES) {
    changePage(site, lang);
    const { wall: seconds } = await indexOurs(site, again, kept);
    changed.push({ lang, seconds });
    say(`one page in ${lang} changed: ${seconds.toFixed(2)} s`);
  }
  return { rounds, disk, changed };
}

/**
 * Compares the rounds.
 *
 * @param figures What was measured.
 * @param of Which kind of time.
 * @returns Medians of both, and of the rounds' ratios, ours to plain; NaN where the system does not tell.
 */
export function compareTimes({ rounds }: IndexFigures, of: keyof Effort): TimeComparison {
  const times = rounds.map(({ ours, plain }) => ({
    ours: ours[of] ?? Number.NaN,
    plain: plain[of] ?? Number.NaN,
  }));
  return {
    ours: median(times.map(({ ours }) => ours)),
    plain: median(times.map(({ plain }) => plain)),
    ratio: median(times.map(({ ours, plain }) => ours / plain)),
  };
}
