import fs from 'node:fs';
import path from 'node:path';
import { waitingLines } from '../approval/waiting.ts';
import { buildCatalogue, sourceLanguageOf } from '../catalogue/catalogue.ts';
import { type Route, routesOf } from '../catalogue/routes.ts';
import { recordingAddress } from '../catalogue/view-recording.ts';
import { checkProvince, stopsOf } from '../check/check-province.ts';
import type { ImageFile, Province } from '../content/model.ts';
import { type Problem, sortProblems } from '../content/problem.ts';
import { cardsOf } from './cards-of.ts';
import { compileCode } from './code-bundle.ts';
import { compressTexts } from './compress-step.ts';
import { drawPages } from './draw.ts';
import { checkFeedDocuments, checkFeedItems, copyFeedAliases } from './feeds-step.ts';
import { filesBelow, hash } from './hash.ts';
import { drawIcons } from './icons.ts';
import { loadMemory, saveMemory } from './memory.ts';
import { PICTURES_PATH } from './picture-plan.ts';
import { makePictures, picturesFolder } from './pictures.ts';
import { writeRootFiles } from './root-files.ts';
import { indexSearch } from './search-step.ts';
import { approvedFolder, type Settings } from './settings.ts';
import { writeSitemaps } from './sitemap-step.ts';
import { drawCards } from './social-cards.ts';
import { Stage } from './stage.ts';
import { copyTypefaces, cutTypefaces, typefacesFolder } from './typefaces.ts';

/** What a build came to. `problems` is not empty when the content was refused and nothing was published. */
export interface BuildReport {
  problems: Problem[];
  pages: number;
  drawn: string[];
}

/**
 * Content → site in `settings.out`. The old site stays until the new one is whole.
 * Throws when `src/` does not compile or a page cannot be drawn; mistakes in the content are reported, not thrown.
 */
export async function buildSite(settings: Settings, log: (line: string) => void): Promise<BuildReport> {
  const memory = loadMemory(settings);
  const published = { keep: approvedFolder(settings.cache) };
  const { province, problems } = await checkProvince(
    settings.content,
    settings.now,
    memory.images,
    published,
  );
  const stops = stopsOf(problems);
  if (!province || stops.length > 0) return { problems: stops, pages: 0, drawn: [] };
  if (settings.origin) province.site.origin = settings.origin;
  log(`content: ${province.entries.length} entries`);
  for (const line of waitingLines(province)) log(line);
  const pictureFolder = picturesFolder(settings.cache);
  const images = shownImages(province);
  const [code, sizes, typefaces] = await Promise.all([
    compileCode(settings),
    makePictures(settings.content, images, pictureFolder),
    cutTypefaces(province, typefacesFolder(settings.cache)),
  ]);
  log(`code and ${Object.keys(sizes).length} pictures`);

  const catalogue = buildCatalogue(province, { now: settings.now, drafts: false });
  const routes = routesOf(catalogue);
  const source = { catalogue, sizes, typefaces };
  const refused = checkFeedItems(source, routes);
  if (refused.length > 0) return { problems: sortProblems(refused), pages: 0, drawn: [] };
  const stage = new Stage(settings.out, memory.manifest);
  try {
    const paths = [...new Set([...routes.map((route) => route.path), ...code.staticPaths])];
    const { questions, drawn } = await drawPages(paths, code, source, memory.questions, stage);
    const malformed = checkFeedDocuments(drawn, stage);
    if (malformed.length > 0) {
      stage.discard();
      return { problems: malformed, pages: 0, drawn: [] };
    }
    copyFeedAliases(sourceLanguageOf(catalogue), stage);
    log(`pages: ${paths.length}, drawn ${drawn.length}`);
    await drawCards(cardsOf(catalogue, routes), province.site, settings, stage);
    await drawIcons(province.site, settings.content, stage);
    copyAssets(province, settings, code.clientFolder, pictureFolder, sizes, stage);
    copyTypefaces(typefaces, typefacesFolder(settings.cache), stage);
    log('cards and assets');
    const indexed = await indexSearch(province, settings, stage);
    log(`search: ${indexed}`);
    writeRootFiles(catalogue, stage);
    await writeSitemaps(withStaticPages(routes, code.staticPaths, province), catalogue, settings, stage);
    log(`compressed: ${await compressTexts(stage)}`);
    stage.publish();
    saveMemory(settings, { images: memory.images, manifest: stage.manifest, questions });
    return { problems: [], pages: paths.length, drawn };
  } catch (error) {
    stage.discard();
    throw error;
  }
}

/** Pictures that pages show; ornaments are used as they are. */
function shownImages({ entries, home, images }: Province): ImageFile[] {
  const listed = entries.flatMap(({ id, common }) =>
    (common.images ?? []).map(({ file }) => `${id}/${file}`),
  );
  const shown = [...listed, home.hero.picture, ...(home.hero.front ? [home.hero.front] : [])];
  return [...new Set(shown)].flatMap((file) => images[file] ?? []);
}

/** The catalogue's documents and the pages of the code that need no content, such as `.mdx` pages. */
function withStaticPages(
  routes: readonly Route[],
  staticPaths: readonly string[],
  { site }: Province,
): Route[] {
  const known = new Set(routes.map((route) => route.path));
  const others = staticPaths.filter((address) => !known.has(address));
  return [
    ...routes,
    ...others.map((address) => ({
      path: address,
      lang: '',
      indexed: true,
      modified: `${site.since}T00:00:00+07:00`,
    })),
  ];
}

function copyAssets(
  province: Province,
  settings: Settings,
  clientFolder: string,
  pictureFolder: string,
  sizes: Record<string, number>,
  stage: Stage,
): void {
  for (const file of filesBelow(clientFolder)) {
    const from = path.join(clientFolder, file);
    stage.copy(file, hash(fs.readFileSync(from)), from);
  }
  for (const name of Object.keys(sizes))
    stage.copy(PICTURES_PATH.slice(1) + name, name, path.join(pictureFolder, name));
  for (const file of [...Object.values(province.recordings), ...Object.values(province.captions)])
    stage.copy(recordingAddress(file).slice(1), file.hash, path.join(settings.content, file.path));
  for (const plate of new Set(Object.values(province.site.ornaments))) {
    const from = path.join(settings.content, 'brand', plate);
    stage.copy(`brand/${plate}`, hash(fs.readFileSync(from)), from);
  }
}
