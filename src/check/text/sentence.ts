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
