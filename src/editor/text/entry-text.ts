import { isMap, type Pair, parse, parseDocument, type Scalar, stringify } from 'yaml';
import { commonFacts, commonText } from '../../types/fields.ts';
import { types } from '../../types/index.ts';

/** An entry's language file as a form holds it: the front matter's fields, lists of ours in an object, and `body`. */
export type FormData = Record<string, unknown> & { body?: string };

/** Sveltia hands an own field its value whole only if that is an object. */
export interface Listed<Item> {
  list: Item[];
}

/** A picture's alternative text as a form holds it, so that a picture not yet saved can be named by its address. */
export interface AltItem {
  file: string;
  text: string;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
/** How names begin under which Sveltia keeps notes of its own in a form. */
const SVELTIAS_OWN = '__sc_';
const ORDER = ['title', 'summary', 'alt', ...Object.keys(commonFacts.shape)];
/** Fields that a translation states for itself. */
const TEXTS = [
  ...Object.keys(commonText.shape),
  ...Object.values(types).flatMap((type) => Object.keys(type.text.shape)),
];
const YAML_STYLE = { lineWidth: 0, defaultKeyType: 'PLAIN' } as const;

/** Reads a language file for the form. Throws when its YAML cannot be read. */
export function readEntryText(text: string): FormData {
  const [head = '', yaml = ''] = FENCED.exec(text) ?? [];
  const data = (parse(yaml) ?? {}) as Record<string, unknown>;
  const alt = Object.entries((data.alt ?? {}) as Record<string, string>);
  return {
    ...data,
    ...(data.images ? { images: { list: data.images } } : {}),
    ...(data.alt ? { alt: { list: alt.map(([file, text]): AltItem => ({ file, text })) } } : {}),
    body: text
      .slice(head.length)
      .replace(/^\r?\n/, '')
      .trimEnd(),
  };
}

/**
 * Writes what a form holds as a language file that the schema can accept: nothing empty, no provenance in a
 * source text and no facts in a translation, alternative texts by file, NFC. A file with a day of publication is
 * the source text, unless `isSource` tells. Over the file's `previous` text only what changed is written,
 * so that comments and the order of fields stay.
 */
export function writeEntryText(
  form: FormData,
  previous?: string,
  isSource = Boolean(form.publishAt),
): string {
  const { body = '', ...fields } = form;
  const data = tidy(fields, isSource);
  const words = body.normalize('NFC').trim();
  const [fence = '', yaml] = (previous && FENCED.exec(previous)) || [];
  if (previous === undefined || yaml === undefined)
    return `---\n${stringify(ordered(data), YAML_STYLE)}---\n${words}\n`;
  const former = previous.slice(fence.length);
  return `---\n${merge(yaml, data)}---\n${former.trim() === words ? former : `${words}\n`}`;
}

function tidy(fields: Record<string, unknown>, isSource: boolean): Record<string, unknown> {
  const { alt, images, translation, ...rest } = fields;
  const facts = Object.fromEntries(Object.entries(rest).filter(([name]) => isSource || TEXTS.includes(name)));
  const data = without({
    ...facts,
    alt: Object.fromEntries(listOf<AltItem>(alt).map(({ file, text }) => [file, text])),
    ...(isSource ? { images: listOf(images) } : { translation }),
  });
  return (data ?? {}) as Record<string, unknown>;
}

const listOf = <Item>(value: unknown): Item[] => (value as Listed<Item> | undefined)?.list ?? [];

/** The value without anything empty; a switch that is off says nothing either. */
function without(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim() || undefined;
  if (value === null || value === undefined || value === false || Number.isNaN(value)) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(without).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const pairs = Object.entries(value).flatMap(([key, inner]) => {
    if (key.startsWith(SVELTIAS_OWN)) return [];
    const kept = without(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

function ordered(data: Record<string, unknown>): Record<string, unknown> {
  const rank = (key: string) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  return Object.fromEntries(Object.entries(data).sort(([a], [b]) => rank(a) - rank(b)));
}

/** The YAML with what changed written anew and everything else byte for byte: an approval holds for its bytes. */
function merge(yaml: string, data: Record<string, unknown>): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return stringify(ordered(data), YAML_STYLE);
  const before = document.toJS() as Record<string, unknown>;
  const blocks = blocksOf(yaml, document.contents.items as Pair<Scalar>[]);
  const kept = blocks.map(({ key, text, comment }) => {
    if (!(key in data)) return '';
    return same(before[key], data[key]) ? text : comment + stringify({ [key]: data[key] }, YAML_STYLE);
  });
  const added = Object.entries(ordered(data)).filter(([key]) => !(key in before));
  const head = yaml.slice(0, blocks[0]?.start ?? 0);
  return head + kept.join('') + (added.length > 0 ? stringify(Object.fromEntries(added), YAML_STYLE) : '');
}

/** A field's own lines, with the comment that stands above it. */
interface Block {
  key: string;
  start: number;
  text: string;
  comment: string;
}

function blocksOf(yaml: string, pairs: readonly Pair<Scalar>[]): Block[] {
  const starts = pairs.map(({ key }) => {
    const line = yaml.lastIndexOf('\n', key.range?.[0] ?? 0) + 1;
    const above = /(?:(?<=^|\n)[ \t]*#.*\n)+$/.exec(yaml.slice(0, line));
    return { line, start: above?.index ?? line };
  });
  return pairs.map(({ key }, index) => {
    const { line, start } = starts[index] ?? { line: 0, start: 0 };
    const text = yaml.slice(start, starts[index + 1]?.start ?? yaml.length);
    return { key: String(key.value), start, text, comment: yaml.slice(start, line) };
  });
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
