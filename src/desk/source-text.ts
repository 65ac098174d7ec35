import { parseFrontMatter } from '../content/front-matter.ts';
import { commonText } from '../types/fields.ts';
import { type TypeName, types } from '../types/index.ts';

/** What a translator must follow of a source file, as paragraphs: named fields first, then the body. */
export function sourceParagraphs(type: TypeName, file: string): string[] {
  const matter = parseFrontMatter(file, '', []);
  if (!matter) return [];
  const data = matter.data as Record<string, unknown>;
  const fields = [...Object.keys(commonText.shape), ...Object.keys(types[type].text.shape)];
  return [
    ...fields.flatMap((field) => fieldLines(field, data[field])),
    ...matter.body.split(/\n\s*\n/).flatMap((block) => block.trim() || []),
  ];
}

function fieldLines(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [`${name}: ${String(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => fieldLines(`${name}.${key}`, inner));
}
