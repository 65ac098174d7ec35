import fs from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatProblem } from '../content/problem.ts';
import type { DeskRow } from './overview.ts';
import { diffLine } from './text-diff.ts';
import { exportTranslations } from './xliff/export.ts';
import { type ImportResult, type ImportSettings, importTranslations } from './xliff/import.ts';
import { readXliff } from './xliff/read-document.ts';
import { writeXliff } from './xliff/write-document.ts';

/** Rows of one language as an XLIFF file. Gives the number of entries and units in it. */
export function exportFile(
  content: string,
  catalogue: Catalogue,
  lang: string,
  rows: readonly DeskRow[],
  file: string,
): { entries: number; units: number } {
  const document = exportTranslations(content, catalogue, lang, rows);
  if (document.files.length > 0) {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    fs.writeFileSync(file, writeXliff(document));
  }
  return {
    entries: document.files.length,
    units: document.files.reduce((sum, { units }) => sum + units.length, 0),
  };
}

/** Takes an XLIFF file back; writes what is whole unless `dryRun`. Throws a `Refusal` where nothing of it can be read. */
export function importFile(
  catalogue: Catalogue,
  file: string,
  settings: ImportSettings,
  dryRun: boolean,
): ImportResult[] {
  const results = importTranslations(catalogue, readXliff(fs.readFileSync(file, 'utf8')), settings);
  for (const { file: target, text } of dryRun ? [] : results) {
    if (text !== undefined) fs.writeFileSync(path.join(settings.content, target), text);
  }
  return results;
}

const OUTCOMES: Record<ImportResult['outcome'], string> = {
  changed: 'đã ghi, chờ duyệt / written, awaits approval',
  unchanged: 'không đổi / unchanged',
  untranslated: 'chưa có câu nào được dịch / nothing of it is translated',
  refused: 'chưa nhận / refused',
};

/** What an import came to, for a terminal. */
export function formatImport(results: readonly ImportResult[]): string[] {
  return results.flatMap(({ file, outcome, problems, sourceChange }) => [
    `${file}: ${OUTCOMES[outcome]}`,
    ...problems.map(formatProblem),
    ...(sourceChange
      ? [
          '  bản gốc đã đổi từ khi xuất, bản dịch còn phải sửa theo / the source changed since the export, the translation has to follow:',
          ...sourceChange.map((change) => `    ${diffLine(change)}`),
        ]
      : []),
  ]);
}
