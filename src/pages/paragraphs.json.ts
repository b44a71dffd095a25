import type { APIRoute } from 'astro';
import { paragraphs } from '../site/index.ts';

/** Every paragraph of the sections, with its number, its edition and hash, those before, and its cited works. */
export const GET: APIRoute = () => Response.json(paragraphs);
