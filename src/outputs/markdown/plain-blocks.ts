import type { Element, ElementContent, RootContent as HtmlContent } from 'hast';
import type { BlockContent, Heading, ListItem, PhrasingContent } from 'mdast';

/**
 * The elements that nearly all bodies are made of, as Markdown nodes; `undefined` where there is any other, or white
 * space that takes more thought. `hast-util-to-mdast` reads all of HTML and gives the same, at twenty times the cost, which
 * thousands of twins would pay.
 */
export function plainBlocks(nodes: readonly HtmlContent[]): BlockContent[] | undefined {
  const blocks: BlockContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text' && !node.value.trim()) continue;
    const own = node.type === 'element' ? blocksOf(node) : undefined;
    if (!own) return undefined;
    blocks.push(...own);
  }
  return blocks;
}

const HEADING = /^h([2-6])$/;

function blocksOf({ tagName, properties, children }: Element): BlockContent[] | undefined {
  const depth = HEADING.exec(tagName)?.[1];
  if (depth || tagName === 'p') {
    const words = phrases(children, true);
    if (!words) return undefined;
    if (depth) return [{ type: 'heading', depth: Number(depth) as Heading['depth'], children: words }];
    return words.length > 0 ? [{ type: 'paragraph', children: words }] : [];
  }
  if (tagName === 'blockquote') {
    const inner = plainBlocks(children);
    return inner && [{ type: 'blockquote', children: inner }];
  }
  if (tagName === 'figure') return figure(children);
  if (tagName !== 'ul' && !(tagName === 'ol' && properties.start === undefined)) return undefined;
  const items = children.filter(({ type }) => type === 'element').map((item) => listItem(item as Element));
  const ordered = tagName === 'ol';
  return items.every((item) => item !== undefined)
    ? [{ type: 'list', ordered, start: ordered ? 1 : null, spread: false, children: items }]
    : undefined;
}

/** An item of words alone; items of paragraphs and lists in lists are left to others. */
function listItem({ tagName, children }: Element): ListItem | undefined {
  const words = tagName === 'li' ? phrases(children, true) : undefined;
  return (
    words && {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{ type: 'paragraph', children: words }],
    }
  );
}

/** A picture and its caption, as components are made of. */
function figure(children: readonly ElementContent[]): BlockContent[] | undefined {
  const blocks = children.map((child): BlockContent | undefined => {
    if (child.type !== 'element') return undefined;
    const { tagName, properties } = child;
    if (tagName === 'img') {
      const image = {
        type: 'image',
        url: String(properties.src),
        alt: String(properties.alt),
        title: null,
      } as const;
      return { type: 'paragraph', children: [image] };
    }
    const words = tagName === 'figcaption' ? phrases(child.children, true) : undefined;
    return words && { type: 'paragraph', children: words };
  });
  return blocks.every((block) => block !== undefined) ? blocks : undefined;
}

const SPACES = /[\t\n\f\r ]+/g;
const SPACE_AT_EDGE = /^[\t\n\f\r ]|[\t\n\f\r ]$/;

/** Words in a row; where they are `whole`, they are all that a block says. */
function phrases(nodes: readonly ElementContent[], whole: boolean): PhrasingContent[] | undefined {
  const found: PhrasingContent[] = [];
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'text') {
      const value = node.value.replace(SPACES, ' ');
      const isEdge = !whole || at === 0 || at === nodes.length - 1;
      if (isEdge && SPACE_AT_EDGE.test(whole ? edge(value, at === 0, at === nodes.length - 1) : value))
        return undefined;
      found.push({ type: 'text', value });
      continue;
    }
    const inner = node.type === 'element' ? phrases(node.children, false) : undefined;
    if (!inner || inner.length === 0 || node.type !== 'element') return undefined;
    const { tagName, properties } = node;
    if (tagName === 'a' && properties.title === undefined && properties.href)
      found.push({ type: 'link', url: String(properties.href), title: null, children: inner });
    else if (tagName === 'strong') found.push({ type: 'strong', children: inner });
    else if (tagName === 'em') found.push({ type: 'emphasis', children: inner });
    else return undefined;
  }
  return found;
}

/** What of a text stands at an edge of its block. */
const edge = (value: string, first: boolean, last: boolean): string =>
  (first ? value.slice(0, 1) : '.') + (last ? value.slice(-1) : '.');
