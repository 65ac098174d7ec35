import type { APIRoute } from 'astro';
import { themeCss } from '../styles/theme.ts';

export const GET: APIRoute = ({ locals: { q } }) => {
  const { focusPoints, ...theme } = q.theme();
  return new Response(themeCss(theme, focusPoints), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
