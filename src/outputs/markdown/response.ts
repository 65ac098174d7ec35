import type { Queries } from '../../catalogue/queries.ts';
import { entryMarkdown } from './entry.ts';
import { markdownResponse } from './markdown.ts';

/** The Markdown twin of the entry at a path without language; a fallback page has none, its text is another language's. */
export function twinResponse(q: Queries, lang: string, path: string): Response {
  const page = q.entryAt(lang, path);
  return page && page.state !== 'missing'
    ? markdownResponse(entryMarkdown(page, q.site(lang)), 'text/markdown')
    : new Response(null, { status: 404 });
}
