import type { Blockquote, Nodes, Parents, PhrasingContent } from 'mdast';

/** What could be read as Markdown, wherever it stands in a text; an escape here and there too many does no harm. */
const MEANINGFUL = /[\\`*_[\]<>&!~|@#=\t\r\n]|:\/|w\.[-.\w]/i;
const BEGINS_LINE = /^\p{L}/u;
const FOLLOWS = /^(?:[\p{L}\p{N} ,:;)»”]|\.(?![-.\w]))/u;

/** Nothing in a text could be read as Markdown: most are so, and looking for every sign of it takes longest of all. */
export const isHarmless = (value: string, beginsLine: boolean): boolean =>
  !MEANINGFUL.test(value) && (beginsLine ? BEGINS_LINE : FOLLOWS).test(value);

/** Needs no brackets and no escape. */
const PLAIN_ADDRESS = /^[\w\-./:?=#%]+$/;

/**
 * A block as Markdown where nothing in it needs an escape or takes more thought; `undefined` for any other.
 * `mdast-util-to-markdown` writes all, and the same, at many times the cost, which thousands of twins would pay.
 */
export function plainMarkdown(block: Nodes): string | undefined {
  switch (block.type) {
    case 'paragraph':
      return wholeLine(block.children, '');
    case 'heading':
      return wholeLine(block.children, `${'#'.repeat(block.depth)} `);
    case 'blockquote':
      return quoted(block.children);
    case 'list': {
      const { ordered, start, spread, children } = block;
      if (spread) return undefined;
      const items = children.map((item, at) => {
        const [only, ...more] = item.children;
        if (only?.type !== 'paragraph' || more.length > 0 || typeof item.checked === 'boolean')
          return undefined;
        const line = wholeLine(only.children, '');
        return line && `${ordered ? `${(start ?? 1) + at}.` : '-'} ${line}`;
      });
      return joined(items, '\n');
    }
    default:
      return undefined;
  }
}

function quoted(blocks: Blockquote['children']): string | undefined {
  // Two lists in a row take more thought.
  if (blocks.filter(({ type }) => type === 'list').length > 1) return undefined;
  const lines = joined(blocks.map(plainMarkdown), '\n\n')?.split('\n');
  return lines?.map((line) => (line ? `> ${line}` : '>')).join('\n');
}

function joined(parts: readonly (string | undefined)[], between: string): string | undefined {
  return parts.length > 0 && parts.every(Boolean) ? parts.join(between) : undefined;
}

/** All that a line says after what it begins with. */
function wholeLine(nodes: readonly PhrasingContent[], begin: string): string | undefined {
  const line = phrases(nodes, begin);
  return line === undefined || line === begin || line.endsWith(' ') ? undefined : line;
}

/** Words in a row, added to what stands before them on their line. */
function phrases(nodes: readonly PhrasingContent[], before: string): string | undefined {
  let written = before;
  for (const [at, node] of nodes.entries()) {
    const own = phrase(node, written, nodes[at + 1]);
    if (own === undefined) return undefined;
    written += own;
  }
  return written;
}

function phrase(
  node: PhrasingContent,
  before: string,
  next: PhrasingContent | undefined,
): string | undefined {
  switch (node.type) {
    case 'text':
      return node.value === '' || isHarmless(node.value, before === '') ? node.value : undefined;
    case 'link': {
      const words = isPlainTarget(node) ? phrases(node.children, '[') : undefined;
      return words && `${words}](${node.url})`;
    }
    case 'image': {
      const alt = node.alt ?? '';
      return isPlainTarget(node) && !MEANINGFUL.test(alt) ? `![${alt}](${node.url})` : undefined;
    }
    case 'strong':
      return emphasised(node, '**', before, next);
    case 'emphasis':
      return emphasised(node, '*', before, next);
    default:
      return undefined;
  }
}

const isPlainTarget = ({ url, title }: { url: string; title?: string | null | undefined }): boolean =>
  !title && PLAIN_ADDRESS.test(url);

const FULL_AT_BOTH_ENDS = /^[^\s*](?:.*[^\s*])?$/u;
const NO_WORD_AT_END = /(?:^|[ (“«])$/u;
const NO_WORD_AT_BEGIN = /^[ ,.:;)»”]/u;

/** Signs of emphasis with something within and no word without mean the same wherever they are; others are weighed. */
function emphasised(
  { children }: Parents,
  sign: '*' | '**',
  before: string,
  next: PhrasingContent | undefined,
): string | undefined {
  const endsWell = !next || (next.type === 'text' && NO_WORD_AT_BEGIN.test(next.value));
  if (!endsWell || !NO_WORD_AT_END.test(before)) return undefined;
  const words = phrases(children as PhrasingContent[], sign)?.slice(sign.length);
  return words && FULL_AT_BOTH_ENDS.test(words) ? sign + words + sign : undefined;
}
