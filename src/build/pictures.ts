import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { RasterSizes } from '../catalogue/view-pictures.ts';
import type { ImageFile } from '../content/model.ts';
import { hash } from './hash.ts';
import { KeptFiles } from './kept-files.ts';
import { makePrinting } from './make-printing.ts';
import { type Raster, rastersOf } from './picture-plan.ts';
import type { Printing } from './printing.ts';
import { type Progress, SILENT } from './progress.ts';

/** Where rasters are kept: names tell the content apart, the folder tells how they were drawn. */
export function picturesFolder(cache: string): string {
  const code = ['draw-scene.ts', 'make-printing.ts', 'picture-plan.ts', 'printing.ts'].map((file) =>
    fs.readFileSync(path.join(import.meta.dirname, file)),
  );
  return path.join(cache, 'pictures', hash([code.map(hash), sharp.versions]));
}

/** Wanted rasters of one printing of a picture: plain data, which travels to another process. */
export interface PictureJob {
  image: ImageFile;
  printing: Printing;
  rasters: readonly Raster[];
}

/** Pictures to be made into a folder. */
export interface PictureBatch {
  contentFolder: string;
  folder: string;
  jobs: readonly PictureJob[];
}

/** Makes them on all cores, and tells of each. */
export async function makeBatch(
  { contentFolder, folder, jobs }: PictureBatch,
  onMade: () => void,
): Promise<void> {
  const kept = new KeptFiles(folder);
  try {
    await inParallel(jobs, async ({ image, printing, rasters }) => {
      await makePrinting(contentFolder, image, printing, rasters, kept);
      onMade();
    });
  } finally {
    kept.save();
  }
}

/**
 * Has every raster made that is not in `folder` yet, by `make`, and gives the size of each in bytes.
 * Names carry the content's hash, so what is there is right.
 */
export async function makePictures(
  contentFolder: string,
  images: readonly ImageFile[],
  folder: string,
  progress: Progress = SILENT,
  make: typeof makeBatch = makeBatch,
): Promise<RasterSizes> {
  const kept = new KeptFiles(folder);
  const names = new Set<string>();
  const jobs = images.flatMap((image): PictureJob[] => {
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
  if (jobs.length > 0) await make({ contentFolder, folder, jobs }, () => progress.step());
  const made = jobs.length > 0 ? new KeptFiles(folder) : kept;
  return Object.fromEntries([...names].map((name) => [name, made.sizeOf(name)]));
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
