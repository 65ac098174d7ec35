import crypto from 'node:crypto';
import type { BodyOutline } from '../content/body.ts';
import { broughtLanguages } from '../i18n/languages.ts';
import { feedsBehind } from './feed-slices.ts';
import { bodyMark, NOW, RECORDS, wordsMark } from './observed.ts';
import type { Source } from './queries.ts';

const hashOf = (value: unknown): string => crypto.hash('sha256', JSON.stringify(value) ?? '').slice(0, 16);

/** Where an answer reads more texts than this, it is taken to read all: naming them costs more than it saves. */
const MANY = 100;

/**
 * What answers follow from, as hashes. Two sources with the same basis give the same answer to a question if all that it
 * marks (reads.ts) is the same in both.
 */
export class Basis {
  /** Of everything that is not marked when it is read; `code` is what else answers depend on. */
  readonly hash: string;
  private readonly source: Source;
  private readonly values = new Map<string, string>();

  /** `time` changes whenever the passing of time alone may change an answer. */
  constructor(source: Source, code: string, time: string) {
    this.source = source;
    const { catalogue, ...made } = source;
    const { province, viewpoint, entries, withdrawn, expired, unanswered, inbound, states } = catalogue;
    const ids = [entries, withdrawn, expired].map((list) => list.map(({ id }) => id));
    const { standings, ...rest } = province;
    const plain = {
      ...rest,
      entries: province.entries.map(({ versions, ...entry }) => [entry, Object.keys(versions)]),
      standings: Object.entries(standings).map(([id, languages]) => [
        id,
        Object.entries(languages).map(([lang, { state }]) => [lang, state]),
      ]),
    };
    const { drafts } = viewpoint;
    this.hash = hashOf([
      code,
      drafts,
      plain,
      ids,
      [...unanswered],
      inbound,
      states,
      made,
      broughtLanguages(),
    ]);
    this.values.set(NOW, time);
    this.enterTexts();
  }

  /** Names many marks of one kind by their kind alone, which stands for all of it. */
  shorten(marks: Iterable<string>): string[] {
    const kinds = Map.groupBy(marks, (mark) => mark.split(' ', 1)[0] ?? '');
    return [...kinds].flatMap(([kind, own]) => (own.length > MANY ? [kind] : own));
  }

  /** A hash of what stands behind a mark today; empty where there is nothing any more. */
  behind(mark: string): string {
    const known = this.values.get(mark);
    if (known !== undefined) return known;
    const { catalogue } = this.source;
    const value = mark === RECORDS ? catalogue.province.standings : feedsBehind(catalogue, mark);
    const hash = value === undefined ? '' : hashOf(value);
    this.values.set(mark, hash);
    return hash;
  }

  private enterTexts(): void {
    const all = { words: [] as string[], body: [] as string[] };
    for (const { id, versions } of this.source.catalogue.province.entries) {
      for (const [lang, { body, stamp, letters: _letters, ...own }] of Object.entries(versions)) {
        // The stamp stands for the segments, which are left where they are kept.
        const { headings, links, pictures, bytes } = body;
        const outline: BodyOutline = { headings, links, pictures, bytes };
        const [words, text] = [hashOf(own), hashOf([stamp, outline])];
        this.values.set(wordsMark(id, lang), words);
        this.values.set(bodyMark(id, lang), text);
        all.words.push(words);
        all.body.push(text);
      }
    }
    for (const [kind, values] of Object.entries(all)) this.values.set(kind, hashOf(values));
  }
}
