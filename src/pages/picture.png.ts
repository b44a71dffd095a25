import type { APIRoute } from 'astro';
import { drawPicture, SHARED } from '../pictures/card.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawPicture(SHARED)), {
    headers: { 'Content-Type': 'image/png' },
  });
