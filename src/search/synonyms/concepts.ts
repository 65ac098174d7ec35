import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Words for one thing, by language. */
export interface Concept {
  /** Words for it by language, in the singular. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** What people only type for it, by language: no page has it, or means something else by it. */
  readonly typed?: Readonly<Record<string, readonly string[]>>;
  /** True for a proper name: its words are spellings of it, and each is as good as the others. */
  readonly isName?: boolean;
  /** Narrower things: who asks for this is glad of those. */
  readonly kinds: readonly Concept[];
}

const FILE = path.join(import.meta.dirname, 'concepts.yml');
const KINDS = 'kinds';
/** Ends the name of a language in whose line stands what people only type. */
const ASKED = '?';

const fileSchema = z.record(z.string(), z.record(z.string(), z.string()));

const listed = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim().normalize('NFC'))
    .filter(Boolean);

/**
 * Reads concepts as `concepts.yml` writes them: for each name a line of words per language, one of what people only type
 * for it (`vi?`), and `kinds`.
 *
 * @param yaml The file's text.
 * @returns The concepts, in the file's order.
 * @throws {Error} If it is not written so, or `kinds` names a concept that is not there.
 */
export function parseConcepts(yaml: string): Concept[] {
  const lines = fileSchema.parse(parse(yaml));
  const wordsOf = (name: string, asked = false): Concept['words'] => {
    const own = lines[name];
    if (!own) throw new Error(`no concept ${name}`);
    const languages = Object.entries(own).filter(([key]) => key !== KINDS && key.endsWith(ASKED) === asked);
    return Object.fromEntries(languages.map(([key, words]) => [key.replace(ASKED, ''), listed(words)]));
  };
  return Object.entries(lines).map(([name, { kinds = '' }]) => {
    const typed = wordsOf(name, true);
    return {
      words: wordsOf(name),
      ...(Object.keys(typed).length > 0 ? { typed } : {}),
      kinds: listed(kinds).map((kind) => ({ words: wordsOf(kind), kinds: [] })),
    };
  });
}

let general: readonly Concept[] | undefined;

/** The general concepts that come with Sen. */
export function generalConcepts(): readonly Concept[] {
  general ??= parseConcepts(readFileSync(FILE, 'utf8'));
  return general;
}
