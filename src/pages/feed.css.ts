import type { APIRoute } from 'astro';
import { feedCssResponse } from '../outputs/feeds/index-response.ts';
import fonts from '../styles/fonts.css?url';

export const GET: APIRoute = ({ locals: { q } }) => feedCssResponse(q, fonts);
