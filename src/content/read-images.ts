import fs from 'node:fs';
import path from 'node:path';
import readExif from 'exif-reader';
import sharp from 'sharp';
import { hasNightPrinting } from '../build/printing.ts';
import type { ImageFile } from './model.ts';
import type { Problem } from './problem.ts';

/** Measured pictures by content hash, kept between builds so that no picture is decoded twice. */
export type ImageMemory = Record<string, Pick<ImageFile, 'width' | 'height' | 'bytes' | 'located' | 'night'>>;

/** A file to be measured: its path relative to the content folder, the file that holds it, its hash. */
export interface FileSource {
  path: string;
  /** Absolute path, where the bytes are not those of the content folder. */
  from?: string | undefined;
  /** SHA-256, as approvals count it. */
  sha256: string;
}

/** Where the bytes of a file lie, relative to the content folder. */
export const pathOf = (root: string, { path: file, from }: Pick<FileSource, 'path' | 'from'>): string =>
  from ? path.relative(root, from).replaceAll(path.sep, '/') : file;

/** Measures pictures; one that cannot be decoded becomes a problem. */
export async function readImages(
  root: string,
  sources: readonly FileSource[],
  memory: ImageMemory,
  problems: Problem[],
): Promise<Record<string, ImageFile>> {
  const images: Record<string, ImageFile> = {};
  for (const { path: file, from, sha256 } of sources) {
    const hash = sha256.slice(0, 10);
    try {
      const measured = memory[hash];
      // An older version of Sen measured less.
      const known =
        measured?.located === undefined
          ? await measure(file, fs.readFileSync(path.resolve(root, from ?? file)))
          : measured;
      memory[hash] = known;
      images[file] = {
        path: pathOf(root, { path: file, from }),
        hash,
        ...known,
      };
    } catch (error) {
      const reason = (error as Error).message.split('\n')[0] ?? '';
      problems.push({
        file,
        line: 1,
        field: '',
        cause: {
          vi: `Ảnh hỏng hoặc không đọc được: ${reason}`,
          en: `The picture is corrupt or cannot be read: ${reason}`,
        },
        cure: {
          vi: 'Xuất lại ảnh từ bản gốc rồi thay tệp này.',
          en: 'Export it again from the original and replace the file.',
        },
      });
    }
  }
  return images;
}

async function measure(file: string, bytes: Buffer): Promise<ImageMemory[string]> {
  const { width, height, exif, xmp } = await sharp(bytes, { failOn: 'warning' }).metadata();
  const isScene = file.endsWith('.svg');
  // Metadata alone does not show a truncated photograph: decode it once. Of a scene it has read every line.
  if (!isScene) await sharp(bytes, { failOn: 'warning' }).resize(16).raw().toBuffer();
  const night = isScene && hasNightPrinting(bytes.toString('utf8'));
  return { width, height, bytes: bytes.length, located: isLocated(exif, xmp), night };
}

/** Whether a camera's notes (EXIF, XMP) tell where the picture was taken. Notes that cannot be read tell nothing. */
function isLocated(exif: Buffer | undefined, xmp: Buffer | undefined): boolean {
  if (xmp?.includes('GPSLatitude')) return true;
  try {
    return exif !== undefined && readExif(exif).GPSInfo?.GPSLatitude !== undefined;
  } catch {
    return false;
  }
}
