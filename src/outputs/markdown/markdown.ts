import type { Nodes as HtmlNodes } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';

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
  const tree = toMdast(htmlToHast(html, { fragment: true }) as unknown as HtmlNodes) as Root;
  return tree.children;
}

/** Made once: its patterns are compiled at their first use. */
const GFM = gfmToMarkdown();

/** GitHub-flavoured Markdown. */
export function markdown(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    { extensions: [GFM], bullet: '-', rule: '-', resourceLink: true },
  );
}

/** A Markdown document as an HTTP answer. */
export const markdownResponse = (body: string, type: 'text/markdown' | 'text/plain'): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
