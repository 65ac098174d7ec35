import { NEWS_HOURS } from '../outputs/sitemaps/news-hours.ts';
import { codeKeys } from './code-keys.ts';
import { knowFiles, timeKey } from './content-files.ts';
import { loadDriver } from './driver-bundle.ts';
import { hash } from './hash.ts';
import { lockOutput } from './lock.ts';
import { isUntouched } from './manifest.ts';
import { loadMemory } from './memory.ts';
import type { Progress } from './progress.ts';
import type { BuildReport } from './publish-site.ts';
import { asRefusal } from './refusal.ts';
import { startIndexers } from './search-ahead.ts';
import type { Settings } from './settings.ts';
import { surveyAside } from './survey.ts';
import { formerOf, recoverSite } from './swap.ts';
import { keepHeapSmall } from './sweep-heap.ts';

/**
 * Content → site in `settings.out`. The old site stays until the new one is whole.
 * Throws when `src/` does not compile, a page cannot be drawn, another build is at work or the disk says no;
 * mistakes in the content are reported, not thrown.
 */
export async function buildSite(settings: Settings, progress: Progress): Promise<BuildReport> {
  try {
    const unlock = lockOutput(settings.out);
    try {
      recoverSite(settings.out);
      return await buildChanged(settings, progress);
    } finally {
      unlock();
    }
  } catch (error) {
    throw asRefusal(error);
  }
}

/** Where nothing that a site depends on has changed, and nobody touched the site, it is as a build would make it. */
async function buildChanged(settings: Settings, progress: Progress): Promise<BuildReport> {
  const memory = loadMemory(settings);
  const { files: before } = memory;
  memory.files = knowFiles(settings.content, before, Date.now());
  const hashes = Object.entries(memory.files).map(([file, known]) => [file, known.hash]);
  const time = timeKey(memory.files, settings.now, [NEWS_HOURS]);
  const { code, reading } = codeKeys(settings.root);
  const key = hash([code, settings.origin, hashes, time]);
  if (memory.built?.key === key && isUntouched(settings.out, memory.manifest)) {
    for (const line of memory.built.waiting) progress.line(line);
    progress.line('nothing changed');
    return { problems: [], pages: memory.built.pages, drawn: [] };
  }
  const indexers = startIndexers(settings, before, memory.files);
  if (indexers.length === 0) keepHeapSmall();
  const former = formerOf(settings.out);
  // A thread that fails leaves the looking to whoever needs it.
  const surveyed = former ? surveyAside(former).catch(() => undefined) : Promise.resolve(undefined);
  try {
    // Loaded only where there is something to publish: most builds of a day find nothing changed.
    const { publishSite } = await loadDriver(settings.root, reading);
    return await publishSite(
      settings,
      memory,
      { key, code, reading, time },
      { indexers, surveyed },
      progress,
    );
  } finally {
    await Promise.all(indexers.map(({ worker }) => worker.terminate()));
  }
}
