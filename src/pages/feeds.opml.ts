import type { APIRoute } from 'astro';
import { opmlResponse } from '../outputs/feeds/index-response.ts';

export const GET: APIRoute = ({ locals: { q } }) => opmlResponse(q);
