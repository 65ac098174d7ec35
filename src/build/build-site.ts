import { buildCatalogue, originOf, sourceLanguageOf } from '../catalogue/catalogue.ts';
import { routesOf } from '../catalogue/routes.ts';
import { checkProvince, stopsOf } from '../check/check-province.ts';
import { type Problem, sortProblems } from '../content/problem.ts';
import { NEWS_HOURS } from '../outputs/sitemaps/urlset.ts';
import { copyAssets, shownImages } from './assets-step.ts';
import { cardsOf } from './cards-step.ts';
import { codeKey, compileCode } from './code-bundle.ts';
import { knowFiles, timeKey } from './content-files.ts';
import { drawPages } from './draw.ts';
import { checkFeedDocuments, checkFeedItems, copyFeedAliases } from './feeds-step.ts';
import { hash } from './hash.ts';
import { drawIcons } from './icons.ts';
import { lockOutput } from './lock.ts';
import { loadMemory, type Memory, saveMemory } from './memory.ts';
import { makePictures, picturesFolder } from './pictures.ts';
import type { Progress } from './progress.ts';
import { asRefusal } from './refusal.ts';
import { writeRootFiles } from './root-files.ts';
import { indexSearch } from './search-step.ts';
import type { Settings } from './settings.ts';
import { withStaticPages, writeSitemaps } from './sitemap-step.ts';
import { drawCards } from './social-cards.ts';
import { isUntouched, recoverSite, Stage } from './stage.ts';
import { copyTypefaces, cutTypefaces, typefacesFolder } from './typefaces.ts';

/** What a build came to. `problems` is not empty when the content was refused and nothing was published. */
export interface BuildReport {
  problems: Problem[];
  pages: number;
  drawn: string[];
}

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
  memory.files = knowFiles(settings.content, memory.files, Date.now());
  const hashes = Object.entries(memory.files).map(([file, known]) => [file, known.hash]);
  const time = timeKey(memory.files, settings.now, [NEWS_HOURS]);
  const key = hash([codeKey(settings.root), settings.origin, hashes, time]);
  if (memory.built?.key === key && isUntouched(settings.out, memory.manifest)) {
    progress.line('nothing changed');
    return { problems: [], pages: memory.built.pages, drawn: [] };
  }
  return build(settings, memory, key, progress);
}

async function build(
  settings: Settings,
  memory: Memory,
  key: string,
  progress: Progress,
): Promise<BuildReport> {
  progress.phase('content');
  const { province, problems } = await checkProvince(settings.content, settings.now, memory.images);
  const stops = stopsOf(problems);
  if (!province || stops.length > 0) return refused(stops);
  if (settings.origin) province.site.origin = settings.origin;
  progress.line(`content: ${province.entries.length} entries`);
  const pictures = picturesFolder(settings.cache);
  const [code, sizes, typefaces] = await Promise.all([
    compileCode(settings),
    makePictures(settings.content, shownImages(province), pictures, progress),
    cutTypefaces(province, typefacesFolder(settings.cache)),
  ]);
  progress.line(`code and ${Object.keys(sizes).length} pictures`);

  const catalogue = buildCatalogue(province, { now: settings.now, drafts: false });
  const routes = routesOf(catalogue);
  const source = { catalogue, sizes, typefaces };
  const breaches = checkFeedItems(source, routes);
  if (breaches.length > 0) return refused(breaches);
  const stage = new Stage(settings.out, memory.manifest);
  try {
    const paths = [...new Set([...routes.map((route) => route.path), ...code.staticPaths])];
    progress.phase('pages', paths.length);
    const [{ questions, drawn }] = await Promise.all([
      drawPages(paths, code, source, memory.questions, stage, progress.step),
      drawCards(cardsOf(catalogue, routes), pictures, province.site, settings, stage),
    ]);
    const malformed = checkFeedDocuments(drawn, stage);
    if (malformed.length > 0) {
      stage.discard();
      return refused(malformed);
    }
    progress.line(`pages: ${paths.length}, drawn ${drawn.length}`);
    copyFeedAliases(sourceLanguageOf(catalogue), stage);
    await drawIcons(province.site, settings.content, stage);
    copyAssets(province, settings, code.clientFolder, pictures, Object.keys(sizes), stage);
    copyTypefaces(typefaces, typefacesFolder(settings.cache), stage);
    progress.phase('search');
    progress.line(`search: ${await indexSearch(province, settings, stage)}`);
    writeRootFiles(province.site, originOf(catalogue), stage);
    await writeSitemaps(withStaticPages(routes, code.staticPaths, province), catalogue, settings, stage);
    stage.adoptOthers();
    stage.publish();
    const { images, files } = memory;
    const built = { key, pages: paths.length };
    remember(settings, { images, files, manifest: stage.manifest, questions, built }, progress);
    return { problems: [], pages: paths.length, drawn };
  } catch (error) {
    stage.discard();
    throw error;
  }
}

/** The site is out: that it could not be remembered costs the next build time, nothing else. */
function remember(settings: Settings, memory: Memory, progress: Progress): void {
  try {
    saveMemory(settings, memory);
  } catch (error) {
    progress.line(`built, but not remembered for the next build: ${(error as Error).message}`);
  }
}

const refused = (problems: readonly Problem[]): BuildReport => ({
  problems: sortProblems(problems),
  pages: 0,
  drawn: [],
});
