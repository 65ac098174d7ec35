import type { Queries } from '../catalogue/queries.ts';
import base from './index.css?inline';
import { themeCss } from './theme.ts';
import { fontFacesCss } from './typefaces.ts';

/**
 * All that a page in `lang` is dressed in, as one style sheet: the province's inks, the language's typefaces, the
 * house's rules, and the page's own (`rules`). A phone on a weak signal waits for one answer instead of four.
 */
export function sheetResponse(q: Queries, lang: string, rules = ''): Response {
  const { focusPoints, ...theme } = q.theme();
  const css = [themeCss(theme, focusPoints), fontFacesCss(q.typefaces(lang)), base, rules].join('\n');
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
