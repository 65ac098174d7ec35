import { diffArrays } from 'diff';
import { sameShape } from './body.ts';
import { canonical, type Inline } from './content.ts';
import type { LanguageFile, TextUnit } from './text-unit.ts';

/** What an existing translation has for a unit of the source. */
export interface Pair {
  content: Inline[];
  /** As it stands in the file; absent where several places are one unit's, or none is. */
  raw: string;
  /** The source says something else than what was translated. */
  stale: boolean;
}

/** An existing translation held against the source. */
export interface Pairing {
  /** Source unit's id → what there is. */
  pairs: Map<string, Pair>;
  /** Pieces of the translation that no unit of the source answers to. */
  lost: string[];
}

const PARAGRAPH_BREAK: Inline = { id: '', look: 'paragraph', data: '\n\n' };

/**
 * Finds for each unit of the source what an existing translation has. With the source text that was translated
 * (`translated`), moved paragraphs find their own translation; without it places are compared, then kinds of blocks.
 */
export function pairUnits(
  source: LanguageFile,
  existing: LanguageFile,
  translated: LanguageFile | undefined,
): Pairing {
  const pairs = new Map<string, Pair>();
  const lost: string[] = [];
  const wereFields = new Map(translated?.units.map((unit) => [unit.id, canonical(unit.content)]));
  for (const unit of source.units.filter(({ path }) => path)) {
    const own = existing.units.find(({ id }) => id === unit.id);
    const was = wereFields.get(unit.id);
    const stale = was !== undefined && was !== canonical(unit.content);
    if (own) pairs.set(unit.id, { content: own.content, raw: '', stale });
  }
  const [from, to] = [fragmentsOf(source), fragmentsOf(existing)];
  const before =
    translated && sameShape(translated.body, existing.body) ? fragmentsOf(translated) : undefined;
  const links = before
    ? through(from, before)
    : sameShape(source.body, existing.body)
      ? from.map((_, index): Link => ({ source: index, target: index, stale: false }))
      : alike(from.map(kindOf), to.map(kindOf));
  for (const { source: index, target, stale } of links) {
    const unit = from[index];
    const own = to[target];
    if (unit && own) pairs.set(unit.id, pairOf(existing, own, stale));
  }
  mergeRest(from, to, links, existing, pairs, lost);
  return { pairs, lost };
}

interface Link {
  source: number;
  target: number;
  stale: boolean;
}

const fragmentsOf = (file: LanguageFile): TextUnit[] => file.units.filter(({ fragment }) => fragment);
const kindOf = ({ fragment }: TextUnit): string => fragment?.kind ?? '';

function pairOf({ body }: LanguageFile, { content, fragment }: TextUnit, stale: boolean): Pair {
  const { start = 0, end = 0 } = fragment ?? {};
  return { content, raw: body.body.slice(start, end), stale };
}

/** The source against the text that was translated, whose places are those of the translation. */
function through(source: readonly TextUnit[], before: readonly TextUnit[]): Link[] {
  const key = (unit: TextUnit) => `${kindOf(unit)} ${canonical(unit.content)}`;
  return linksOf(before.map(key), source.map(key), (target, index) => {
    return kindOf(before[target] as TextUnit) === kindOf(source[index] as TextUnit);
  });
}

/** Two lists of kinds, by their longest common run. */
const alike = (source: readonly string[], target: readonly string[]): Link[] =>
  linksOf(target, source, () => false);

/** Equal items are linked; items that took others' places are linked in order where `fits` allows, as stale. */
function linksOf(
  target: readonly string[],
  source: readonly string[],
  fits: (target: number, source: number) => boolean,
): Link[] {
  const links: Link[] = [];
  let [t, s] = [0, 0];
  const runs = diffArrays([...target], [...source]);
  for (const [index, { added, removed, count }] of runs.entries()) {
    if (!added && !removed) {
      for (let n = 0; n < count; n += 1) links.push({ source: s + n, target: t + n, stale: false });
      [t, s] = [t + count, s + count];
    } else if (removed) {
      const next = runs[index + 1];
      const room = next?.added ? next.count : 0;
      for (let n = 0; n < Math.min(count, room); n += 1) {
        if (fits(t + n, s + n)) links.push({ source: s + n, target: t + n, stale: true });
      }
      t += count;
    } else s += count;
  }
  return links;
}

/** A further paragraph of the translation joins the unit before it; what cannot join any is lost, and said to be. */
function mergeRest(
  from: readonly TextUnit[],
  to: readonly TextUnit[],
  links: readonly Link[],
  existing: LanguageFile,
  pairs: Map<string, Pair>,
  lost: string[],
): void {
  const sourceOf = new Map(links.map(({ source, target }) => [target, source]));
  let latest: { unit: TextUnit; start: number } | undefined;
  for (const [index, own] of to.entries()) {
    const linked = sourceOf.get(index);
    if (linked !== undefined) {
      const unit = from[linked];
      latest = unit && { unit, start: own.fragment?.start ?? 0 };
      continue;
    }
    const pair = latest && pairs.get(latest.unit.id);
    const joins = kindOf(own).endsWith('paragraph') && latest && kindOf(latest.unit) === kindOf(own);
    if (pair && latest && joins) {
      pairs.set(latest.unit.id, {
        content: [...pair.content, PARAGRAPH_BREAK, ...own.content],
        raw: existing.body.body.slice(latest.start, own.fragment?.end),
        stale: pair.stale,
      });
    } else lost.push(existing.body.body.slice(own.fragment?.start, own.fragment?.end));
  }
}
