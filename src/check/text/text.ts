/**
 * `prose`: words of the site. `citation`: what others wrote, quoted as it stands (sources, titles of legal acts).
 * `press`: what a newsroom wrote and an editor approved; verbatim by law. `names`: the glossary, wrong spellings included.
 */
export type TextKind = 'prose' | 'citation' | 'press' | 'names';

/** A run of words in a content file. */
export interface Text {
  /** Path relative to the content folder. */
  file: string;
  /** Dotted path of the field, or `body`. */
  field: string;
  kind: TextKind;
  /** Language code. */
  lang: string;
  /** As it was written. */
  raw: string;
  /** Composed (NFC), with a space for every character of markup, addresses and code; offsets are those of `written`. */
  words: string;
  /** `raw`, composed. */
  written: string;
  /** Line in the file on which it begins. */
  line: number;
}

/** Line in the file of an offset in `words` or `written`. */
export function lineAt(text: Text, offset: number): number {
  let line = text.line;
  for (let at = text.written.indexOf('\n'); at >= 0 && at < offset; at = text.written.indexOf('\n', at + 1))
    line += 1;
  return line;
}
