import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { saveMemory } from '../src/build/memory.ts';
import type { Settings } from '../src/build/settings.ts';
import { Stage } from '../src/build/stage.ts';
import { publishNext } from '../src/build/swap.ts';

/** An empty folder that goes when the test is over. */
export function emptyFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-deploy-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Settings of a province whose output and cache lie in a folder. */
export const settingsIn = (home: string): Settings => ({
  root: home,
  content: path.join(home, 'content'),
  out: path.join(home, 'dist'),
  cache: path.join(home, 'cache'),
  origin: undefined,
  now: '2026-11-22T08:00:00+07:00',
});

/** Leaves a site as a build leaves it: path → text, and the record of what was written. */
export function buildSmallSite(settings: Settings, files: Readonly<Record<string, string>>): void {
  const stage = new Stage(settings.out, {});
  for (const [file, text] of Object.entries(files)) stage.write(file, text, text);
  publishNext(settings.out);
  const { manifest } = stage;
  const built = { key: 'k', pages: Object.keys(files).length, waiting: [] };
  saveMemory(settings, { images: {}, manifest, questions: {}, files: {}, built });
}
