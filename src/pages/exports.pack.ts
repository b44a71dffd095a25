import type { APIRoute } from 'astro';
import { exports } from '../exports.ts';

/** Every file that can be taken away, by its path: a build unpacks it (see src/build/unpack.ts). */
export const GET: APIRoute = async () =>
  Response.json(
    Object.fromEntries(
      await Promise.all(exports.map(async ({ path, text }) => [path, await text()])),
    ),
  );
