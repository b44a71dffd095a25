import type { APIRoute } from 'astro';
import { EDITIONS } from '../addresses/paths.ts';
import { address } from '../addresses/absolute.ts';
import { path } from '../addresses/url.ts';

/** What closed editions keep besides pages, which themselves say that they are not to be listed. */
const KEPT = ['epub', 'json', 'md', 'pdf'];

/** What robots may fetch (RFC 9309): all but files of which the site has newer ones. */
export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *\nAllow: /',
      ...KEPT.map((ending) => `Disallow: ${path(EDITIONS)}*/*.${ending}$`),
      '',
      `Sitemap: ${address('/sitemap-index.xml')}`,
      '',
    ].join('\n'),
  );
