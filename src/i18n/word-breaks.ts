import { headingWatch, nameKeeper } from './whole-names.ts';

/** Letters and marks of the scripts whose words run together. */
const RUN = /[[\p{Script=Khmer}\p{Script=Lao}\p{Script=Thai}\p{Script=Myanmar}]&&[\p{Letter}\p{Mark}]]+/gv;

/** Elements whose text is no text of the page, or may hold no element; tags; text. */
const PIECES =
  /<(script|style|svg|title|textarea|select|template|code|pre)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi;

/** A repetition mark such as ៗ, ໆ or ๆ: it stays with what it repeats. */
const REPEATS = /^\p{Modifier_Letter}/u;
/** The number of a law or a decision, such as 96/2026/NĐ-CP, after a short `No.` or `Luật`. */
const ACT = /(?:\p{Lu}\p{Ll}{1,4}\.? )?\d+(?:\/\d{4})?\/\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}+)*(?![\p{L}\p{N}])/u;
/** One number to another, such as 14–18, or a number with its word, such as 50-year. */
const JOINED_NUMBER = /\p{Nd}[\p{Nd}.,]*(?:–\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?%?|-\p{Ll}+)/u;
/** A day, such as 1 July 2025 or ១ កក្កដា ២០២៥. */
const DAY = /\p{Nd}{1,2} [\p{L}\p{M}]{3,} \p{Nd}{4}(?!\p{Nd})/u;
/** What no line ends within: browsers end lines at its signs and spaces. */
const KEPT = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/])(?:${[ACT, JOINED_NUMBER, DAY].map(({ source }) => source).join('|')})`,
  'gu',
);
const NUMERAL = /\p{Nd}/u;
const LONE_LETTER = /^\p{Letter}$/u;
/** Khmer writes `-tion` with a word that also stands alone. */
const SUFFIX = /^កម្ម$/;
/** What is no word of its own, but a part of the one before it. */
const STAYS_BEHIND = new RegExp([LONE_LETTER, REPEATS, SUFFIX].map(({ source }) => source).join('|'), 'u');

/** Its dictionary takes a while to load: a page may have no such word. */
let segmenter: Intl.Segmenter | undefined;
function segmentsOf(run: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('km', { granularity: 'word' });
  return segmenter.segment(run);
}

/** A shorter name may be part of a word, and a longer one may end a line within it. */
const [SHORTEST_NAME, LONGEST_NAME] = [5, 14];

const MOST_KNOWN = 50_000;
/** Longer texts are paragraphs. */
const LONGEST_KNOWN = 160;

/**
 * Makes the function that puts `mark` between the words of Khmer, Lao, Thai and Burmese, which are written without
 * spaces; text of other scripts stays as it is.
 *
 * Where a line may end is otherwise left to the reader's browser, and that of Chrome knows few Khmer words: it ends lines
 * within words, and takes whole clauses for one. Names from other languages are in no dictionary: those of `names` are
 * kept whole, and a letter that is left over alone stays with the word before it.
 *
 * @param mark What allows a line to end: U+200B, or `<wbr>`.
 * @param names Names as texts write them.
 * @param keep What a name is replaced by where the mark alone does not keep the browser from ending a line within it.
 * @returns A function of plain text, or of HTML text without tags.
 */
export function wordMarker(
  mark: string,
  names: readonly string[] = [],
  keep: (name: string) => string = (name) => name,
): (text: string) => string {
  const whole = patternOf(names);
  // Pages say much in the same runs: headings, buttons, names of places.
  const marked = remembering((run) => wordsOf(run, whole, keep).join(mark));
  return (text) => text.replace(RUN, marked);
}

/**
 * Makes the function that says in a page where lines may end: between the words of Khmer, Lao, Thai and Burmese, not
 * within a number or a day, and in headings not within a name.
 *
 * @param names Names and terms as the page's texts write them.
 * @returns A function of a document or a part of one. Scripts, drawings, titles, code and form values stay as they are.
 */
export function lineEnds(names: readonly string[]): (html: string) => string {
  const markWords = wordMarker('<wbr>', names, noWrap);
  const keepNames = nameKeeper(names);
  const endLines = (text: string): string => markWords(keepSigns(text));
  // Frames, lists and cards say the same on hundreds of pages, and a paragraph stands on one.
  const plain = remembering(endLines);
  const headed = remembering((text) => endLines(keepNames(text)));
  return (html) => {
    const inHeading = headingWatch();
    let heading = false;
    return html.replace(PIECES, (piece) => {
      if (!piece.startsWith('<')) return heading ? headed(piece) : plain(piece);
      heading = inHeading(piece);
      return piece;
    });
  };
}

/** The same function; what it made of short texts is remembered. */
function remembering(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_KNOWN) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    // A part of a page's text would keep all of it in memory.
    const own = Buffer.from(text).toString();
    const made = make(own);
    known.set(own, made);
    return made;
  };
}

function noWrap(text: string): string {
  return `<span class="nowrap">${text}</span>`;
}

/** Numbers and days stay whole, and a dot between two things with the first: no line begins with one. */
function keepSigns(text: string): string {
  // Each of them has a numeral, and most texts have none.
  const kept = NUMERAL.test(text) ? text.replace(KEPT, noWrap) : text;
  return kept.includes('·') ? kept.replaceAll(' · ', '\u00a0· ') : kept;
}

/** The words of a run of letters; a name is one, and what stands beside it is cut without regard to it. */
function wordsOf(run: string, whole: RegExp | undefined, keep: (name: string) => string): string[] {
  if (!whole) return plainWordsOf(run);
  const found: string[] = [];
  let at = 0;
  for (const { 0: name, index } of run.matchAll(whole)) {
    found.push(...plainWordsOf(run.slice(at, index)), keep(name));
    at = index + name.length;
  }
  return [...found, ...plainWordsOf(run.slice(at))];
}

function plainWordsOf(run: string): string[] {
  const found: string[] = [];
  for (const { segment } of segmentsOf(run)) {
    const last = found.at(-1);
    if (last !== undefined && (STAYS_BEHIND.test(segment) || LONE_LETTER.test(last)))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** A name stands alone, not within a syllable: no mark follows it, and no sign that joins letters is before it. */
function patternOf(names: readonly string[]): RegExp | undefined {
  const runs = names.flatMap((name) => name.match(RUN) ?? []);
  // What kind of thing a name is comes first in these languages, and may stand on another line.
  const own = [...new Set(runs)].filter(
    (run) =>
      run.length >= SHORTEST_NAME &&
      run.length <= LONGEST_NAME &&
      !runs.some((other) => other !== run && run.endsWith(other)),
  );
  if (own.length === 0) return undefined;
  own.sort((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<!\u17d2)(?:${own.join('|')})(?!\p{Mark})`, 'gu');
}
