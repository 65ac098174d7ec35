import { createHash } from 'node:crypto';

/**
 * SHA-256 of a language file: UTF-8 without byte order mark, NFC, lines ended by LF, so that neither the editor's
 * machine nor git's conversion of line ends makes another text of it. It can be computed from a git blob alone.
 */
export function textHash(text: string | Uint8Array): string {
  const plain = Buffer.from(text)
    .toString()
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
  return createHash('sha256').update(plain).digest('hex');
}

/** SHA-256 of a file that a page shows: its bytes; an SVG is text to git, so its line ends count as LF. */
export function fileHash(name: string, bytes: Uint8Array): string {
  const same = name.endsWith('.svg') ? Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n') : bytes;
  return createHash('sha256').update(same).digest('hex');
}

/** Names of the files in the entry's folder that a source text shows, from its front matter as data; checked or not. */
export function shownFiles(frontMatter: unknown): string[] {
  const { images } = (frontMatter ?? {}) as { images?: unknown };
  if (!Array.isArray(images)) return [];
  return images.flatMap((image: unknown) => {
    const { file } = (image ?? {}) as { file?: unknown };
    return typeof file === 'string' ? [file] : [];
  });
}
