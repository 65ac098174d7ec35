import { fallbackOf, PICTURES_PATH, srcset } from '../build/picture-plan.ts';
import type { Printing } from '../build/printing.ts';
import type { Entry, ImageFile } from '../content/model.ts';
import type { Catalogue } from './catalogue.ts';
import type { Picture, PictureSources } from './views.ts';

/** Sizes in bytes of the rasters that were made, by file name. */
export type RasterSizes = Record<string, number>;

/** A picture of the content folder with its texts; `undefined` where there is no such file. */
export function pictureView(
  catalogue: Catalogue,
  sizes: RasterSizes,
  path: string,
  words: { alt: string; credit: string; licence: string; focus?: string },
): Picture | undefined {
  const image = catalogue.province.images[path];
  if (!image) return undefined;
  const { fallback, ...files } = filesOf(image);
  const { name, ...measures } = fallback;
  return {
    ...words,
    width: image.width,
    height: image.height,
    ...files,
    fallback: { src: PICTURES_PATH + name, ...measures, bytes: sizes[name] ?? 0 },
  };
}

/** What a picture is offered as, whatever is said of it. */
interface PictureFiles {
  day: PictureSources;
  night?: PictureSources;
  fallback: { name: string; width: number; height: number };
}

/** Every card, page and feed of an entry asks. */
const known = new WeakMap<ImageFile, PictureFiles>();

function filesOf(image: ImageFile): PictureFiles {
  const files = known.get(image) ?? workOutFiles(image);
  known.set(image, files);
  return files;
}

function workOutFiles(image: ImageFile): PictureFiles {
  const { name, width } = fallbackOf(image);
  return {
    day: sources(image, 'day'),
    ...(image.night ? { night: sources(image, 'night') } : {}),
    fallback: { name, width, height: Math.round((image.height * width) / image.width) },
  };
}

/** Address of the JPEG of a picture in the content folder; nothing where there is no such file. */
export function pictureAddress(catalogue: Catalogue, path: string): string[] {
  const image = catalogue.province.images[path];
  return image ? [PICTURES_PATH + fallbackOf(image).name] : [];
}

/** The pictures of an entry by file name, with alternative texts in `lang`; `only` one of them where it is named. */
export function entryPictures(
  catalogue: Catalogue,
  sizes: RasterSizes,
  entry: Entry,
  lang: string,
  only?: string,
): Record<string, Picture> {
  const alts = entry.versions[lang]?.alt ?? {};
  const pictures: Record<string, Picture> = {};
  for (const { file, ...words } of entry.common.images ?? []) {
    if (only && file !== only) continue;
    const picture = pictureView(catalogue, sizes, `${entry.id}/${file}`, { ...words, alt: alts[file] ?? '' });
    if (picture) pictures[file] = picture;
  }
  return pictures;
}

function sources(image: ImageFile, printing: Printing): PictureSources {
  return {
    avif: srcset(image, printing),
    jpeg: PICTURES_PATH + fallbackOf(image, printing).name,
  };
}
