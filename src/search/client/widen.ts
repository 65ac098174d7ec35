import { wordsOf } from '../text/latin.ts';
import { makeSegmenter, type Segmenter, type Vocabulary } from '../text/segmenter.ts';
import { makeSynonymFinder, type Replaceable, type SynonymFinder } from '../text/synonyms.ts';
import { type Attempt, about, selectBest } from './answers.ts';
import type { Engine } from './engine.ts';
import { type FacetFinder, makeFacetFinder } from './facets.ts';
import { memo } from './memo.ts';
import type { PagefindPage, PagefindQuery } from './pagefind.ts';
import { findAll, markAsides } from './passes.ts';
import { type Query, readQuery, readWords } from './query.ts';
import { type Judged, readBest } from './reading.ts';
import { PLACE, readVariant, type Variant, variantsOf } from './similar.ts';
import { findUnits } from './units.ts';

/** So many variants are tried. */
const VARIANTS = 8;
/** So many pages of each are read. */
const READ = 6;
/** A page about the phrase: in its title, or three times in its text. */
const ALTERNATIVES = 5;
const STRONG = 1.3;
const TOGETHER = 0.7;
const FACET_ONLY = 11;
const FACET_EVIDENCE = 1.25;

/** A page that has other words for what was typed. */
export interface Similar extends Judged {
  /** Whether it is about them, and does not only mention them. */
  readonly strong: boolean;
  /** Whether they stand for something that is no condition of the query itself. */
  readonly asked: boolean;
  /** Whether they are another spelling of the name. */
  readonly same: boolean;
  readonly via: string;
  readonly narrower: boolean;
}

export interface Wide {
  readonly pages: readonly Similar[];
  /** Pages about most of it. */
  readonly units: () => Promise<Judged[]>;
  /** Whether all that was typed is in the list. */
  readonly covered: boolean;
  readonly holds: (page: PagefindPage) => boolean;
}

interface Words {
  readonly find: SynonymFinder;
  readonly facets: FacetFinder;
  readonly pieces: (text: string) => string[];
}

export class Widener {
  readonly #engine: Engine;
  readonly #vocabulary: () => Promise<Vocabulary>;
  readonly #words = memo(() => this.#load());

  constructor(engine: Engine, vocabulary: () => Promise<Vocabulary>) {
    this.#engine = engine;
    this.#vocabulary = vocabulary;
  }

  async #load(): Promise<Words> {
    const { language } = this.#engine;
    const list = await this.#engine.synonyms();
    const facets = makeFacetFinder(this.#engine.filters, language);
    const find = makeSynonymFinder(list, language);
    const script = language.spaceless;
    if (!script) return { find, facets, pieces: wordsOf };
    const { total, words } = await this.#vocabulary();
    const keys = list
      .flatMap(({ words, typed = [] }) => [...words, ...typed])
      .filter((key) => key.search(script.run) >= 0);
    const segment = makeSegmenter(script, {
      total,
      words: new Map([...keys.map((key): [string, number] => [key, 1]), ...words]),
    });
    const pieces = (text: string): string[] => {
      const found: string[] = [];
      let at = 0;
      const normal = script.normalise(text);
      for (const run of normal.matchAll(script.run)) {
        found.push(...wordsOf(normal.slice(at, run.index)), ...segment(run[0]).map(({ text }) => text));
        at = run.index + run[0].length;
      }
      return [...found, ...wordsOf(normal.slice(at))];
    };
    return { find, facets, pieces };
  }

