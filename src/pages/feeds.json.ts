import type { APIRoute } from 'astro';
import { manifestResponse } from '../outputs/feeds/index-response.ts';

export const GET: APIRoute = ({ locals: { q } }) => manifestResponse(q);
