import type { APIRoute } from 'astro';
import { destinationsChart } from '../../charts/destinations.ts';
import { asFile } from '../../charts/draw.ts';
import { cases } from '../../tables.ts';

export const GET: APIRoute = async () => {
  const chart = destinationsChart(cases, { width: 720 });
  return new Response(asFile(chart), { headers: { 'Content-Type': 'image/svg+xml' } });
};
