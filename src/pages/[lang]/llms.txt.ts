import type { APIRoute } from 'astro';
import { llmsTxt } from '../../outputs/markdown/llms.ts';
import { markdownResponse } from '../../outputs/markdown/markdown.ts';

export const GET: APIRoute = ({ params: { lang = '' }, locals: { q } }) =>
  markdownResponse(llmsTxt(q, lang), 'text/plain');
