import fs from 'node:fs';
import path from 'node:path';
import type { Entry } from '../content/model.ts';
import type { Bilingual } from '../content/problem.ts';
import { stampOfFile } from '../content/stamp.ts';
import { findVersion } from './source-history.ts';
import { sourceParagraphs } from './source-text.ts';
import { diffParagraphs, type ParagraphChange } from './text-diff.ts';

/** What the source changed since it was translated, or why that cannot be told. */
export type SourceChange = { changes: ParagraphChange[] } | { missing: Bilingual };

const UNSTAMPED: Bilingual = {
  vi: 'Bản dịch không ghi dấu của bản gốc (translation.source), nên không biết nó dịch từ bản nào. Soát lại rồi ghi dấu: npm run translations -- --stamp <mục> <tiếng>.',
  en: 'The translation does not say which version of the source it was made from (translation.source). Look it over, then stamp it: npm run translations -- --stamp <entry> <lang>.',
};

/** Compares the source text that a translation was made from with the source as it is now. */
export function sourceChange(content: string, entry: Entry, lang: string, sourceLang: string): SourceChange {
  const stamp = entry.versions[lang]?.translation?.source;
  const file = entry.versions[sourceLang]?.file ?? '';
  if (!stamp) return { missing: UNSTAMPED };
  const found = findVersion(content, file, (text) => stampOfFile(entry.type, text) === stamp);
  if ('missing' in found) return found;
  const now = fs.readFileSync(path.join(content, file), 'utf8');
  return {
    changes: diffParagraphs(sourceParagraphs(entry.type, found.text), sourceParagraphs(entry.type, now)),
  };
}
