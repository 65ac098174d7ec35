/** Ends of sentences; not the point of an abbreviation before a name (`TP. Cao Lãnh`, `St. Mary`). */
const END =
  /(?<!(?<!\p{L})(?:TP|Tp|TX|Tx|TT|Q|P|H|Th|ThS|TS|GS|St|Mr|Mrs|Dr|No))\.(?=\s)|[!?។]|\n\s*\n|\n(?=\s*[-*\d])/gu;

/** The sentence that holds a place in a text. */
export function sentenceAt(text: string, offset: number): string {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    if (index >= offset) return text.slice(start, index);
    start = index + mark.length;
  }
  return text.slice(start);
}

/** A text's sentences with the offsets at which they begin. */
export function sentencesOf(text: string): { words: string; start: number }[] {
  const sentences: { words: string; start: number }[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    sentences.push({ words: text.slice(start, index), start });
    start = index + mark.length;
  }
  return [...sentences, { words: text.slice(start), start }];
}

/** The paragraph that holds a place in a text: what stands between two empty lines. */
export function paragraphAt(text: string, offset: number): string {
  const before =
    text
      .slice(0, offset)
      .split(/\n[ \t]*\n/)
      .at(-1) ?? '';
  const after = text.slice(offset).split(/\n[ \t]*\n/)[0] ?? '';
  return before + after;
}

/** The line that holds a place in a text; of a match that begins with a line break, the line behind it. */
export function lineOfText(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).split('\n')[0] ?? '';
}
