import { gzipSync } from 'node:zlib';
import { languageOf } from '../languages.ts';
import type { Concept } from '../synonyms/concepts.ts';
import { fold, hasDiacritics, wordsOf } from '../text/latin.ts';
import { makeSegmenter, type Vocabulary } from '../text/segmenter.ts';
import type { Synonyms } from '../text/synonyms.ts';

/** A language that readers of all others may type. */
const COMMON = 'en';

/** Tells whether a site has all the words of a phrase. */
function presence(lang: string, vocabulary: Vocabulary): (phrase: string) => boolean {
  const { spaceless } = languageOf(lang);
  if (!spaceless) return (phrase) => wordsOf(fold(phrase)).every((word) => vocabulary.words.has(word));
  const segment = makeSegmenter(spaceless, vocabulary);
  return (phrase) => {
    const runs = spaceless.normalise(phrase).match(spaceless.run) ?? [];
    return runs.length > 0 && runs.flatMap(segment).every(({ known }) => known);
  };
}

/**
 * Selects the synonyms that can help to find pages of a site.
 *
 * @param lang Its language, primary subtag.
 * @param concepts Words for one thing each, in all languages.
 * @param vocabulary The site's words in this language.
 * @returns The synonyms of which the site has a word. Names in other languages can be typed for those in a script
 *   without spaces, and of what has a name of its own in each language. A name that has no other stands alone: its
 *   words say nothing else.
 */
export function selectSynonyms(
  lang: string,
  concepts: readonly Concept[],
  vocabulary: Vocabulary,
): Synonyms[] {
  const isThere = presence(lang, vocabulary);
  const normalise = languageOf(lang).spaceless?.normalise ?? ((text: string) => text);
  const own = ({ words }: Concept): string[] => (words[lang] ?? []).map(normalise);
  return concepts.flatMap((concept) => {
    const words = own(concept).filter(
      (word) => isThere(word) || (concept.isName && isForeignScript(lang, word)),
    );
    const kinds = concept.kinds.flatMap((kind) => own(kind).filter(isThere).slice(0, 1));
    if (words.length === 0 && kinds.length === 0) return [];
    const foreign = Object.entries(concept.words)
      .filter(
        ([other]) =>
          other !== lang && !languageOf(other).spaceless && (concept.isName || isForeign(lang, other)),
      )
      .flatMap(([, names]) => names);
    const typed = [...own(concept).filter((word) => !words.includes(word)), ...foreign];
    const spellings = new Set(words.map(fold));
    const isOther = (word: string): boolean => !spellings.has(fold(word));
    const others = [...new Set(typed)].filter(isOther);
    const asked = typedFor(concept, lang).map(normalise);
    const isAlone = words.length + others.length + asked.length < 2 && kinds.length === 0;
    if (isAlone && !(concept.isName && isWritten(lang, words[0]))) return [];
    return [
      {
        words,
        ...(others.length > 0 && { typed: others }),
        ...(asked.length > 0 && { asked }),
        ...(kinds.length > 0 && { kinds }),
        ...(concept.isName && { same: true }),
      },
    ];
  });
}

/** Whether a name is not written in the language's own script, which is all that its vocabulary has. */
function isForeignScript(lang: string, word: string): boolean {
  const { spaceless } = languageOf(lang);
  return spaceless !== undefined && word.search(spaceless.run) < 0;
}

/** Whether a name of several words is written with marks that are left out in typing: its words mean other things. */
function isWritten(lang: string, name = ''): boolean {
  return !languageOf(lang).spaceless && /\s/.test(name) && hasDiacritics(name);
}

const typedFor = ({ typed = {} }: Concept, lang: string): readonly string[] => typed[lang] ?? [];

/** General words of another language are typed where the own script is hard to type. */
const isForeign = (lang: string, other: string): boolean =>
  other === COMMON && languageOf(lang).spaceless !== undefined;

/**
 * Writes synonyms for the browser, compressed as the vocabulary is.
 *
 * @param synonyms The synonyms.
 * @returns Gzip-compressed JSON.
 */
export function encodeSynonyms(synonyms: readonly Synonyms[]): Buffer {
  return gzipSync(JSON.stringify(synonyms), { level: 9 });
}
