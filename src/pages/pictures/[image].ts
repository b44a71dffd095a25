import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { mediaTypeOf } from '../../addresses/served-as.ts';
import { images } from '../../site/index.ts';

/** The pictures that stand beside the texts. */
export const getStaticPaths = () =>
  images.map(({ name, path }) => ({ params: { image: name }, props: { path } }));

export const GET: APIRoute<{ path: string }> = ({ props: { path } }) =>
  new Response(readFileSync(path), { headers: { 'Content-Type': mediaTypeOf(path) } });
