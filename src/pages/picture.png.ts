import type { APIRoute } from 'astro';
import { drawPicture } from '../picture.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawPicture()), { headers: { 'Content-Type': 'image/png' } });
