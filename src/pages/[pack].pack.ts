import type { APIRoute } from 'astro';
import type { DataFile } from '../exports/data-file.ts';
import { packs } from '../exports/packs.ts';

export const getStaticPaths = () =>
  Object.entries(packs).map(([pack, files]) => ({ params: { pack }, props: { files } }));

/** Files that can be taken away, by their paths: a build unpacks them (see src/build/unpack.ts). */
export const GET: APIRoute<{ files: DataFile[] }> = async ({ props: { files } }) =>
  Response.json(
    Object.fromEntries(
      await Promise.all(files.map(async ({ path, text }) => [path, await text()])),
    ),
  );
