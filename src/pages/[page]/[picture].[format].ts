import type { APIRoute } from 'astro';
import { endingsOf, MEDIA_TYPES } from '../../addresses/formats.ts';
import { asFile, asPng } from '../../charts/draw.ts';
import { chartsOf } from '../../site/charts.ts';
import { tables } from '../../site/index.ts';

const charts = chartsOf(tables);

export const getStaticPaths = () =>
  [...charts.keys()].flatMap((path) => {
    const [page = '', picture = ''] = path.split('/');
    return endingsOf(MEDIA_TYPES.chart).map((format) => ({ params: { page, picture, format } }));
  });

export const GET: APIRoute = async ({ params }) => {
  const chart = charts.get(`${params['page']}/${params['picture']}`);
  if (!chart) return new Response(null, { status: 404 });
  return params['format'] === 'svg'
    ? new Response(asFile(chart), { headers: { 'Content-Type': MEDIA_TYPES.chart.svg } })
    : new Response(new Uint8Array(await asPng(chart)), {
        headers: { 'Content-Type': MEDIA_TYPES.chart.png },
      });
};
