import type { APIRoute } from 'astro';
import { aToZ } from '../../site/index.ts';

/** Everything that has a name: what a question that found nothing may have meant. */
export const GET: APIRoute = () =>
  Response.json(aToZ.flatMap(({ entries }) => entries.map(({ name }) => name)));
