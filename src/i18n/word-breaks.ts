/** Letters and marks of the scripts whose words run together. */
const RUN = /[[\p{Script=Khmer}\p{Script=Lao}\p{Script=Thai}\p{Script=Myanmar}]&&[\p{Letter}\p{Mark}]]+/gv;

/** Elements whose text is no text of the page, or may hold no element; tags; text. */
const PIECES =
  /<(script|style|svg|title|textarea|select|template|code|pre)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi;

/** A repetition mark such as ៗ, ໆ or ๆ: it stays with what it repeats. */
const REPEATS = /^\p{Modifier_Letter}/u;
const LONE_LETTER = /^\p{Letter}$/u;

const words = new Intl.Segmenter('km', { granularity: 'word' });

/** Pages say much in the same runs: headings, buttons, names of places. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * Puts `mark` between the words of Khmer, Lao, Thai and Burmese, which are written without spaces; text of other scripts
 * stays as it is.
 *
 * Where a line may end is otherwise left to the reader's browser, and that of Chrome knows few Khmer words: it ends lines
 * within words, and takes whole clauses for one. Names from other languages are in no dictionary: a letter that is left
 * over alone stays with the word before it.
 *
 * @param text Plain text, or HTML text without tags.
 * @param mark What allows a line to end: U+200B, or `<wbr>`.
 */
export function markWords(text: string, mark: string): string {
  return text.replace(RUN, (run) => {
    const key = mark + run;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const marked = wordsOf(run).join(mark);
    known.set(key, marked);
    return marked;
  });
}

/**
 * Puts `<wbr>` between the words of a page's Khmer, Lao, Thai and Burmese.
 *
 * @param html A document or a part of one. Scripts, drawings, titles, code and form values stay as they are.
 */
export function markWordsOfPage(html: string): string {
  if (html.search(RUN) < 0) return html;
  return html.replace(PIECES, (piece) => (piece.startsWith('<') ? piece : markWords(piece, '<wbr>')));
}

/** The words of a run of letters. */
function wordsOf(run: string): string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(run)) {
    const last = found.at(-1);
    if (last !== undefined && (LONE_LETTER.test(segment) || REPEATS.test(segment) || LONE_LETTER.test(last)))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}
