import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { repeat } from '../material.ts';
import { Random } from '../random.ts';

const WIDTH = 1600;
const HEIGHT = 1000;
/** A photograph has grain, which makes it weigh what photographs weigh. */
const GRAIN = { type: 'gaussian', mean: 128, sigma: 14 } as const;

/**
 * Writes distinct rasters that compress like photographs, `photo-000.jpg` and so on.
 *
 * @param folder Where to.
 * @param count How many.
 * @param seed What the shapes and colours follow from; the grain does not.
 * @returns Their names.
 */
export async function writePhotos(folder: string, count: number, seed: number): Promise<string[]> {
  fs.mkdirSync(folder, { recursive: true });
  const grain = await sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#808080', noise: GRAIN },
  })
    .blur(0.8)
    .png()
    .toBuffer();
  const names = Array.from({ length: count }, (_, place) => `photo-${String(place).padStart(3, '0')}.jpg`);
  for (const [place, name] of names.entries()) {
    await sharp(Buffer.from(sceneOf(new Random(seed + place))))
      .flatten({ background: '#ffffff' })
      .composite([{ input: grain, blend: 'soft-light' }])
      .jpeg({ quality: 88 })
      .toFile(path.join(folder, name));
  }
  return names;
}

function sceneOf(random: Random): string {
  const colour = () => `hsl(${random.between(0, 359)} ${random.between(20, 70)}% ${random.between(25, 80)}%)`;
  const shape = () =>
    `<ellipse cx="${random.between(0, WIDTH)}" cy="${random.between(300, HEIGHT)}" rx="${random.between(20, 300)}" ry="${random.between(20, 200)}" fill="${colour()}" opacity="0.7"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${colour()}"/><stop offset="1" stop-color="${colour()}"/></linearGradient><rect width="100%" height="100%" fill="url(#sky)"/>${repeat(60, shape)}</svg>`;
}
