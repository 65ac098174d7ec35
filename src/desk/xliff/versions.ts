import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Entry } from '../../content/model.ts';
import type { Bilingual } from '../../content/problem.ts';
import { stampOfFile } from '../../content/stamp.ts';
import { findVersion } from '../source-history.ts';
import { type Pairing, pairUnits } from './pairing.ts';
import { type LanguageFile, takeApart } from './text-unit.ts';

/** A language file's path, relative to the content folder. */
export const languageFile = (entry: Entry, lang: string): string => `${entry.id}/index.${lang}.mdx`;

/** Text of a language file as it is now; `undefined` where there is none. */
export function readText(content: string, file: string): string | undefined {
  const full = path.join(content, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
}

/** Tells whether a translation was edited since it was exported; empty where there is none. */
export const textHash = (text: string | undefined): string =>
  text === undefined
    ? ''
    : createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 12);

/** The source text with a stamp: the one on disk, or an older one from git. */
export function sourceWithStamp(
  content: string,
  entry: Entry,
  sourceLang: string,
  stamp: string,
): { text: string } | { missing: Bilingual } {
  const file = languageFile(entry, sourceLang);
  const now = readText(content, file);
  if (now !== undefined && stampOfFile(entry.type, now) === stamp) return { text: now };
  return findVersion(content, file, (text) => stampOfFile(entry.type, text) === stamp);
}

/** An existing translation held against a source text, by way of the source that it was made from where git has it. */
export function pairWithExisting(
  content: string,
  entry: Entry,
  langs: { source: string; target: string },
  source: LanguageFile,
): (Pairing & { existing: LanguageFile; translatedKnown: boolean }) | undefined {
  const text = readText(content, languageFile(entry, langs.target));
  if (text === undefined) return undefined;
  const existing = takeApart(entry.type, text);
  const stamp = entry.versions[langs.target]?.translation?.source;
  const found = stamp ? sourceWithStamp(content, entry, langs.source, stamp) : undefined;
  const translated = found && 'text' in found ? takeApart(entry.type, found.text) : undefined;
  return { ...pairUnits(source, existing, translated), existing, translatedKnown: translated !== undefined };
}
