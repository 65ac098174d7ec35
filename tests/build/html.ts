/** A start tag; scripts and styles carry the text between them and their end tag. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: string;
}

const TAG =
  /<!--[\s\S]*?-->|<(script|style|title|h1)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1>|<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Every element of a document of ours, in order. `content` is given for script, style, title and h1 only. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].flatMap(([, holder, holderAttributes, content, name, attributes]) => {
    const tag = holder ?? name;
    if (!tag) return [];
    return [
      {
        name: tag.toLowerCase(),
        attributes: attributesOf(holderAttributes ?? attributes ?? ''),
        content: content ?? '',
      },
    ];
  });
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name)] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(String(hex), 16));
  });
}

/** Content of `<meta name>` or `<meta property>`; undefined where there is none. */
export function metaOf(tags: readonly Tag[], name: string): string | undefined {
  const meta = tags.find(
    ({ name: tag, attributes }) => tag === 'meta' && (attributes.name ?? attributes.property) === name,
  );
  return meta?.attributes.content;
}

/** The `<link>` elements of a relation. */
export function linksOf(tags: readonly Tag[], rel: string): Tag[] {
  return tags.filter(({ name, attributes }) => name === 'link' && attributes.rel === rel);
}
