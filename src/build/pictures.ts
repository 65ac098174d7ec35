import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { RasterSizes } from '../catalogue/view-pictures.ts';
import type { ImageFile } from '../content/model.ts';
import { hash } from './hash.ts';
import { KeptFiles } from './kept-files.ts';
import { type Raster, rastersOf } from './picture-plan.ts';
import { type Printing, printScene } from './printing.ts';
import { type Progress, SILENT } from './progress.ts';

/** SVG scenes are drawn for this many pixels across. */
const SCENE_WIDTH = 1600;

/** Chosen by eye on the scenes: grain survives, and the largest at 360 px stays under 120 KB. */
const ENCODERS = {
  avif: (image: Sharp) => image.avif({ quality: 50, effort: 1 }),
  jpeg: (image: Sharp) => image.jpeg({ quality: 78, mozjpeg: true }),
};

/** Where rasters are kept: names tell the content apart, the folder tells how they were drawn. */
export function picturesFolder(cache: string): string {
  const code = ['pictures.ts', 'picture-plan.ts', 'printing.ts'].map((file) =>
    fs.readFileSync(path.join(import.meta.dirname, file)),
  );
  return path.join(cache, 'pictures', hash([code.map(hash), sharp.versions]));
}

/**
 * Makes every raster that is not in `folder` yet, on all cores, and gives the size of each in bytes.
 * Names carry the content's hash, so what is there is right.
 */
export async function makePictures(
  contentFolder: string,
  images: readonly ImageFile[],
  folder: string,
  progress: Progress = SILENT,
): Promise<RasterSizes> {
  const kept = new KeptFiles(folder);
  const names = new Set<string>();
  const jobs = images.flatMap((image) => {
    // Entries may share a picture: a raster is one job, whoever names it first.
    const wanted = rastersOf(image).filter(
      ({ name }) => !names.has(name) && names.add(name) && !kept.has(name),
    );
    const printings = [...new Set(wanted.map(({ printing }) => printing))];
    return printings.map((printing) => ({
      image,
      printing,
      rasters: wanted.filter((raster) => raster.printing === printing),
    }));
  });
  progress.phase('pictures', jobs.length);
  try {
    await inParallel(jobs, async ({ image, printing, rasters }) => {
      await makePrinting(contentFolder, image, printing, rasters, kept);
      progress.step();
    });
  } finally {
    kept.save();
  }
  return Object.fromEntries([...names].map((name) => [name, kept.sizeOf(name)]));
}

/** Makes the wanted rasters of one printing of a picture; a scene is drawn once for all of them. */
export async function makePrinting(
  contentFolder: string,
  image: ImageFile,
  printing: Printing,
  rasters: readonly Raster[],
  kept: KeptFiles,
): Promise<void> {
  const bytes = fs.readFileSync(path.join(contentFolder, image.path));
  const isScene = image.path.endsWith('.svg');
  const source = isScene
    ? sharp(Buffer.from(printScene(bytes.toString('utf8'), printing))).resize(SCENE_WIDTH)
    : sharp(bytes).rotate();
  const { data, info } = await source.raw().toBuffer({ resolveWithObject: true });
  for (const { format, width, name } of rasters) {
    let pixels = sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
    }).resize(width);
    if (format === 'jpeg') pixels = pixels.flatten({ background: '#ffffff' });
    const encoded = ENCODERS[format](pixels);
    await kept.make(name, (file) => encoded.toFile(file));
  }
}

/** Runs jobs on as many workers as there are cores. */
export async function inParallel<Job>(
  jobs: readonly Job[],
  work: (job: Job) => Promise<void>,
): Promise<void> {
  const queue = jobs.values();
  await Promise.all(
    Array.from({ length: os.availableParallelism() }, async () => {
      for (const job of queue) await work(job);
    }),
  );
}
