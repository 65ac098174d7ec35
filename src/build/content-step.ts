import { type CheckReport, checkProvince } from '../check/check-province.ts';
import { shownHashes } from './content-files.ts';
import { loadReadings, saveReadings } from './kept-readings.ts';
import type { Memory } from './memory.ts';
import type { Progress } from './progress.ts';
import { remember } from './remember.ts';
import { approvedFolder, type Settings } from './settings.ts';

/** Reads and checks what is approved; what was read before with the same code (`codeKey`) is neither read nor checked again. */
export async function readApproved(
  settings: Settings,
  { images, files }: Memory,
  codeKey: string,
  progress: Progress,
): Promise<CheckReport> {
  const { content, now, cache } = settings;
  const readings = loadReadings(settings, codeKey);
  const keep = approvedFolder(cache);
  const report = await checkProvince(content, now, images, { keep, readings, hashes: shownHashes(files) });
  remember('readings', () => saveReadings(settings, codeKey, readings), progress);
  const { province } = report;
  if (!province || !settings.origin) return report;
  return { ...report, province: { ...province, site: { ...province.site, origin: settings.origin } } };
}
