import { waitingLines } from '../approval/waiting.ts';
import { Basis } from '../catalogue/basis.ts';
import { buildCatalogue, sourceLanguageOf } from '../catalogue/catalogue.ts';
import { AnswerMemory } from '../catalogue/recorder.ts';
import { routesOf } from '../catalogue/routes.ts';
import { stopsOf } from '../check/check-province.ts';
import { type Problem, sortProblems } from '../content/problem.ts';
import { broughtLanguages } from '../i18n/languages.ts';
import type { Indexer } from '../search/build/run-tasks.ts';
import { doApart } from './apart.ts';
import { copyAssets, shownImages } from './assets-step.ts';
import { cardsOf } from './cards-of.ts';
import { compileCode } from './code-bundle.ts';
import type { CodeKeys } from './code-keys.ts';
import { Compressor } from './compressor.ts';
import { readApproved } from './content-step.ts';
import { drawPages } from './draw.ts';
import { DrawingThreads } from './drawing-threads.ts';
import { copyFeedAliases } from './feed-aliases.ts';
import { drawIcons } from './icons.ts';
import { type Memory, saveMemory } from './memory.ts';
import { makePictures, picturesFolder } from './pictures.ts';
import type { Progress } from './progress.ts';
import { remember } from './remember.ts';
import { writeRootFiles } from './root-files.ts';
import { indexSearch } from './search-step.ts';
import type { Settings } from './settings.ts';
import { withStaticPages, writeSitemaps } from './sitemap-step.ts';
import { drawCards } from './social-cards.ts';
import { Stage } from './stage.ts';
import type { Survey } from './survey.ts';
import { discardNext, prepareNext, publishNext } from './swap.ts';
import { sweepHeap } from './sweep-heap.ts';
import { copyTypefaces, cutTypefaces, typefacesFolder } from './typefaces.ts';
import { Workers } from './workers.ts';

/** So many documents leave more behind than it takes time to sweep. */
const MANY = 1000;

/** What was begun before it was needed. */
export interface Ahead {
  /** Wait for pages; those that are used are taken out. */
  indexers: Indexer[];
  /** What lies in the folder that the next site begins as; `undefined` where that is still to be looked through. */
  surveyed: Promise<Survey | undefined>;
}

/** What a build came to. `problems` is not empty when the content was refused and nothing was published. */
export interface BuildReport {
  problems: Problem[];
  pages: number;
  drawn: string[];
}

/**
 * Reads the content, makes the next site beside the old one and puts it in its place. `key` is all that it is made from;
 * `time` changes whenever the passing of time alone may change an answer.
 */
