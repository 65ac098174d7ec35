import { decodeLatin, encodeLatin } from '../text/latin.ts';
import type { Spaceless } from '../text/scripts.ts';
import type { Segmenter } from '../text/segmenter.ts';

/** How the text of one language goes into the index and comes back out of it. */
export interface Writing {
  /** Prepares the text between two tags; `joined` if it continues the sentence before the tag. */
  encode(text: string, joined: boolean): string;
  /** What ends a block's text, so that the next block does not continue the sentence. */
  readonly blockEnd: string;
  /** The same for the label of a value: Pagefind joins a `<dt>` and its `<dd>` to one word. */
  readonly labelEnd: string;
  /** Restores text of a fragment, keeping Pagefind's word count. */
  decode(text: string): string;
}

/** Pagefind deletes zero-width spaces, then splits a page's text on them if one is left: none may be left. */
const withoutBreaks = (text: string): string => text.replace(/[\u200B\u2060\uFEFF]/g, '');

/** Writing with spaces: only `đ` needs preparation. */
export const spaced: Writing = {
  encode: (text) => encodeLatin(withoutBreaks(text)),
  blockEnd: '',
  labelEnd: ': ',
  decode: decodeLatin,
};

/** Marks a space of the original after a word. ASCII punctuation: Pagefind drops it from the term. */
const SPACE = '~';
/** Stands between the parts of a word. Pagefind indexes the whole word and, with less weight, each part. */
const SEAM = '^';
/** A word that is not written as it reads. */
const SPECIAL = /[^\u200B]*(?:[~^.]|\u0369|(?!\p{ASCII})\p{STerm})[^\u200B]*/gu;
/** What Pagefind puts between words in an excerpt without showing a space. */
const JOINER = '\u200B';

/**
 * Makes the function that cuts runs of letters to words.
 *
 * @param segment The site's segmenter.
 * @param partsOf The words a word of the site is made of; the word alone if there are none.
 * @returns A function from a run to its words, as the index has them, with a space between two.
 */
export function cutter(
  segment: Segmenter,
  partsOf: (word: string) => readonly string[],
): (run: string) => string {
  // Names, labels and short sentences come again and again.
  const known = new Map<string, string>();
  return (run) => {
    let words = known.get(run);
    if (words === undefined) {
      words = segment(run)
        .map(({ text }) => partsOf(text).join(SEAM))
        .join(' ');
      known.set(run, words);
    }
    return words;
  };
}

/**
 * Makes the writing for a language without spaces: in the index every word stands alone.
 *
 * @param script The writing system.
 * @param cut Cuts a run of letters ({@link cutter}).
 * @returns Encoding with a space before each word, and the original spaces marked; decoding joins the words
 *   with U+200B, on which Pagefind's excerpts split.
 */
export function spaceless(script: Spaceless, cut: (run: string) => string): Writing {
  /** Words of a chunk without white space. */
  function wordsOf(chunk: string): string[] {
    const words: string[] = [];
    let at = 0;
    for (const run of chunk.matchAll(script.run)) {
      if (run.index > at) words.push(encodeLatin(chunk.slice(at, run.index)));
      words.push(cut(run[0]));
      at = run.index + run[0].length;
    }
    if (at < chunk.length) words.push(encodeLatin(chunk.slice(at)));
    return words;
  }

  return {
    encode(source, joined) {
      const text = script.normalise(withoutBreaks(source)).replaceAll(SPACE, '∼').replaceAll(SEAM, 'ˆ');
      if (!text.trim()) return text;
      const chunks = text
        .trim()
        .split(/\s+/)
        .map((chunk) => ` ${wordsOf(chunk).join(' ')}`);
      const before = joined && /^\s/.test(text) ? ` ${SPACE}` : '';
      return before + chunks.join(SPACE) + (/\s$/.test(text) ? `${SPACE} ` : '');
    },
    blockEnd: SPACE,
    labelEnd: SPACE,
    decode(content) {
      return content.replaceAll(' ', JOINER).replace(SPECIAL, decodeWord);
    },
  };
}

/** Pagefind ends a block with a full stop; after a word of a script that has its own, a space reads better. */
function decodeWord(word: string): string {
  const text = decodeLatin(word).replaceAll(SEAM, '');
  if (text.endsWith(SPACE)) return `${text.slice(0, -1)} `;
  if (/(?![\p{Script=Latin}0-9])[\p{L}\p{M}\p{N}]\.$/u.test(text)) return `${text.slice(0, -1)} `;
  return /[\p{L}\p{N}]\.$|(?!\p{ASCII})\p{STerm}$/u.test(text) ? `${text} ` : text;
}
