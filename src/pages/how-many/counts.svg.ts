import type { APIRoute } from 'astro';
import { countsChart } from '../../charts/counts.ts';
import { asFile } from '../../charts/draw.ts';
import { counts } from '../../tables.ts';

export const GET: APIRoute = async () => {
  const chart = countsChart(counts, { width: 720, height: 460 });
  return new Response(asFile(chart), { headers: { 'Content-Type': 'image/svg+xml' } });
};
