import type { Entry } from '../content/model.ts';
import { compare } from '../content/problem.ts';
import type { Catalogue } from './catalogue.ts';

const MOST = 3;
const SAME_PLACE = 3;
const SAME_TOPIC = 2;
const SAME_TYPE = 1;

/** Entries to read next: the editor's own choice first, then those that share place, topics and type; never pages. */
export function relatedEntries(catalogue: Catalogue, entry: Entry): Entry[] {
  if (entry.type === 'page') return [];
  const kin = kinshipOf(catalogue);
  const related = kin.known.get(entry) ?? choose(catalogue, kin, entry);
  kin.known.set(entry, related);
  return related;
}

/** Entries by what they share, each list in the order of their ids, and what was answered before. */
interface Kinship {
  places: Map<string, Entry[]>;
  topics: Map<string, Entry[]>;
  types: Map<string, Entry[]>;
  known: Map<Entry, Entry[]>;
}

const kinships = new WeakMap<Catalogue, Kinship>();

function kinshipOf(catalogue: Catalogue): Kinship {
  const known = kinships.get(catalogue);
  if (known) return known;
  const kin: Kinship = { places: new Map(), topics: new Map(), types: new Map(), known: new Map() };
  const enter = (lists: Map<string, Entry[]>, name: string, entry: Entry) => {
    const list = lists.get(name);
    if (list) list.push(entry);
    else lists.set(name, [entry]);
  };
  for (const entry of [...catalogue.entries].sort((a, b) => compare(a.id, b.id))) {
    if (entry.type === 'page') continue;
    const { place, topics = [] } = entry.common;
    if (place !== undefined) enter(kin.places, place, entry);
    for (const topic of new Set(topics)) enter(kin.topics, topic, entry);
    enter(kin.types, entry.type, entry);
  }
  kinships.set(catalogue, kin);
  return kin;
}

function choose(catalogue: Catalogue, kin: Kinship, entry: Entry): Entry[] {
  const chosen = (entry.common.related ?? []).flatMap((id) => catalogue.byId.get(id) ?? []);
  const apart = new Set([entry, ...chosen]);
  const scores = new Map<Entry, number>();
  const add = (entries: readonly Entry[] = [], score: number) => {
    for (const other of entries) if (!apart.has(other)) scores.set(other, (scores.get(other) ?? 0) + score);
  };
  const { place, topics = [] } = entry.common;
  if (place !== undefined) add(kin.places.get(place), SAME_PLACE);
  for (const topic of new Set(topics)) add(kin.topics.get(topic), SAME_TOPIC);
  for (const [other, score] of scores) if (other.type === entry.type) scores.set(other, score + SAME_TYPE);
  const best = [...scores].sort(([a, m], [b, n]) => n - m || compare(a.id, b.id)).map(([other]) => other);
  // Those that share the type alone have the lowest score; no more of them are looked at than can be shown.
  const rest = (kin.types.get(entry.type) ?? [])
    .values()
    .filter((other) => !apart.has(other) && !scores.has(other))
    .take(MOST);
  return [...chosen, ...best, ...rest].slice(0, MOST);
}
