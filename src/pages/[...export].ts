import type { APIRoute } from 'astro';
import type { DataFile } from '../exports/data-file.ts';
import { exports } from '../exports/packs.ts';

// a build has them all from one answer: see [pack].pack.ts
export const getStaticPaths = () =>
  (import.meta.env.DEV ? exports : []).map((file) => ({
    params: { export: file.path },
    props: { file },
  }));

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  new Response(await file.text(), { headers: { 'Content-Type': file.mediaType } });
