import type { APIRoute } from 'astro';
import { countsChart } from '../../charts/counts.ts';
import { asPng } from '../../charts/draw.ts';
import { counts } from '../../tables.ts';

export const GET: APIRoute = async () => {
  const chart = countsChart(counts, { width: 720, height: 460 });
  return new Response(new Uint8Array(await asPng(chart)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
