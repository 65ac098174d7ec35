import { createHash } from 'node:crypto';

/**
 * Hashes a file's content.
 *
 * @param content The content before compression.
 * @returns Forty hexadecimal digits.
 */
export function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 40);
}

/**
 * Shortens digests to names, as long as it takes to tell them apart: a short name is loaded with every search.
 *
 * @param digests Digests of all files of a kind.
 * @param digits The least length.
 * @returns Digest → name; which it is depends on the digests alone, not on their order.
 */
export function shortNames(digests: Iterable<string>, digits: number): Map<string, string> {
  const names = new Map<string, string>();
  let open = [...new Set(digests)];
  for (let length = digits; open.length > 0; length++) {
    const groups = [...Map.groupBy(open, (digest) => digest.slice(0, length))];
    for (const [name, [digest = '', ...others]] of groups) if (others.length === 0) names.set(digest, name);
    open = groups.flatMap(([, group]) => (group.length > 1 ? group : []));
  }
  return names;
}
