import type { Language } from '../languages.ts';
import { decodeLatin, isTyped, lowerCase } from '../text/latin.ts';
import type { Attempt } from './attempt.ts';
import type { Engine } from './engine.ts';
import { titleHas } from './finders.ts';

/** A query that names the site, taken apart. */
export interface NamesSite {
  /** The words without the name, and without what only joins it to them: "festivals" of "festivals in Dong Thap". */
  readonly rest: readonly string[];
  /** The name with the telling word before it, and with the one after it: together they may name something else. */
  readonly wider: readonly (readonly string[])[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Looks in a query for the site's own name: on the site of a province, "hotels in" it are hotels, and few pages about one
 * say in which province they are.
 *
 * @param words The query's words, encoded.
 * @param names What the site is called, each as words, encoded.
 * @param language How the language is treated.
 * @returns The query taken apart; undefined if it does not have the name, or nothing else that tells.
 */
export function namesSite(
  words: readonly string[],
  names: readonly (readonly string[])[],
  language: Language,
): NamesSite | undefined {
  const { spaceless, stopWords, plainStopWords = NONE, places } = language;
  const { kinds = NONE, overview = NONE } = places ?? {};
  const typed = words.map(lowerCase);
  const isAboutAll = (parts: readonly string[]): boolean =>
    overview.has(parts.map(lowerCase).join(spaceless ? '' : ' '));
  const joins = (word = ''): boolean => stopWords.has(word) || plainStopWords.has(word) || kinds.has(word);
  for (const name of names) {
    const sought = name.map(lowerCase);
    const at = typed.findIndex((_, start) =>
      sought.every((word, place) => isTyped(typed[start + place] ?? '', word, sought.length > 1)),
    );
    if (at < 0 || sought.length === 0) continue;
    const end = at + sought.length;
    let from = at;
    while (joins(typed[from - 1])) from--;
    const after = kinds.has(typed[end] ?? '') ? end + 1 : end;
    const rest = [...words.slice(0, from), ...words.slice(after)];
    const telling = rest.filter((word) => !joins(lowerCase(word)));
    const before = Array.from({ length: at - from + 1 }, (_, more) => words.slice(0, from + more));
    if (telling.length === 0 || before.some((own) => isAboutAll([...own, ...words.slice(after)]))) continue;
    const wider = [
      ...(from > 0 ? [words.slice(from - 1, end)] : []),
      ...(after === end && end < words.length ? [words.slice(at, end + 1)] : []),
    ];
    return { rest, wider };
  }
  return undefined;
}

/**
 * Leaves the site's own name out of a query, unless it is a part of what something on the site is called.
 *
 * @param typed What was typed, tidied.
 * @param whole What all of it found.
 * @param names What the site is called, each as words, encoded.
 * @param engine The index.
 * @returns The rest; all of it where the name is to be sought, or stands in quotation marks.
 */
export function withoutSiteName(
  typed: string,
  { query, loaded }: Attempt,
  names: readonly (readonly string[])[],
  engine: Engine,
): string {
  const found = query.phrases.length > 0 ? undefined : namesSite(query.words, names, engine.language);
  if (!found) return typed;
  const isTitle = found.wider.map((words) => titleHas(engine, words));
  if (loaded.some(({ page }) => isTitle.some((has) => has(page)))) return typed;
  return found.rest.map(decodeLatin).join(engine.language.spaceless ? '' : ' ');
}
