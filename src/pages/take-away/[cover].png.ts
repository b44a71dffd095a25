import type { APIRoute } from 'astro';
import { COVER, drawCard, OF_SITE } from '../../pictures/card.ts';
import { wholeToTakeAway } from '../../site/index.ts';
import { COVER_FILE } from '../../take-away/names.ts';

const [cover = ''] = COVER_FILE.split('.');

/** The cover of the book: see src/build/take-away.ts, which takes it off the site. */
export const getStaticPaths = () => (wholeToTakeAway.length > 0 ? [{ params: { cover } }] : []);

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawCard(COVER, OF_SITE)), {
    headers: { 'Content-Type': 'image/png' },
  });
