import { defineMiddleware } from 'astro:middleware';
import { lineEnds } from './i18n/word-breaks.ts';

/** How lines end, by the names that are kept whole: the pages of a language have the same. */
const known = new Map<string, (html: string) => string>();

/**
 * The driver hands each page its locals; in development they are made for every request. Every page says where a line
 * may end: where words run together, and in headings not within a name.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (import.meta.env.DEV && !('q' in context.locals))
    Object.assign(context.locals, await (await import('./build/dev.ts')).devLocals());
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  const names = context.locals.q.names(context.params.lang ?? '');
  return new Response(endLines(names, await response.text()), { status, headers });
});

function endLines(names: readonly string[], html: string): string {
  const key = names.join('\n');
  const mark = known.get(key) ?? lineEnds(names);
  known.set(key, mark);
  return mark(html);
}
