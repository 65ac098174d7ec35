import { deskRows } from '../../../src/desk/overview.ts';
import { exportTranslations } from '../../../src/desk/xliff/export.ts';
import {
  type ImportResult,
  type ImportSettings,
  importTranslations,
} from '../../../src/desk/xliff/import.ts';
import { readXliff } from '../../../src/desk/xliff/read-document.ts';
import { writeXliff } from '../../../src/desk/xliff/write-document.ts';
import type { ContentFolder } from './content-folder.ts';

/** What an agency says of its work. */
export const AGENCY = { by: 'Công ty dịch', state: 'reviewed' } as const;

/** The XLIFF of one entry. */
export async function exported(content: ContentFolder, entry: string, lang = 'en'): Promise<string> {
  const catalogue = await content.catalogue();
  const rows = deskRows(catalogue).filter((row) => row.entry === entry);
  return writeXliff(exportTranslations(content.folder, catalogue, lang, rows));
}

/** What an import of one entry's XLIFF comes to. */
export async function returned(
  content: ContentFolder,
  xliff: string,
  word: Partial<ImportSettings> = {},
): Promise<ImportResult> {
  const [result] = importTranslations(await content.catalogue(), readXliff(xliff), {
    content: content.folder,
    now: '2026-11-25T08:00:00+07:00',
    awaitingNative: false,
    ...word,
  });
  if (!result) throw new Error('the document holds no entry');
  return result;
}

/** The XLIFF with another target in one unit. */
export function withTarget(xliff: string, unit: string, target: string): string {
  const pattern = new RegExp(`(<unit id="${unit}">[\\s\\S]*?</source>)(?:\\s*<target>[\\s\\S]*?</target>)?`);
  if (!pattern.test(xliff)) throw new Error(`no unit ${unit}`);
  return xliff.replace(pattern, (_, before: string) => `${before}<target>${target}</target>`);
}

/** English causes of what was refused. */
export const causes = ({ problems }: ImportResult): string[] => problems.map(({ cause }) => cause.en);
