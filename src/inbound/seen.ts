import { createHash } from 'node:crypto';
import type { SourceFields } from '../content/inbound.ts';

/** The order in which fields stand in a file. */
export const FIELD_NAMES = [
  'link',
  'title',
  'standfirst',
  'author',
  'agency',
  'published',
  'image',
  'body',
] as const satisfies readonly (keyof SourceFields)[];

/** Mark of what a source says of an item. The query of a picture's address is left out: image servers change it. */
export function seenMark(fields: SourceFields): string {
  const said = FIELD_NAMES.map((name) =>
    name === 'image' ? fields.image?.replace(/[?#].*$/, '') : fields[name],
  );
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

/** An address by which the same item is known again: without fragment and campaign marks. */
export function sameLink(link: string): string {
  const url = new URL(link);
  url.hash = '';
  for (const key of [...url.searchParams.keys()])
    if (/^(utm_\w+|fbclid|gclid|zarsrc)$/.test(key)) url.searchParams.delete(key);
  return url.href;
}
