import { type Catalogue, sourceLanguageOf } from '../../catalogue/catalogue.ts';
import { entryPath } from '../../catalogue/paths.ts';
import type { Entry } from '../../content/model.ts';
import type { DeskRow } from '../overview.ts';
import { sourceChange } from '../source-change.ts';
import { diffLine } from '../text-diff.ts';
import { codesOf, numberCodes, plainText } from './content.ts';
import { termsIn } from './glossary.ts';
import type { XliffDocument, XliffFile, XliffNote, XliffUnit } from './model.ts';
import type { Pair } from './pairing.ts';
import { type TextUnit, takeApart } from './text-unit.ts';
import { unitNote } from './unit-notes.ts';
import { languageFile, pairWithExisting, readText, textHash } from './versions.ts';

/** Entries of the desk in one language as an XLIFF document, with what is translated already. `content` is the content folder. */
export function exportTranslations(
  content: string,
  catalogue: Catalogue,
  lang: string,
  rows: readonly DeskRow[],
): XliffDocument {
  const files = rows
    .filter((row) => row.lang === lang)
    .flatMap((row) => {
      const entry = catalogue.byId.get(row.entry);
      return entry ? [exportEntry(content, catalogue, lang, entry)] : [];
    });
  return { sourceLang: sourceLanguageOf(catalogue), targetLang: lang, files };
}

function exportEntry(content: string, catalogue: Catalogue, lang: string, entry: Entry): XliffFile {
  const langs = { source: sourceLanguageOf(catalogue), target: lang };
  const original = languageFile(entry, langs.source);
  const source = takeApart(entry.type, readText(content, original) ?? '');
  const paired = pairWithExisting(content, entry, langs, source);
  const isStale = catalogue.states[lang]?.[entry.id] === 'stale';
  const unitOf = (unit: TextUnit): XliffUnit => {
    const pair = paired?.pairs.get(unit.id);
    const stale = isStale && (pair?.stale || !paired?.translatedKnown);
    const text = plainText(unit.content);
    return {
      id: unit.id,
      notes: unitNote(unit),
      terms: termsIn(text, catalogue.province.glossary, langs.source, lang),
      ...contents(unit, pair),
      ...stateOf(entry, lang, pair, stale ?? false),
    };
  };
  return {
    entry: entry.id,
    original,
    stamp: entry.versions[langs.source]?.stamp ?? '',
    existing: textHash(paired?.existing.text),
    notes: [
      {
        category: 'context',
        text: `${entry.type} · ${catalogue.province.site.origin.replace(/\/$/, '')}/${langs.source}${entryPath(entry.type, entry.slug)}`,
      },
      ...(isStale ? changeNotes(content, entry, langs) : []),
      ...(paired?.lost ?? []).map((text) => ({
        category: 'lost',
        text: `Trong bản dịch cũ nhưng không có ở bản gốc / in the old translation but not in the source: ${text}`,
      })),
    ],
    units: source.units.map(unitOf),
  };
}

/** The unit's source and what is translated of it, a code that both have under the same id. */
export function contents(unit: TextUnit, pair: Pair | undefined): Pick<XliffUnit, 'source' | 'target'> {
  const source = numberCodes(unit.content);
  return { source, target: pair && numberCodes(pair.content, 't', codesOf(source)) };
}

function stateOf(
  entry: Entry,
  lang: string,
  pair: Pair | undefined,
  stale: boolean,
): Pick<XliffUnit, 'state' | 'subState'> {
  const translation = entry.versions[lang]?.translation;
  if (!pair || !translation) return { state: 'initial' };
  if (stale) return { state: 'initial', subState: 'sen:stale' };
  if (translation.state === 'machine') return { state: 'translated', subState: 'sen:machine' };
  return translation.awaiting
    ? { state: 'reviewed', subState: 'sen:awaiting-native' }
    : { state: 'reviewed' };
}

function changeNotes(content: string, entry: Entry, langs: { source: string; target: string }): XliffNote[] {
  const change = sourceChange(content, entry, langs.target, langs.source);
  if ('missing' in change)
    return [{ category: 'source-change', text: `${change.missing.vi} / ${change.missing.en}` }];
  return change.changes.map((paragraph) => ({ category: 'source-change', text: diffLine(paragraph) }));
}
