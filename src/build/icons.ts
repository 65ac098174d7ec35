import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Site } from '../content/site.ts';
import { hash } from './hash.ts';
import type { Stage } from './stage.ts';

/** Favicon and app icons from the province's mark and colours. */
export async function drawIcons(site: Site, contentFolder: string, stage: Stage): Promise<void> {
  const plate = fs.readFileSync(path.join(contentFolder, 'brand', site.ornaments.mark), 'utf8');
  const key = hash([plate, site.colours]);
  const inked = (ink: string, paper: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${paper}"/><g fill="${ink}" transform="translate(8 7)">${inner(plate)}</g></svg>`;
  const { mark, page } = site.colours.day;
  const svg = inked(mark, page);
  if (!stage.reuse('favicon.svg', key)) stage.write('favicon.svg', key, svg);
  for (const [file, size] of [
    ['icon-512.png', 512],
    ['apple-touch-icon.png', 180],
  ] as const) {
    if (!stage.reuse(file, key))
      stage.write(file, key, await sharp(Buffer.from(svg), { density: 600 }).resize(size).png().toBuffer());
  }
}

const inner = (svg: string): string => svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
