import type { Link, Paragraph, PhrasingContent } from 'mdast';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { MdastNode } from 'satteri';
import { type Code, type CodeLook, type Inline, isSpanning, type Spanning, tidy } from './content.ts';

const SPANNING: Record<string, CodeLook> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'deleted',
  link: 'link',
  linkReference: 'link',
};
const STANDALONE: Record<string, CodeLook> = { break: 'break', inlineCode: 'code', link: 'link' };

/** Phrasing nodes of a Markdown block as content; `source` is the text that their positions count in. */
export function readPhrasing(nodes: readonly MdastNode[], source: string): Inline[] {
  return tidy(nodes.map((node) => readNode(node, source)));
}

function readNode(node: MdastNode, source: string): Inline {
  if (node.type === 'text') return (node as { value: string }).value;
  const [start, end] = span(node);
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  const [first, last] = [children[0], children.at(-1)];
  const spanning = SPANNING[node.type];
  // A bare address is a link without brackets: its words are its target.
  if (!spanning || !first || !last || span(first)[0] === start) {
    return { id: '', look: STANDALONE[node.type] ?? 'other', data: source.slice(start, end) };
  }
  return {
    id: '',
    look: spanning,
    start: source.slice(start, span(first)[0]),
    end: source.slice(span(last)[1], end),
    children: children.map((child) => readNode(child, source)),
  };
}

/** Offsets of a node in its source. */
export function span(node: MdastNode): [number, number] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) throw new Error('a node without position');
  return [start.offset, end.offset];
}

const writeStandalone: Handle = (node: { value: string }) => node.value;
const writeSpanning: Handle = (node: Link & Omit<Spanning, 'children'>, _, state, info) =>
  node.start +
  state.containerPhrasing(node, { ...info, before: node.start.slice(-1), after: node.end.slice(0, 1) }) +
  node.end;

/** Codes are written as they are; everything else is text and is escaped, MDX's own signs included. */
const OPTIONS: Options = {
  handlers: { standalone: writeStandalone, spanning: writeSpanning } as Options['handlers'],
  unsafe: [
    { character: '{', inConstruct: 'phrasing' },
    { character: '}', inConstruct: 'phrasing' },
    { character: '<', inConstruct: 'phrasing' },
    { character: '~', inConstruct: 'phrasing' },
  ],
};

/**
 * Content as Markdown for a place in a file: `prefix` begins every further line (`> `, or a list item's indentation),
 * `cell` escapes what would end a table cell.
 */
export function writePhrasing(content: readonly Inline[], prefix: string, cell: boolean): string {
  const paragraphs = splitParagraphs(content).map((part) => {
    const paragraph: Paragraph = { type: 'paragraph', children: tidy(part).map(toNode) };
    return toMarkdown({ type: 'root', children: [paragraph] }, OPTIONS).trimEnd();
  });
  const text = paragraphs.join('\n\n').replaceAll('\n', `\n${prefix}`);
  return cell ? text.replace(/(?<!\\)\|/g, '\\|') : text;
}

/** A translation may have several paragraphs where the source has one: a code stands between them. */
function splitParagraphs(content: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const part of content) {
    if (typeof part !== 'string' && part.look === 'paragraph') paragraphs.push([]);
    else paragraphs.at(-1)?.push(part);
  }
  return paragraphs;
}

const toNode = (part: Inline): PhrasingContent =>
  (typeof part === 'string' ? { type: 'text', value: part } : codeNode(part)) as PhrasingContent;

const codeNode = (code: Code): unknown =>
  isSpanning(code)
    ? { type: 'spanning', start: code.start, end: code.end, children: code.children.map(toNode) }
    : { type: 'standalone', value: code.look === 'break' ? '\\\n' : code.data };
