import type { ImageFile } from '../content/model.ts';
import type { Printing } from './printing.ts';

/** Widths in pixels that a page may ask for; a picture is never enlarged. */
const WIDTHS = [480, 720, 960, 1280, 1600];
/** Feeds and old browsers get one JPEG: newsrooms want at least 1200 px (FEED-PROFILE, enclosure). */
const FALLBACK_WIDTH = 1200;

/** One raster to be made. */
export interface Raster {
  printing: Printing;
  /** AVIF for browsers; JPEG for all that do not know it, feeds and newsrooms among them. */
  format: 'avif' | 'jpeg';
  width: number;
  /** File name below `/pictures/`; it changes with the content, so it may be cached for ever. */
  name: string;
}

export const PICTURES_PATH = '/pictures/';

/** All rasters of a picture. */
export function rastersOf(image: ImageFile): Raster[] {
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, image.width)))];
  const printings: Printing[] = image.night ? ['day', 'night'] : ['day'];
  return printings.flatMap((printing) => [
    ...widths.map((width) => raster(image, printing, 'avif', width)),
    raster(image, printing, 'jpeg', Math.min(FALLBACK_WIDTH, image.width)),
  ]);
}

function raster(image: ImageFile, printing: Printing, format: Raster['format'], width: number): Raster {
  const stem = image.path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const extension = format === 'jpeg' ? 'jpg' : format;
  return { printing, format, width, name: `${stem}.${image.hash}-${printing}-${width}.${extension}` };
}

/** `srcset` text for one printing. */
export function srcset(image: ImageFile, printing: Printing): string {
  return rastersOf(image)
    .filter((made) => made.printing === printing && made.format === 'avif')
    .map(({ name, width }) => `${PICTURES_PATH}${name} ${width}w`)
    .join(', ');
}

/** The JPEG for feeds, structured data and browsers that do not know AVIF. */
export function fallbackOf(image: ImageFile, printing: Printing = 'day'): Raster {
  return raster(image, printing, 'jpeg', Math.min(FALLBACK_WIDTH, image.width));
}
