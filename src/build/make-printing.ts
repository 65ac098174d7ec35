import fs from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { ImageFile } from '../content/model.ts';
import { drawScene } from './draw-scene.ts';
import type { KeptFiles } from './kept-files.ts';
import type { Raster } from './picture-plan.ts';
import { type Printing, printScene } from './printing.ts';

// How an AVIF is cut, and so its bytes, depend on it. Whoever makes many pictures makes some at the same time.
sharp.concurrency(1);

/** SVG scenes are drawn for this many pixels across. */
const SCENE_WIDTH = 1600;

/** Wider pictures are for large screens: a third of the work for an eighth more bytes. */
const PHONE_WIDTH = 960;

/** Chosen by eye on the scenes: grain survives, and the largest at 360 px stays under 120 KB. */
const ENCODERS = {
  avif: (image: Sharp, width: number) => image.avif({ quality: 50, effort: width > PHONE_WIDTH ? 0 : 1 }),
  jpeg: (image: Sharp) => image.jpeg({ quality: 78, mozjpeg: true }),
};

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
  const { data, info } = isScene
    ? await drawScene(printScene(bytes.toString('utf8'), printing), SCENE_WIDTH)
    : await sharp(bytes).rotate().raw().toBuffer({ resolveWithObject: true });
  for (const { format, width, name } of rasters) {
    let pixels = sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
    }).resize(width);
    if (format === 'jpeg') pixels = pixels.flatten({ background: '#ffffff' });
    const encoded = ENCODERS[format](pixels, width);
    await kept.make(name, (file) => encoded.toFile(file));
  }
}
