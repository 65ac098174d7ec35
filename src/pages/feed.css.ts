import type { APIRoute } from 'astro';
import { feedCssResponse } from '../outputs/feeds/index-response.ts';

export const GET: APIRoute = ({ locals: { q } }) => feedCssResponse(q);
