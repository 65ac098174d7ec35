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

/** Files that are text to git, so that their line ends count as LF. */
const TEXT_FILE = /\.(svg|vtt)$/;

/** SHA-256 of a file that a page shows or plays: its bytes. */
export function fileHash(name: string, bytes: Uint8Array): string {
  const same = TEXT_FILE.test(name) ? Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n') : bytes;
  return createHash('sha256').update(same).digest('hex');
}

/**
 * Names of the files in the entry's folder that a source text shows or plays, from its front matter as data; checked or
 * not: pictures, recordings, captions.
 */
export function shownFiles(frontMatter: unknown): string[] {
  const { images, recordings } = (frontMatter ?? {}) as { images?: unknown; recordings?: unknown };
  return [...filesIn(images), ...filesIn(recordings)];
}

/** `file` of every member of a list, and of the lists of captions in it. */
function filesIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((member: unknown) => {
    const { file, captions } = (member ?? {}) as { file?: unknown; captions?: unknown };
    return [...(typeof file === 'string' ? [file] : []), ...filesIn(captions)];
  });
}
