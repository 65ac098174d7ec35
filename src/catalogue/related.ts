import type { Entry } from '../content/model.ts';
import { compare } from '../content/problem.ts';
import type { Catalogue } from './catalogue.ts';

const MOST = 3;

/** Entries to read next: the editor's own choice first, then those that share place, topics and type; never pages. */
export function relatedEntries(catalogue: Catalogue, entry: Entry): Entry[] {
  if (entry.type === 'page') return [];
  const chosen = (entry.common.related ?? []).flatMap((id) => catalogue.byId.get(id) ?? []);
  const scored = catalogue.entries
    .filter((other) => other.id !== entry.id && other.type !== 'page' && !chosen.includes(other))
    .map((other) => ({ other, score: kinship(entry, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compare(a.other.id, b.other.id));
  return [...chosen, ...scored.map(({ other }) => other)].slice(0, MOST);
}

function kinship(a: Entry, b: Entry): number {
  const topics = new Set(a.common.topics);
  const shared = (b.common.topics ?? []).filter((topic) => topics.has(topic)).length;
  const samePlace = a.common.place !== undefined && a.common.place === b.common.place;
  return shared * 2 + (samePlace ? 3 : 0) + (a.type === b.type ? 1 : 0);
}
