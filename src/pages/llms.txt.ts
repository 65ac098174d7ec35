import type { APIRoute } from 'astro';
import { llmsTxt } from '../outputs/markdown/llms.ts';
import { markdownResponse } from '../outputs/markdown/markdown.ts';

/** The source language's, as /feed.xml is: it is the one that has every entry; it leads to the others. */
export const GET: APIRoute = ({ locals: { q } }) =>
  markdownResponse(llmsTxt(q, q.site('').sourceLanguage), 'text/plain');
