import type { Spaceless } from '../text/scripts.ts';
import { makeSegmenter, type Vocabulary } from '../text/segmenter.ts';
import { partFinder } from './decompound.ts';
import type { PageRecord } from './page-record.ts';
import { runsOf, seedVocabulary, usableNames } from './seed.ts';
import { cutter, spaceless, type Writing } from './writing.ts';

/** How the runs of letters of a language without spaces were cut last. */
export interface KeptRuns {
  readonly runs: readonly string[];
  /** The first segmentation of each, joined by spaces; empty where there was none. */
  readonly first: readonly string[];
  /** Its words in the index. */
  readonly cuts: readonly string[];
  /** Path → what its page added to the vocabulary: places in `runs`, each followed by how often. */
  readonly learnt: Readonly<Record<string, { readonly hash: string; readonly runs: readonly number[] }>>;
}

export const NO_RUNS: KeptRuns = { runs: [], first: [], cuts: [], learnt: {} };

/** A page whose text may be asked for. */
interface Page {
  readonly file: string;
  readonly hash: string;
  readonly text: () => string;
}

/**
 * The words of a language without spaces, learnt from all its pages, and which pages they cut otherwise than before:
 * one page's words may change how others are cut.
 */
export class RunCuts {
  readonly vocabulary: Vocabulary;
  readonly writing: Writing;
  readonly #runs: string[];
  readonly #places: Map<string, number>;
  readonly #first = new Map<string, readonly string[]>();
  readonly #learnt: Record<string, { hash: string; runs: readonly number[] }> = {};
  readonly #cut: (run: string) => string;
  readonly #changed: ReadonlySet<number>;
  #used = new Set<number>();

  /** `names` are proper names; `kept` is what the same names and code learnt before. */
  constructor(
    lang: string,
    script: Spaceless,
    pages: readonly Page[],
    names: readonly string[],
    kept: KeptRuns = NO_RUNS,
  ) {
    this.#runs = [...kept.runs];
    this.#places = new Map(kept.runs.map((run, place) => [run, place]));
    kept.first.forEach((words, place) => {
      if (words) this.#first.set(kept.runs[place] ?? '', words.split(' '));
    });
    for (const { file, hash, text } of pages) {
      const known = kept.learnt[file];
      this.#learnt[file] = known?.hash === hash ? known : { hash, runs: this.#learn(script, text()) };
    }
    this.vocabulary = seedVocabulary(lang, script, this.#counts(), names, this.#first);
    const proper = new Set(usableNames(script, names));
    this.#cut = cutter(makeSegmenter(script, this.vocabulary), partFinder(script, this.vocabulary, proper));
    this.writing = spaceless(script, (run) => {
      this.#used.add(this.#placeOf(run));
      return this.#cut(run);
    });
    this.#changed = new Set(
      kept.runs.flatMap((run, place) => (this.#cut(run) === kept.cuts[place] ? [] : [place])),
    );
  }

  /** Whether a page that was indexed before would be cut the same way today. */
  stands({ runs = [] }: PageRecord): boolean {
    return this.#changed.size === 0 || !runs.some((place) => this.#changed.has(place));
  }

  /** The runs that were cut since the last call, by place. */
  takeUsed(): number[] {
    const used = [...this.#used];
    this.#used = new Set();
    return used;
  }

  /** What the next build may want, runs that no page has any more left out, and the pages with the new places. */
  keep(pages: readonly PageRecord[]): { kept: KeptRuns; pages: PageRecord[] } {
    const places = new Map<number, number>();
    const runs: string[] = [];
    const move = (place: number): number => {
      const known = places.get(place);
      if (known !== undefined) return known;
      places.set(place, runs.length);
      return runs.push(this.#runs[place] ?? '') - 1;
    };
    const learnt = Object.fromEntries(
      Object.entries(this.#learnt).map(([file, page]) => [
        file,
        { ...page, runs: page.runs.map((value, at) => (at % 2 === 0 ? move(value) : value)) },
      ]),
    );
    const moved = pages.map((page) => ({ ...page, runs: (page.runs ?? []).map(move) }));
    const first = runs.map((run) => this.#first.get(run)?.join(' ') ?? '');
    return { kept: { runs, first, cuts: runs.map(this.#cut), learnt }, pages: moved };
  }

  #learn(script: Spaceless, text: string): number[] {
    return [...runsOf(script, text)].flatMap(([run, count]) => [this.#placeOf(run), count]);
  }

  #placeOf(run: string): number {
    const known = this.#places.get(run);
    if (known !== undefined) return known;
    this.#places.set(run, this.#runs.length);
    return this.#runs.push(run) - 1;
  }

  #counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { runs } of Object.values(this.#learnt)) {
      for (let at = 0; at < runs.length; at += 2) {
        const run = this.#runs[runs[at] ?? 0] ?? '';
        counts.set(run, (counts.get(run) ?? 0) + (runs[at + 1] ?? 0));
      }
    }
    return counts;
  }
}
