import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, hash } from './hash.ts';

/** What changes with the code. */
export interface CodeKeys {
  /** With everything that a document depends on besides the content and the instant. */
  code: string;
  /** With everything that reading and checking depend on besides the content; an edit of a page's looks does not change it. */
  reading: string;
}

/** Files that only Astro understands, or nobody: what is read and checked without it cannot depend on them. */
const DRESS = /\.(astro|css)$|^public\//;

/** Reads all code below a repository's root once for both keys. */
export function codeKeys(root: string): CodeKeys {
  const files = [
    ...['src', 'public'].flatMap((folder) =>
      filesBelow(path.join(root, folder)).map((file) => `${folder}/${file}`),
    ),
    'astro.config.mjs',
    'package-lock.json',
  ];
  const hashes = files.map((file) => [file, hash(fs.readFileSync(path.join(root, file)))] as const);
  const reading = hashes.filter(([file]) => !DRESS.test(file));
  return { code: hash([process.version, hashes]), reading: hash([process.version, reading]) };
}
