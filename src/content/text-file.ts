import crypto from 'node:crypto';
import fs from 'node:fs';
import { textHash } from '../approval/content-hash.ts';

/** A text of the content folder. Its bytes are read only where its hashes do not tell enough. */
export interface TextFile {
  /** Sixteen hex digits of the SHA-256 of its bytes. */
  readonly digest: string;
  /** Its hash as approvals count it. */
  readonly hash: string;
  bytes(): Buffer;
}

/** What is known of a file without reading it; `shown` is its hash as approvals count it. */
export type KnownHashes = Readonly<Record<string, { hash: string; shown?: string }>>;

export const digestOf = (bytes: Uint8Array): string => crypto.hash('sha256', bytes).slice(0, 16);

export function textOf(bytes: Buffer): TextFile {
  return { digest: digestOf(bytes), hash: textHash(bytes), bytes: () => bytes };
}

/**
 * The text at `full`; `known` is what is known of it, if anything is.
 * @throws {Error} When its bytes are asked for and are not those that are known.
 */
export function readTextFile(full: string, known: KnownHashes[string] | undefined): TextFile {
  if (!known?.shown) return textOf(fs.readFileSync(full));
  const { hash: digest, shown: hash } = known;
  const bytes = (): Buffer => {
    const read = fs.readFileSync(full);
    if (digestOf(read) !== digest)
      throw new Error(
        `vi  ${full} vừa bị sửa trong lúc dựng. Dựng lại.\nen  ${full} was changed while the build was at work. Build again.`,
      );
    return read;
  };
  return { digest, hash, bytes };
}