export async function publishSite(
  settings: Settings,
  memory: Memory,
  { key, code: codeKey, reading, time }: CodeKeys & { key: string; time: string },
  { indexers, surveyed }: Ahead,
  progress: Progress,
): Promise<BuildReport> {
  progress.phase('content');
  // Compiling is another process: where the code changed, it goes on while the content is read.
  const compiled = compileCode(settings, { code: codeKey, reading });
  compiled.catch(() => undefined);
  const { province, problems } = await readApproved(settings, memory, reading, progress);
  const stops = stopsOf(problems);
  if (!province || stops.length > 0) {
    await Promise.allSettled([compiled]);
    return refused(stops);
  }
  progress.line(`content: ${province.entries.length} entries`);
  const waiting = waitingLines(province);
  for (const line of waiting) progress.line(line);
  const pictures = picturesFolder(settings.cache);
  const [code, sizes, typefaces] = await Promise.all([
    compiled,
    makePictures(settings.content, shownImages(province), pictures, progress, (batch, onMade) =>
      doApart({ kind: 'pictures', batch }, onMade),
    ),
    cutTypefaces(province, typefacesFolder(settings.cache), (cuttings, folder) =>
      doApart({ kind: 'typefaces', cuttings, folder }),
    ),
  ]);
  progress.line(`code and ${Object.keys(sizes).length} pictures`);

  const catalogue = buildCatalogue(province, { now: settings.now, drafts: false });
  const routes = routesOf(catalogue);
  const source = { catalogue, sizes, typefaces };
  const answers = new AnswerMemory(source, new Basis(source, code.plainKey, time), memory.answers);
  const stage = new Stage(settings.out, memory.manifest, await surveyed);
  const workers = new Workers();
  const compressor = new Compressor(stage, workers);
  /** What goes on beside the drawing; its errors are told where it is waited for. */
  const aside: Promise<unknown>[] = [];
  const start = <T>(work: Promise<T>): Promise<T> => {
    aside.push(work);
    work.catch(() => undefined);
    return work;
  };
  const giveUp = async () => {
    // Whatever is still at work would write into a folder that is gone.
    await Promise.allSettled([...aside, workers.stop()]);
    discardNext(settings.out);
  };
  // Where there was no site before, the other cores have the cards of all pages to draw.
  const threads =
    memory.built &&
    new DrawingThreads({
      ...{ province, sizes, typefaces, time, answers: memory.answers, now: settings.now },
      ...{ bundle: code.folder, keys: { code: codeKey, reading }, languages: broughtLanguages() },
    });
  const onDrawn = (file: string) => {
    compressor.add(file);
    progress.step();
  };
  try {
    const paths = [...new Set([...routes.map((route) => route.path), ...code.staticPaths])];
    progress.phase('pages', paths.length);
    const cards = start(
      drawCards(cardsOf(catalogue, routes), pictures, province.site, settings, stage, workers),
    );
    // Workers index and draw cards while feeds are drawn, and the rest is put beside the pages.
    const indexed = Promise.withResolvers<string>();
    indexed.promise.catch(() => undefined);
    let searchKept: Promise<unknown> = Promise.resolve();
    const onKeeping = (kept: Promise<void>) => {
      searchKept = start(kept);
    };
    const onPages = () => indexed.resolve(start(indexSearch(province, settings, stage, indexers, onKeeping)));
    const among = { old: memory.questions, stage, onDrawn, onPages, threads };
    const { questions, drawn, problems: breaches } = await drawPages(paths, code, answers, among);
    if (breaches.length > 0) {
      await giveUp();
      return refused(breaches);
    }
    progress.line(`pages: ${paths.length}, drawn ${drawn.length}`);
    progress.phase('search');
    copyFeedAliases(sourceLanguageOf(catalogue), stage);
    await drawIcons(province.site, settings.content, stage);
    copyAssets(province, settings, code.clientFolder, pictures, Object.keys(sizes), stage);
    copyTypefaces(typefaces, typefacesFolder(settings.cache), stage);
    writeRootFiles(catalogue, stage);
    const pages = withStaticPages(routes, code.staticPaths, province);
    await writeSitemaps(pages, catalogue, code.key, settings, stage);
    const compress = () => {
      for (const file of Object.keys(stage.manifest)) compressor.add(file);
    };
    compress();
    await Promise.all([compressor.flush(), cards]);
    // Indexing takes as much memory as drawing did: what was for that is given back meanwhile.
    workers.rest();
    if (drawn.length > MANY) sweepHeap();
    progress.line(`search: ${await indexed.promise}`);
    stage.finish();
    progress.phase('compression');
    compress();
    progress.line(`compressed: ${await compressor.finish()}`);
    await workers.stop();
    publishNext(settings.out);
    const { images, files } = memory;
    const built = { key, pages: paths.length, waiting };
    const next = { images, files, manifest: stage.manifest, questions, answers: answers.keep(), built };
    await remember('site', () => saveMemory(settings, next), progress);
    await remember('files', () => prepareNext(settings.out, memory.manifest, stage.manifest), progress);
    await remember('search', () => searchKept, progress);
    return { problems: [], pages: paths.length, drawn };
  } catch (error) {
    await giveUp();
    throw error;
  }
}

const refused = (problems: readonly Problem[]): BuildReport => ({
  problems: sortProblems(problems),
  pages: 0,
  drawn: [],
});
