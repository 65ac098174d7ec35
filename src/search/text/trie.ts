/** Words by their syllables: every path from the root that ends at a count is a word. */
export interface Trie {
  count: number;
  readonly next: Map<string, Trie>;
}

/**
 * Puts words into a trie, so that looking for the words that begin at a syllable takes one step for each syllable.
 *
 * @param words The words with how often each occurs.
 * @param syllable Matches one syllable; global.
 * @returns The root.
 */
export function trieOf(words: ReadonlyMap<string, number>, syllable: RegExp): Trie {
  const root: Trie = { count: 0, next: new Map() };
  for (const [word, count] of words) {
    let node = root;
    for (const part of word.match(syllable) ?? []) {
      const known = node.next.get(part);
      const next = known ?? { count: 0, next: new Map() };
      if (!known) node.next.set(part, next);
      node = next;
    }
    node.count = count;
  }
  return root;
}
