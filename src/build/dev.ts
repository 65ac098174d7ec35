import fs from 'node:fs';
import path from 'node:path';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { recordQueries } from '../catalogue/recorder.ts';
import { RECORDINGS_PATH, recordingAddress } from '../catalogue/view-recording.ts';
import type { Province } from '../content/model.ts';
import { formatProblem, type Problem, sortProblems } from '../content/problem.ts';
import type { ImageMemory } from '../content/read-images.ts';
import { readProvince } from '../content/read-province.ts';
import { deskView } from '../desk/desk-view.ts';
import { waitingView } from '../newsroom/waiting-view.ts';
import { PICTURES_PATH, rastersOf } from './picture-plan.ts';
import { makePrinting, picturesFolder } from './pictures.ts';
import { readSettings } from './settings.ts';
import { cutTypefaces, typefacesFolder } from './typefaces.ts';

const images: ImageMemory = {};

const BUILT = /^\/(search|cards)\/.*\.\w+$|^\/(favicon\.svg|apple-touch-icon\.png)$/;

/** Locals for one request in development: the content as it is on disk now, drafts included. Throws the list of mistakes. */
export async function devLocals(): Promise<App.Locals> {
  const { now, cache, content } = readSettings();
  const province = await currentProvince();
  const catalogue = buildCatalogue(province, { now, drafts: true });
  const typefaces = await cutTypefaces(province, typefacesFolder(cache));
  const sizes = Object.fromEntries(
    Object.values(catalogue.province.images)
      .flatMap(rastersOf)
      .map(({ name }) => [name, 0]),
  );
  const { q } = recordQueries({ catalogue, sizes, typefaces }, new Map());
  return {
    q,
    desk: (search) => deskView(content, catalogue, search),
    waiting: (lang) => waitingView(catalogue, lang),
  };
}

/** File that a page in development asks for besides what Vite serves; a picture is made when it is first wanted. */
export async function devFile(address: string): Promise<string | undefined> {
  const { content, cache } = readSettings();
  if (address.startsWith('/brand/')) return path.join(content, path.normalize(address));
  // Search, cards and icons are made by the build: development shows those of the last one.
  if (BUILT.test(address)) return path.join(readSettings().out, path.normalize(address));
  if (address.startsWith(RECORDINGS_PATH)) {
    const { recordings, captions } = await currentProvince();
    const found = [...Object.values(recordings), ...Object.values(captions)].find(
      (file) => recordingAddress(file) === address,
    );
    return found && path.join(content, found.path);
  }
  if (/^\/fonts\/.*\.woff2$/.test(address)) return path.join(typefacesFolder(cache), path.basename(address));
  if (!address.startsWith(PICTURES_PATH)) return undefined;
  const folder = picturesFolder(cache);
  const name = path.basename(address);
  const file = path.join(folder, name);
  if (fs.existsSync(file)) return file;
  for (const image of Object.values((await currentProvince()).images)) {
    const raster = rastersOf(image).find((made) => made.name === name);
    if (!raster) continue;
    fs.mkdirSync(folder, { recursive: true });
    await makePrinting(content, image, raster.printing, [raster], folder);
    return file;
  }
  return undefined;
}

async function currentProvince(): Promise<Province> {
  const problems: Problem[] = [];
  const province = await readProvince(readSettings().content, problems, images);
  if (!province) throw new Error(sortProblems(problems).map(formatProblem).join('\n\n'));
  return province;
}
