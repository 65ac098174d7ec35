import type { Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Heading, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';
import { plainBlocks } from './plain-blocks.ts';
import { isHarmless, plainMarkdown } from './plain-writing.ts';

/** Markdown is made as a tree and written by unified's own serialiser, so that no title or name can break it. */

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const link = (title: string, url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(title)],
});

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const heading = (depth: 1 | 2 | 3, title: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(title)],
});

export const quote = (...children: BlockContent[]): RootContent => ({ type: 'blockquote', children });

/** One item per row. */
export const list = (rows: readonly PhrasingContent[][]): List => ({
  type: 'list',
  spread: false,
  children: rows.map((row) => ({ type: 'listItem', spread: false, children: [paragraph(...row)] })),
});

/** A title and its list; nothing where there is nothing to list. */
export const listed = (title: string, rows: readonly PhrasingContent[][]): RootContent[] =>
  rows.length > 0 ? [heading(2, title), list(rows)] : [];

/** HTML as Markdown nodes. */
export function nodesOf(html: string): RootContent[] {
  const tree = htmlToHast(html, { fragment: true }) as unknown as HtmlRoot;
  return plainBlocks(tree.children) ?? (toMdast(tree) as Root).children;
}

const LINE_END = /[\r\n]/;

const PLAIN: Options = {
  handlers: {
    text: (node: Text, parent, state, info) =>
      isHarmless(node.value, LINE_END.test(info.before)) &&
      !(node.value.endsWith(' ') && LINE_END.test(info.after))
        ? node.value
        : defaultHandlers.text(node, parent, state, info),
  },
};

/** Made once: its patterns are compiled at their first use. */
const GFM = gfmToMarkdown();

const OPTIONS: Options = { extensions: [GFM, PLAIN], bullet: '-', rule: '-', resourceLink: true };

/** GitHub-flavoured Markdown. */
export function markdown(children: readonly RootContent[]): string {
  const written: string[] = [];
  let others: RootContent[] = [];
  const writeOthers = (): void => {
    if (others.length > 0) written.push(toMarkdown({ type: 'root', children: others }, OPTIONS));
    others = [];
  };
  for (const [at, block] of children.entries()) {
    // Two lists in a row would be one, if nothing were done about it.
    const isApart =
      block.type !== 'list' || (children[at - 1]?.type !== 'list' && children[at + 1]?.type !== 'list');
    const plain = isApart ? plainMarkdown(block) : undefined;
    if (plain === undefined) others.push(block);
    else {
      writeOthers();
      written.push(`${plain}\n`);
    }
  }
  writeOthers();
  return written.join('\n');
}

/** A Markdown document as an HTTP answer. */
export const markdownResponse = (body: string, type: 'text/markdown' | 'text/plain'): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
