import { defineMiddleware } from 'astro:middleware';

/** The driver hands each page its locals; in development they are made for every request. */
export const onRequest = defineMiddleware(async (context, next) => {
  if (import.meta.env.DEV && !('q' in context.locals))
    Object.assign(context.locals, await (await import('./build/dev.ts')).devLocals());
  return next();
});
