import type { Glossary } from '../../content/site.ts';
import { fold } from '../../search/text/latin.ts';
import { otherTonePlace } from '../../search/text/vietnamese.ts';

/** A name of the glossary as the checks compare it. */
export interface KnownName {
  /** As the glossary writes it in the source language. */
  right: string;
  kind: string;
  /** Ways to write it that nobody objects to, in lower case. */
  accepted: Set<string>;
}

/** Words that begin with a capital, one behind the other. */
export const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?:[ \u00A0]+\p{Lu}[\p{L}\p{M}]*)*/gu;
const ASCII = /^[\p{ASCII}]*$/u;

/**
 * Names of two words and more, by their folded form (`dong thap`). A spelling under `also` is one that readers type;
 * it may be written only if it has its diacritics or is a name of its own (`Hanoi`), not if it merely lost them.
 */
export function knownNames(glossary: Glossary): Map<string, KnownName> {
  const names = new Map<string, KnownName>();
  for (const term of glossary) {
    if (term.kind === 'term' || typeof term.vi !== 'string') continue;
    const also = typeof term.also === 'object' ? Object.values(term.also).flat() : [];
    // A country has a name of its own in English: Vietnam, and Viet Nam at the United Nations.
    const isAsciiInEnglish = ASCII.test(String(term.en));
    const others = [term.en, ...also].filter((name): name is string => typeof name === 'string');
    for (const right of properNamesIn(term.vi)) {
      const key = fold(right);
      const known = names.get(key) ?? { right, kind: String(term.kind), accepted: new Set<string>() };
      known.accepted.add(right.toLowerCase());
      for (const name of others.flatMap(properNamesIn)) {
        const lostMarks = ASCII.test(name) && !ASCII.test(right);
        if (fold(name) === key && (!lostMarks || isAsciiInEnglish)) known.accepted.add(name.toLowerCase());
      }
      names.set(key, known);
    }
  }
  return names;
}

/** The capitalised runs of a name: `nhà cổ Huỳnh Thủy Lê` → `Huỳnh Thủy Lê`. */
function properNamesIn(name: string): string[] {
  return [...name.matchAll(CAPITALISED)].map(([run]) => run).filter((run) => run.includes(' '));
}

/** Whether two spellings differ in nothing but where the tone mark stands (`Hòa`, `Hoà`). */
export function isSameSpelling(a: string, b: string): boolean {
  const [as, bs] = [a.split(/\s+/), b.split(/\s+/)];
  return (
    as.length === bs.length && as.every((word, at) => word === bs[at] || otherTonePlace(word) === bs[at])
  );
}

/** Whether a spelling is another one with some of its marks left out: `Đông Thap` for `Đồng Tháp`, not `Tấn` for `Tân`. */
export function hasLostMarks(spelling: string, right: string): boolean {
  const marks = (text: string) => text.toLowerCase().replaceAll('đ', 'd\u0335').normalize('NFD');
  let from = 0;
  for (const sign of marks(spelling)) {
    from = marks(right).indexOf(sign, from) + 1;
    if (from === 0) return false;
  }
  return marks(spelling) !== marks(right);
}
