import type { Engine } from './engine.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import type { PagefindPage } from './pagefind.ts';
import { type PhraseFinder, spacedPhrase, unspacedPhrase } from './phrase.ts';
import { spacedPlaces, unspacedPlaces } from './places.ts';

const WHOLE_PHRASE_IN_TITLE = 2;

/**
 * Makes the phrase finder of a language.
 *
 * @param engine The index.
 * @param ways Word sequences, encoded, any of which will do; the first is what was typed.
 * @param partly Whether a part of what was typed counts too, by its length.
 * @returns The finder.
 */
export function phraseFinder(
  engine: Pick<Engine, 'language'>,
  ways: readonly (readonly string[])[],
  partly = false,
): PhraseFinder {
  const { spaceless: script, ranks } = engine.language;
  return script ? unspacedPhrase(ways, script.normalise, partly, ranks) : spacedPhrase(ways, partly, ranks);
}

/**
 * Makes the measure of how much a page is about some words.
 *
 * @param engine The index.
 * @param words The words, encoded.
 * @returns The measure; `close` is 1 for a page that has them right behind each other.
 */
export function about({ language }: Pick<Engine, 'language'>, words: readonly string[]): Evidence {
  const { spaceless: script, wholeWords } = language;
  return evidenceFor(script ? unspacedPlaces(words, script) : spacedPlaces(words, language), wholeWords);
}

/** Tells whether a page's title has some words, encoded, as a phrase. */
export function titleHas(engine: Engine, words: readonly string[]): (page: PagefindPage) => boolean {
  const find = phraseFinder(engine, [words]);
  return ({ meta }) => words.length > 0 && find({ content: '', meta }) >= WHOLE_PHRASE_IN_TITLE;
}

/** Tells whether a page has every one of some phrases, encoded: with the diacritics that were typed. */
export function hasPhrases(
  engine: Pick<Engine, 'language'>,
  phrases: readonly (readonly string[])[],
): (page: PagefindPage) => boolean {
  const each = phrases.map((phrase) => ({
    find: phraseFinder(engine, [phrase]),
    measure: about(engine, phrase),
  }));
  return (page) => each.every(({ find, measure }) => find(page) > 0 && measure(page).close === 1);
}
