import fs from 'node:fs';
import path from 'node:path';
import readExif from 'exif-reader';
import sharp from 'sharp';
import { inParallel } from '../build/pictures.ts';
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

/** Measures pictures, on all cores; one that cannot be decoded becomes a problem. */
export async function readImages(
  root: string,
  sources: readonly FileSource[],
  memory: ImageMemory,
  problems: Problem[],
): Promise<Record<string, ImageFile>> {
  const reasons = new Map<string, string>();
  // An older version of Sen measured less. Entries may share a picture: it is measured once.
  const unknown = new Map(
    sources
      .map((source) => [hashOf(source), source] as const)
      .filter(([hash]) => memory[hash]?.located === undefined),
  );
  await inParallel([...unknown], async ([hash, { path: file, from }]) => {
    try {
      memory[hash] = await measure(file, fs.readFileSync(path.resolve(root, from ?? file)));
    } catch (error) {
      reasons.set(hash, (error as Error).message.split('\n')[0] ?? '');
    }
  });
  const images: Record<string, ImageFile> = {};
  for (const source of sources) {
    const hash = hashOf(source);
    const known = memory[hash];
    const reason = reasons.get(hash);
    if (reason !== undefined) problems.push(unreadable(source.path, reason));
    else if (known) images[source.path] = { path: pathOf(root, source), hash, ...known };
  }
  return images;
}

const hashOf = ({ sha256 }: FileSource): string => sha256.slice(0, 10);

const unreadable = (file: string, reason: string): Problem => ({
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
