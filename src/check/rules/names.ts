import { fold } from '../../search/text/latin.ts';
import type { Found, TextRule } from '../rule.ts';
import { foundAt } from '../text/find.ts';
import { CAPITALISED, hasLostMarks, isSameSpelling, type KnownName, knownNames } from '../text/names.ts';
import type { Text } from '../text/text.ts';

/** A proper name of the glossary written without its diacritics, or without some of them. */
export const names: TextRule = {
  name: 'name-spelling',
  severity: 'warning',
  check: ({ texts, province }) => {
    const known = knownNames(province?.glossary ?? []);
    if (known.size === 0) return [];
    const longest = Math.max(...[...known.keys()].map((key) => key.split(' ').length));
    return texts
      .filter(({ kind }) => kind === 'prose')
      .flatMap((text) =>
        [...text.words.matchAll(CAPITALISED)].flatMap((run) => inRun(text, run, known, longest)),
      );
  },
};

/** Looks for names in a run of capitalised words, the longest first; each word belongs to one name. */
function inRun(
  text: Text,
  { 0: run, index }: RegExpExecArray,
  known: ReadonlyMap<string, KnownName>,
  longest: number,
): Found[] {
  const words = [...run.matchAll(/\S+/g)].map(({ 0: word, index: at }) => ({
    word,
    at,
    folded: foldOnce(word),
  }));
  const found: Found[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let count = Math.min(longest, words.length - start); count > 1; count -= 1) {
      const part = words.slice(start, start + count);
      const name = known.get(part.map(({ folded }) => folded).join(' '));
      if (!name) continue;
      const writtenName = part.map(({ word }) => word).join(' ');
      if (isWrong(writtenName, name)) {
        const from = index + (part[0]?.at ?? 0);
        const last = part.at(-1);
        const end = index + (last ? last.at + last.word.length : 0);
        found.push(foundAt(text, from, end, message(writtenName, name)));
      }
      start += count - 1;
      break;
    }
  }
  return found;
}

/** With a mark too many or another mark it may be another place; without its marks it is no name at all. */
function isWrong(writtenName: string, { kind, right, accepted }: KnownName): boolean {
  const spelling = writtenName.toLowerCase();
  if ([...accepted].some((known) => isSameSpelling(spelling, known))) return false;
  // Another person may well bear a name that differs in a tone.
  return kind === 'person' ? /^[\p{ASCII}]*$/u.test(spelling) : hasLostMarks(spelling, right);
}

const message = (writtenName: string, { right }: KnownName) => ({
  cause: {
    vi: `“${writtenName}” không đúng với glossary.yml.`,
    en: `“${writtenName}” is not as glossary.yml writes it.`,
  },
  cure: { vi: `Viết “${right}”, đủ dấu.`, en: `Write “${right}”, with its diacritics.` },
});

/** A hundred thousand words are few different ones. */
const foldedWords = new Map<string, string>();

function foldOnce(word: string): string {
  const known = foldedWords.get(word) ?? fold(word);
  foldedWords.set(word, known);
  return known;
}
