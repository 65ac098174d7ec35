import { createHash } from 'node:crypto';
import { z } from 'zod';
import { commonText } from '../types/fields.ts';
import { type TypeName, types } from '../types/index.ts';
import { parseFrontMatter } from './front-matter.ts';

/**
 * Stamp of a text: twelve hex digits that change when anything a translator must know of changes.
 * `words` and `text` are the front matter's language fields in the order of their schema, `body` is the raw MDX;
 * how its lines end (git on Windows) makes no difference.
 */
export function stampOf(words: unknown, text: unknown, body: string): string {
  return createHash('sha256')
    .update(JSON.stringify([words, text, body.replaceAll('\r\n', '\n')]))
    .digest('hex')
    .slice(0, 12);
}

/** Stamp of a language file as text, as the reader would stamp it; `undefined` where it cannot be read as an entry of the type. */
export function stampOfFile(type: TypeName, source: string): string | undefined {
  const matter = parseFrontMatter(source, '', []);
  const words = z.object(commonText.shape).safeParse(matter?.data);
  const text = z.object(types[type].text.shape).safeParse(matter?.data);
  return matter && words.success && text.success ? stampOf(words.data, text.data, matter.body) : undefined;
}
