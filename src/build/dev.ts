import path from 'node:path';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { AnswerMemory, recordQueries } from '../catalogue/recorder.ts';
import { RECORDINGS_PATH, recordingAddress } from '../catalogue/view-recording.ts';
import type { Province } from '../content/model.ts';
import { formatProblem, type Problem, sortProblems } from '../content/problem.ts';
import type { ImageMemory } from '../content/read-images.ts';
import { readProvince } from '../content/read-province.ts';
import { deskView } from '../desk/desk-view.ts';
import { waitingView } from '../newsroom/waiting-view.ts';
import type { FontFace } from '../styles/typefaces.ts';
import { KeptFiles } from './kept-files.ts';
import { makePrinting } from './make-printing.ts';
import { PICTURES_PATH, rastersOf } from './picture-plan.ts';
import { picturesFolder } from './pictures.ts';
import { readSettings, type Settings } from './settings.ts';
import { cutTypefaces, typefacesFolder } from './typefaces.ts';

const images: ImageMemory = {};

const BUILT = /^\/(search|cards)\/.*\.\w+$|^\/(favicon\.svg|apple-touch-icon\.png)$/;

/** Locals for one request in development: the content as it is on disk now, drafts included. Throws the list of mistakes. */
export async function devLocals(): Promise<App.Locals> {
  const { now, cache, content } = readSettings();
  const province = await currentProvince();
  return draftLocals(province, content, now, await cutTypefaces(province, typefacesFolder(cache)));
}

/** Locals that show a province as it was read from `content`, drafts included, without rasters made beforehand. */
export function draftLocals(
  province: Province,
  content: string,
  now: string,
  typefaces: Record<string, FontFace[]>,
): App.Locals {
  const catalogue = buildCatalogue(province, { now, drafts: true });
  const sizes = Object.fromEntries(
    Object.values(province.images)
      .flatMap(rastersOf)
      .map(({ name }) => [name, 0]),
  );
  const { q } = recordQueries(new AnswerMemory({ catalogue, sizes, typefaces }));
  return {
    q,
    desk: (search) => deskView(content, catalogue, search),
    waiting: (lang) => waitingView(catalogue, lang),
  };
}

/** File that a page in development asks for besides what Vite serves; a picture is made when it is first wanted. */
export async function devFile(address: string): Promise<string | undefined> {
  const settings = readSettings();
  return siteFile(address, settings, currentProvince);
}

/**
 * File of a site that is drawn on request: ornaments, what the last build made, recordings, typefaces, rasters.
 */
export async function siteFile(
  address: string,
  { content, cache, out }: Settings,
  province: () => Promise<Province>,
): Promise<string | undefined> {
  if (address.startsWith('/brand/')) return path.join(content, path.normalize(address));
  // Search, cards and icons are made by the build: development shows those of the last one.
  if (BUILT.test(address)) return path.join(out, path.normalize(address));
  if (address.startsWith(RECORDINGS_PATH)) {
    const { recordings, captions } = await province();
    const found = [...Object.values(recordings), ...Object.values(captions)].find(
      (file) => recordingAddress(file) === address,
    );
    return found && path.join(content, found.path);
  }
  if (/^\/fonts\/.*\.woff2$/.test(address)) return path.join(typefacesFolder(cache), path.basename(address));
  if (!address.startsWith(PICTURES_PATH)) return undefined;
  const kept = new KeptFiles(picturesFolder(cache));
  const name = path.basename(address);
  if (kept.has(name)) return kept.pathOf(name);
  for (const image of Object.values((await province()).images)) {
    const raster = rastersOf(image).find((made) => made.name === name);
    if (!raster) continue;
    await makePrinting(content, image, raster.printing, [raster], kept);
    kept.save();
    return kept.pathOf(name);
  }
  return undefined;
}

async function currentProvince(): Promise<Province> {
  const problems: Problem[] = [];
  const province = await readProvince(readSettings().content, problems, images);
  if (!province) throw new Error(sortProblems(problems).map(formatProblem).join('\n\n'));
  return province;
}
