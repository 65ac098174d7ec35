import type { Language } from '../languages.ts';
import { decodeLatin, fold, stemOf, wordsOf } from '../text/latin.ts';
import type { Query } from './query.ts';

/** Tells whether a marked piece of text has a word that was searched. */
export type IsSought = (text: string) => boolean;

/**
 * Makes the test for what is marked: Pagefind also marks words that only begin like one of the query.
 *
 * @param query The query.
 * @param language How the language is treated.
 * @returns The test; in scripts without spaces all that Pagefind marks was searched.
 */
export function soughtIn({ words, terms }: Query, language: Language): IsSought {
  if (language.spaceless) return () => true;
  const plain = (word: string): string => fold(decodeLatin(word));
  const typed = words.map(plain);
  const spellings = [...typed, ...terms.flatMap((term) => language.respell(decodeLatin(term)).map(fold))];
  const stems = spellings.map((word) => stemOf(word, language.endings));
  const last = typed.at(-1) ?? '';
  const isSought = (word: string): boolean =>
    language.wholeWords
      ? spellings.includes(word) || (last.length > 1 && word.startsWith(last))
      : stems.some((stem) => (stem.length > 2 ? word.startsWith(stem) : word === stem));
  return (text) => wordsOf(fold(text)).some(isSought);
}

/** Cuts letters off the beginning; tags and breaks between words are no letters. */
function withoutStart(html: string, letters: number): string {
  let left = letters;
  let isOpen = false;
  let at = 0;
  while (left > 0 && at < html.length) {
    const [tag] = html.slice(at, at + 7).match(/^<\/?mark>/) ?? [];
    if (tag) isOpen = tag === '<mark>';
    else if (html[at] !== '\u200B') left--;
    at += tag?.length ?? 1;
  }
  const rest = (isOpen ? '<mark>' : '') + html.slice(at);
  return rest
    .replace(/^<mark>[.\s\u200B]*<\/mark>/, '')
    .replace(/^(<mark>)?[.\s\u200B]+/, (_, mark = '') => mark);
}

const SHORTEST = 30;
const plainOf = (html: string): string => html.replace(/<\/?mark>|\u200B/g, '');

/** A page's text begins with its title, which stands above the excerpt already. */
function withoutTitle(html: string, title: string): string {
  const plain = plainOf(html);
  const starts = [0, ...Array.from(title.matchAll(/\s+/g), ({ index, 0: space }) => index + space.length)];
  const end = starts
    .map((start) => title.slice(start))
    .find((part) => plain.startsWith(part) && /^[.\s]/.test(plain.slice(part.length)));
  return end && plain.length - end.length > SHORTEST ? withoutStart(html, end.length) : html;
}

/** What is marked between the signs and spaces at its ends, which Pagefind takes with a word; no sign of an entity. */
const SIGNS_IN_MARK = /<mark>([[\p{P}\s]--[&;]]*)(.+?)([[\p{P}\s]--[&;]]*)<\/mark>/gv;

/**
 * Makes an excerpt fit to be read: escaped but for `<mark>` around words that were searched, without the page's
 * title at its beginning, and with `…` where a sentence is cut.
 *
 * @param excerpt Pagefind's excerpt; its text is escaped but for `"`.
 * @param title The page's title.
 * @param isSought Tells what is marked rightly.
 * @returns HTML.
 */
export function readableExcerpt(excerpt: string, title: string, isSought: IsSought): string {
  const marked = excerpt
    .replace(/<(?!\/?mark>)/g, '&lt;')
    .replace(/<mark>(.*?)<\/mark>/g, (mark, text: string) => (isSought(text) ? mark : text))
    .replace(/<\/mark>(\s?)<mark>/g, '$1')
    .replace(SIGNS_IN_MARK, '$1<mark>$2</mark>$3')
    .replace(/^[\s\p{STerm},;:]+/u, '')
    .trim();
  const body = withoutTitle(marked, title);
  const plain = plainOf(body);
  const before = body === marked && /^\p{Ll}/u.test(plain) ? '… ' : '';
  return `${before}${body}${/[\p{L}\p{M}\p{N},]$/u.test(plain) ? ' …' : ''}`;
}
