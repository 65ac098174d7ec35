import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { hasNightPrinting } from '../build/printing.ts';
import type { ImageFile } from './model.ts';
import type { Problem } from './problem.ts';

export const IMAGE_FILE = /\.(svg|jpe?g|png|webp|avif)$/;

/** Measured pictures by content hash, kept between builds so that no picture is decoded twice. */
export type ImageMemory = Record<string, { width: number; height: number; night: boolean }>;

/** A picture to be measured: its path relative to the content folder, the file that holds it, its hash. */
export interface ImageSource {
  path: string;
  /** Absolute path, where the bytes are not those of the content folder. */
  from?: string | undefined;
  /** SHA-256, as approvals count it. */
  sha256: string;
}

/** Measures pictures; one that cannot be decoded becomes a problem. */
export async function readImages(
  root: string,
  sources: readonly ImageSource[],
  memory: ImageMemory,
  problems: Problem[],
): Promise<Record<string, ImageFile>> {
  const images: Record<string, ImageFile> = {};
  for (const { path: file, from, sha256 } of sources) {
    const hash = sha256.slice(0, 10);
    try {
      const known = memory[hash] ?? (await measure(file, fs.readFileSync(path.resolve(root, from ?? file))));
      memory[hash] = known;
      images[file] = {
        path: from ? path.relative(root, from).replaceAll(path.sep, '/') : file,
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
  const { width, height } = await sharp(bytes, { failOn: 'warning' }).metadata();
  // Metadata alone does not show a truncated photograph: decode it once.
  await sharp(bytes, { failOn: 'warning' }).resize(16).raw().toBuffer();
  return { width, height, night: file.endsWith('.svg') && hasNightPrinting(bytes.toString('utf8')) };
}
