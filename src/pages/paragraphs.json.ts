import type { APIRoute } from 'astro';
import { paragraphs } from '../paragraphs.ts';

/** Every paragraph of the sections, with its number, hash, edition and cited works. */
export const GET: APIRoute = () => Response.json(paragraphs);
