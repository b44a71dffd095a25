import type { APIRoute } from 'astro';
import { destinationsChart } from '../../charts/destinations.ts';
import { asPng } from '../../charts/draw.ts';
import { cases } from '../../tables.ts';

export const GET: APIRoute = async () => {
  const chart = destinationsChart(cases, { width: 720 });
  return new Response(new Uint8Array(await asPng(chart)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
