import { type Catalogue, sourceLanguageOf } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../content/model.ts';
import type { Bilingual, Problem } from '../../content/problem.ts';
import { checkTranslation } from '../../content/read-entry.ts';
import { sourceParagraphs } from '../source-text.ts';
import { diffParagraphs, type ParagraphChange } from '../text-diff.ts';
import { checkReturned } from './check-returned.ts';
import { composeTranslation } from './compose.ts';
import { type Inline, sameContent } from './content.ts';
import { contents } from './export.ts';
import { IMPORT_MESSAGES } from './import-messages.ts';
import type { ReturnedDocument, ReturnedFile } from './model.ts';
import { provenanceOf, type SenderWord } from './returned-provenance.ts';
import { takeApart } from './text-unit.ts';
import { languageFile, pairWithExisting, readText, sourceWithStamp, textHash } from './versions.ts';

/** The content folder, and what the sender says. */
export interface ImportSettings extends SenderWord {
  content: string;
}

/** What an import comes to for one entry; nothing is written yet. */
export interface ImportResult {
  entry: string;
  file: string;
  outcome: 'changed' | 'unchanged' | 'untranslated' | 'refused';
  /** The file's new text, where it changes. */
  text?: string;
  problems: Problem[];
  /** The source changed since the export: the translation is taken, and stays stale. */
  sourceChange?: ParagraphChange[];
}

/** Holds a returned document against the content as it is now. Never writes, never approves. */
export function importTranslations(
  catalogue: Catalogue,
  document: ReturnedDocument,
  settings: ImportSettings,
): ImportResult[] {
  return document.files.map((file) => importFile(catalogue, file, document, settings));
}

function importFile(
  catalogue: Catalogue,
  returned: ReturnedFile,
  { sourceLang, targetLang }: ReturnedDocument,
  settings: ImportSettings,
): ImportResult {
  const source = sourceLanguageOf(catalogue);
  const entry = catalogue.byId.get(returned.entry);
  const file = `${returned.entry}/index.${targetLang}.mdx`;
  const refuse = (field: string, message: { cause: Bilingual; cure: Bilingual }): ImportResult => ({
    entry: returned.entry,
    file,
    outcome: 'refused',
    problems: [{ file, line: 1, field, ...message }],
  });
  if (!entry) return refuse('', IMPORT_MESSAGES.unknownEntry(returned.entry));
  const { languages } = catalogue.province.site;
  if (sourceLang !== source || targetLang === source || !languages.includes(targetLang)) {
    return refuse('', IMPORT_MESSAGES.languages(sourceLang, targetLang));
  }
  if (textHash(readText(settings.content, file)) !== returned.existing) {
    return refuse('', IMPORT_MESSAGES.editedSince());
  }
  const found = sourceWithStamp(settings.content, entry, source, returned.stamp);
  if ('missing' in found) return refuse('', IMPORT_MESSAGES.sourceGone(found.missing));
  return composeFile(entry, returned, found.text, file, { source, target: targetLang }, settings);
}

function composeFile(
  entry: Entry,
  returned: ReturnedFile,
  sourceText: string,
  file: string,
  langs: { source: string; target: string },
  settings: ImportSettings,
): ImportResult {
  const source = takeApart(entry.type, sourceText);
  const existing = pairWithExisting(settings.content, entry, langs, source);
  const problems: Problem[] = [];
  const report = (field: string, message: { cause: Bilingual; cure: Bilingual }) =>
    problems.push({ file, line: 1, field, ...message });
  const given = new Map<string, Inline[]>();
  const answerTo = (id: string) => returned.units.get(id)?.target;
  const open = source.units.filter(({ id }) => !answerTo(id));
  const result = { entry: entry.id, file };
  if (open.length === source.units.length) return { ...result, outcome: 'untranslated', problems };
  let changed = false;
  for (const unit of source.units) {
    const pair = existing?.pairs.get(unit.id);
    const answer = answerTo(unit.id);
    if (!answer) continue;
    const checked = checkReturned(answer, { ...contents(unit, pair), lang: langs.target });
    if ('mistakes' in checked) {
      for (const mistake of checked.mistakes) report(unit.id, mistake);
      continue;
    }
    given.set(unit.id, checked.content);
    changed ||= !pair || !sameContent(checked.content, pair.content);
  }
  // Untouched, a translation that never had all of the source stays what it was.
  if (open.length > 0 && (changed || problems.length > 0 || !existing)) {
    report(open[0]?.id ?? '', IMPORT_MESSAGES.untranslated(open.map(({ id }) => id)));
  }
  const provenance = provenanceOf(entry.versions[langs.target]?.translation, returned, changed, settings);
  if ('cause' in provenance) report('translation', provenance);
  if (changed) for (const text of existing?.lost ?? []) report('body', IMPORT_MESSAGES.wouldBeLost(text));
  if (problems.length > 0 || 'cause' in provenance) return { ...result, outcome: 'refused', problems };
  if (provenance === entry.versions[langs.target]?.translation) {
    return { ...result, outcome: 'unchanged', problems };
  }
  const text = composeTranslation({ source, existing, contents: given, provenance });
  checkTranslation(text, file, entry.type, problems);
  if (problems.length > 0) return { ...result, outcome: 'refused', problems };
  const paragraphs = (version: string) => sourceParagraphs(entry.type, version);
  const now = readText(settings.content, languageFile(entry, langs.source)) ?? '';
  const since = diffParagraphs(paragraphs(sourceText), paragraphs(now));
  return { ...result, outcome: 'changed', text, problems, ...(since.length > 0 && { sourceChange: since }) };
}
