import { type MdastNode, mdxToMdast } from 'satteri';
import { TRANSLATED_ATTRIBUTES } from '../../content/components.ts';
import { attributesOf, writeAttribute } from './attributes.ts';
import type { Inline } from './content.ts';
import { readPhrasing, span, writePhrasing } from './phrasing.ts';

/** A translatable piece of a body and where it stands. */
export interface Fragment {
  /** `b3`, or `b3.title` for a component's attribute. */
  id: string;
  /** The blocks around it, outermost first, and what it is: `Callout/list/listItem/paragraph`. */
  kind: string;
  start: number;
  end: number;
  content: Inline[];
  /** What begins each further line in its place. */
  prefix: string;
}

/** A body taken apart. */
export interface BodyParts {
  body: string;
  fragments: Fragment[];
  /** Everything that is not a translator's: two bodies with equal shapes have their fragments in the same places. */
  shape: string[];
}

type Node = MdastNode & {
  name?: string | null;
  depth?: number;
  ordered?: boolean;
  attributes?: { name?: string; value?: unknown }[];
};

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Takes a body that the reader accepts apart into what a translator writes and what must stay. */
export function readBody(body: string): BodyParts {
  const parts: BodyParts = { body, fragments: [], shape: [] };
  visitChildren(mdxToMdast(body), [], '');
  return parts;

  function visitChildren(node: MdastNode, within: readonly string[], prefix: string): void {
    if (!('children' in node)) return;
    for (const child of node.children as Node[]) visit(child, within, prefix);
  }

  function visit(node: Node, within: readonly string[], prefix: string): void {
    const own = node.name ?? (node.type === 'heading' ? `h${node.depth}` : node.type);
    const path = [...within, own];
    const [start, end] = span(node);
    if (BLOCKS.has(node.type)) {
      parts.shape.push(path.join('/'));
      const children = (node as unknown as { children: MdastNode[] }).children;
      const [first, last] = [children[0], children.at(-1)];
      if (first && last)
        add(path.join('/'), span(first)[0], span(last)[1], readPhrasing(children, body), prefix);
    } else if (node.type === 'mdxJsxFlowElement') {
      visitAttributes(node, path.join('/'), start);
      visitChildren(node, path, prefix);
    } else if ('children' in node) {
      parts.shape.push(`${path.join('/')}${node.ordered ? ' 1.' : ''}`);
      visitChildren(node, path, prefix + prefixOf(node, start));
    } else parts.shape.push(`${path.join('/')} ${body.slice(start, end)}`);
  }

  function visitAttributes(node: Node, kind: string, start: number): void {
    const given = Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name, value]));
    const ranges = attributesOf(body, start);
    const translated = ranges.filter(({ name }) => TRANSLATED_ATTRIBUTES.includes(name));
    const fixed = Object.entries(given).filter(([name]) => !TRANSLATED_ATTRIBUTES.includes(name));
    parts.shape.push(
      `${kind} ${JSON.stringify(fixed)} ${translated
        .map(({ name }) => name)
        .sort()
        .join()}`,
    );
    for (const range of translated.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const text = attributeText(given[range.name]);
      add(`${kind}/@${range.name}`, range.start, range.end, [text], '', `.${range.name}`);
    }
  }

  function prefixOf(node: Node, start: number): string {
    if (node.type === 'blockquote') return '> ';
    const [first] = (node as unknown as { children: MdastNode[] }).children;
    return node.type === 'listItem' && first ? ' '.repeat(span(first)[0] - start) : '';
  }

  function add(
    kind: string,
    start: number,
    end: number,
    content: Inline[],
    prefix: string,
    suffix = '',
  ): void {
    const number = parts.fragments.length + 1;
    parts.fragments.push({ id: `b${number}${suffix}`, kind, start, end, content, prefix });
  }
}

/** `"text"` and `{"text"}` say the same. */
function attributeText(value: unknown): string {
  if (typeof value === 'string') return value;
  return String(JSON.parse((value as { value: string }).value));
}

/** The Markdown, or attribute value, that puts a content in a fragment's place. */
export function writeFragment({ kind, prefix }: Fragment, content: readonly Inline[]): string {
  if (kind.includes('@')) return writeAttribute(content.filter((part) => typeof part === 'string').join(''));
  return writePhrasing(content, prefix, kind.endsWith('/tableCell'));
}

/** A body with other text in its fragments: fragment id → raw text; what is not named stays. */
export function rebuildBody({ body, fragments }: BodyParts, raw: ReadonlyMap<string, string>): string {
  let at = 0;
  let rebuilt = '';
  // An attribute's place in the tag is not its place in the list.
  for (const { id, start, end } of [...fragments].sort((a, b) => a.start - b.start)) {
    rebuilt += body.slice(at, start) + (raw.get(id) ?? body.slice(start, end));
    at = end;
  }
  return rebuilt + body.slice(at);
}

export const sameShape = (a: BodyParts, b: BodyParts): boolean =>
  a.shape.length === b.shape.length && a.shape.every((part, index) => part === b.shape[index]);
