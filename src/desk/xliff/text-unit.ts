import type { Document } from 'yaml';
import { parseDocument } from 'yaml';
import { type TypeName, types } from '../../types/index.ts';
import { type BodyParts, type Fragment, readBody } from './body.ts';
import type { Inline } from './content.ts';

/** A piece of a language file that a translator writes: a field of the front matter, or a fragment of the body. */
export interface TextUnit {
  /** `title`, `alt.lake.svg`, `b3`: an XML name token. */
  id: string;
  content: Inline[];
  /** Where it stands in the front matter; absent for a fragment. */
  path?: readonly (string | number)[];
  fragment?: Fragment;
}

/** A language file taken apart. */
export interface LanguageFile {
  text: string;
  /** Front matter with both of its fences. */
  head: string;
  yaml: Document;
  units: TextUnit[];
  body: BodyParts;
}

const HEAD = /^\uFEFF?---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/** Takes a language file that the reader accepts apart. Line ends become `\n`. */
export function takeApart(type: TypeName, file: string): LanguageFile {
  const text = file.replaceAll('\r\n', '\n');
  const [head = '', yamlText = ''] = HEAD.exec(text) ?? [];
  const yaml = parseDocument(yamlText);
  const body = readBody(text.slice(head.length));
  const fields = fieldUnits(type, (yaml.toJS() ?? {}) as Record<string, unknown>);
  const fragments = body.fragments.map((fragment) => ({
    id: fragment.id,
    content: fragment.content,
    fragment,
  }));
  return { text, head, yaml, units: [...fields, ...fragments], body };
}

function fieldUnits(type: TypeName, data: Record<string, unknown>): TextUnit[] {
  const corrections = (data.corrections ?? []) as { at: string; text: string }[];
  return [
    field(['title'], data.title),
    field(['summary'], data.summary),
    ...Object.entries((data.alt ?? {}) as Record<string, unknown>).map(([file, text]) =>
      field(['alt', file], text),
    ),
    ...Object.keys(types[type].text.shape).map((name) => field([name], data[name])),
    ...corrections.map(({ at, text }, index) => ({
      // One correction is the same in every language by its instant, not by its place.
      ...field(['corrections', index, 'text'], text),
      id: `correction.${at.replace(/[^\w.-]/g, '.')}`,
    })),
  ].filter(({ content }) => content.length > 0);
}

const field = (path: readonly (string | number)[], value: unknown): TextUnit => ({
  id: path.join('.'),
  content: typeof value === 'string' ? [value.trim()] : [],
  path,
});
