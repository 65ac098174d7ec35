import { type CheckReport, checkProvince } from '../check/check-province.ts';
import { loadReadings, saveReadings } from './kept-readings.ts';
import type { Memory } from './memory.ts';
import type { Progress } from './progress.ts';
import { remember } from './remember.ts';
import { approvedFolder, type Settings } from './settings.ts';

/** Reads and checks what is approved; what was read before with the same code (`key`) is neither read nor checked again. */
export async function readApproved(
  settings: Settings,
  { images, files }: Memory,
  key: string,
  progress: Progress,
): Promise<CheckReport> {
  const { content, now, cache } = settings;
  const readings = loadReadings(settings, key);
  const keep = approvedFolder(cache);
  const report = await checkProvince(content, now, images, { keep, readings, known: files });
  await remember('readings', () => saveReadings(settings, key, readings), progress);
  const { province } = report;
  if (!province || !settings.origin) return report;
  return { ...report, province: { ...province, site: { ...province.site, origin: settings.origin } } };
}
