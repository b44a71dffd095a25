import type { APIRoute } from 'astro';
import { editions } from '../site/index.ts';

/** Every edition of the text with its number and its date, oldest first. */
export const GET: APIRoute = () => Response.json(editions);