  async find(text: string, asides: readonly string[], options: PagefindQuery, segment: Segmenter | undefined): Promise<Wide> {
    const { find, facets, pieces } = await this.#words();
    const words = pieces(text);
    const parts = find(words);
    const read = (part: string): readonly string[] => readWords(part, this.#engine.language, segment);
    const best = new Map<string, Similar>();
    const isAside = (part: Replaceable): boolean => {
      const own = read(words.slice(part.start, part.end).join(' '));
      return own.every((word) => asides.includes(word));
    };
    const tries: Promise<readonly Similar[]>[] = variantsOf(words, parts, VARIANTS).map((variant) =>
      this.#try(variant, isAside(variant.part), options, read),
    );
    for (const part of parts) {
      const own = words.slice(part.start, part.end).join(' ');
      for (const facet of facets([own, ...part.others])) {
        if (options.filters?.[facet.name]) continue;
        const variant = {
          before: words.slice(0, part.start).join(' '),
          phrase: '',
          after: words.slice(part.end).join(' '),
          part,
          narrower: false,
        };
        const filters = { ...options.filters, [facet.name]: { any: [facet.value] } };
        tries.push(this.#tryFacet(variant, isAside(part), { ...options, filters }, read));
      }
    }
    for (const page of (await Promise.all(tries)).flat()) {
      const known = best.get(page.page.url);
      if (!known || page.evidence > known.evidence) best.set(page.page.url, page);
    }
    const measures = parts
      .filter((part) => !isAside(part))
      .map((part) => about(this.#engine, read(words.slice(part.start, part.end).join(' '))));
    const units = async (): Promise<Judged[]> => {
      if (parts.length === 0) return [];
      let marked: string[] = [];
      for (let at = 0, place = 0; at < words.length; ) {
        const part = parts[place];
        if (part?.start === at) {
          marked.push(PLACE);
          at = part.end;
          place++;
        } else marked.push(words[at++] ?? '');
      }
      const { terms } = readQuery(marked.join(' '), read, this.#engine.language);
      let place = 0;
      const list = terms.map((term) => {
        const part = term === PLACE ? parts[place++] : undefined;
        if (!part) return { typed: [term], others: [], facets: [] };
        const own = words.slice(part.start, part.end).join(' ');
        return {
          typed: read(own),
          others: part.others.slice(0, ALTERNATIVES).map(read),
          facets: facets([own, ...part.others]),
        };
      });
      return findUnits(this.#engine, list, options);
    };
    return {
      units,
      covered: parts.reduce((sum, { start, end }) => sum + end - start, 0) === words.length,
      pages: [...best.values()].sort((a, b) => b.evidence - a.evidence || b.score - a.score),
      holds: (page) => measures.every((measure) => measure(page).close === 1),
    };
  }

  async #attempt(query: Query, options: PagefindQuery, depth: number): Promise<Attempt> {
    const found = await findAll(this.#engine, query.terms, options);
    if (query.asides.length > 0) await markAsides(this.#engine, query.asides, options, found);
    return { query, found, loaded: await readBest(found, depth, options) };
  }

  async #try(
    variant: Variant,
    asked: boolean,
    options: PagefindQuery,
    read: (part: string) => readonly string[],
  ): Promise<Similar[]> {
    const query = readVariant(variant, read, this.#engine.language);
    const attempt = await this.#attempt(query, options, READ);
    if (attempt.found.hits.size === 0) return [];
    const { kept } = await selectBest(this.#engine, attempt, options, READ);
    const isAbout = about(this.#engine, read(variant.phrase));
    const more = query.terms.length > read(variant.phrase).length;
    return kept.flatMap((page) => {
      const { close, evidence } = isAbout(page.page);
      if (close < 1) return [];
      return [
        {
          ...page,
          asked,
          via: variant.phrase,
          narrower: variant.narrower,
          same: variant.part.same,
          strong: (variant.part.same && page.evidence > 0.8) || (more ? page.evidence >= TOGETHER : evidence >= STRONG),
        },
      ];
    });
  }

  async #tryFacet(
    variant: Variant,
    asked: boolean,
    options: PagefindQuery,
    read: (part: string) => readonly string[],
  ): Promise<Similar[]> {
    const query = readVariant(variant, read, this.#engine.language);
    if (query.terms.length === 0) {
      const { results } = await this.#engine.search(null, options);
      return Promise.all(
        results.slice(0, READ).map(async (hit) => ({
          hit,
          score: FACET_ONLY,
          share: 1,
          close: 1,
          evidence: FACET_EVIDENCE,
          named: FACET_ONLY,
          page: await hit.data(),
          asked,
          same: false,
          narrower: true,
          via: JSON.stringify(options.filters),
          strong: true,
        })),
      );
    }
    const attempt = await this.#attempt(query, options, READ);
    if (attempt.found.hits.size === 0) return [];
    const { kept } = await selectBest(this.#engine, attempt, options, READ);
    return kept.map((page) => ({ ...page, asked, same: false, narrower: true, via: JSON.stringify(options.filters), strong: page.evidence >= TOGETHER }));
  }
}

const FEW = 3;
const MANY = 5;
const ASKED = 2;
const LOOSE = 0.9;

/** Puts pages that have other words among those that have the typed ones. */
export async function merge(exact: readonly Judged[], partial: boolean, { pages, holds, units }: Wide): Promise<Judged[]> {
  const byUrl = new Map(pages.filter(({ strong }) => strong).map((page) => [page.page.url, page]));
  const own = exact.map((page) => {
    const similar = byUrl.get(page.page.url);
    if (similar?.asked) return { ...page, score: page.score + ASKED };
    return similar?.same && similar.score > page.score ? { ...page, score: similar.score, evidence: Math.max(page.evidence, similar.evidence) } : page;
  });
  const seen = new Set(own.map(({ page }) => page.url));
  const others = pages.filter(({ page }) => !seen.has(page.url));
  const equal = others.filter(({ same }) => same);
  const isHeld = ({ page, evidence }: Judged): boolean => byUrl.get(page.url)?.asked || (!partial && (evidence >= LOOSE || holds(page)));
  const held = [...own.filter(isHeld), ...equal].sort((a, b) => (equal.length > 0 ? b.evidence - a.evidence : 0) || b.score - a.score);
  const loose = own.filter((page) => !held.includes(page));
  const strong = others.filter((page) => page.strong && !page.same);
  const weak = others.filter((page) => !page.strong);
  const sure = held.some(({ evidence }) => evidence >= STRONG);
  const mention = held.length > 0 && held.every(({ evidence }) => evidence <= 1);
  const merged = [...held];
  const fill = (more: readonly Judged[], most: number): void => {
    const known = new Set(merged.map(({ page }) => page.url));
    merged.push(...more.filter(({ page }) => !known.has(page.url)).slice(0, Math.max(0, most - merged.length)));
  };
  merged.push(...strong.filter(({ asked }) => asked).map((page) => ({ ...page, score: page.score + ASKED })));
  if (strong.some(({ asked }) => asked)) merged.sort((a, b) => b.score - a.score);
  const top = mention ? strong.filter(({ evidence, asked, narrower }) => !asked && !narrower && evidence >= 1.6) : [];
  merged.unshift(...top.slice(0, MANY));
  fill(strong.filter((page) => !page.asked), sure ? FEW : MANY);
  if (merged.length === 0) merged.push(...(await units()));
  fill(weak, merged.length === 0 ? MANY : FEW);
  if (sure) fill(loose, FEW);
  else fill(loose, 100);
  (globalThis as any).__dbg = merged.map((p: any) => [p.page.url.split('/').at(-2), held.includes(p) ? 'held' : loose.includes(p) ? 'loose' : strong.includes(p) ? (p.asked ? 'ASKED' : 'strong') : weak.includes(p) ? 'weak' : 'UNITS', p.evidence.toFixed(2), p.score.toFixed(1), p.via ?? ''].join(':')).slice(0, 9);
  return merged;
}
