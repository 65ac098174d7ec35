import { defineMiddleware } from 'astro:middleware';
import { markWordsOfPage } from './i18n/word-breaks.ts';

/**
 * The driver hands each page its locals; in development they are made for every request. Where words run together,
 * every page says where a line may end.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (import.meta.env.DEV && !('q' in context.locals))
    Object.assign(context.locals, await (await import('./build/dev.ts')).devLocals());
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  return new Response(markWordsOfPage(await response.text()), { status, headers });
});
