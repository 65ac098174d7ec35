import type { Glossary } from '../../content/site.ts';
import { literal } from '../../i18n/pattern.ts';
import type { Term } from './model.ts';

/** Names and terms of the glossary that a text has, in the order of their length: the longer one is the one that is meant. */
export function termsIn(text: string, glossary: Glossary, source: string, target: string): Term[] {
  const found = glossary.flatMap((entry): Term[] => {
    const [name, translation] = [entry[source], entry[target]];
    if (typeof name !== 'string' || typeof translation !== 'string') return [];
    const { also } = entry;
    const others = typeof also === 'object' ? (also[source] ?? []) : [];
    return [name, ...others].filter((term) => occurs(term, text)).map((term) => ({ term, translation }));
  });
  const covered = new Set<string>();
  return found
    .sort((a, b) => b.term.length - a.term.length || (a.term < b.term ? -1 : 1))
    .filter(({ term }) => {
      const isNew = !covered.has(term);
      covered.add(term);
      return isNew;
    });
}

/** Cuts a text where terms stand; the pieces joined are the text again. */
export function splitAtTerms(text: string, terms: readonly Term[]): { text: string; term?: Term }[] {
  if (terms.length === 0) return [{ text }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${terms.map(({ term }) => literal(term)).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return text
    .split(pattern)
    .map((piece, index) => {
      const term = index % 2 === 1 ? terms.find((one) => one.term === piece) : undefined;
      return { text: piece, ...(term && { term }) };
    })
    .filter((piece) => piece.text !== '');
}

const occurs = (term: string, text: string): boolean =>
  text.includes(term) && new RegExp(`(?<![\\p{L}\\p{N}])${literal(term)}(?![\\p{L}\\p{N}])`, 'u').test(text);
