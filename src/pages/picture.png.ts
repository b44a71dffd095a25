import type { APIRoute } from 'astro';
import { drawCard, SHARED } from '../pictures/card.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawCard(SHARED)), {
    headers: { 'Content-Type': 'image/png' },
  });
