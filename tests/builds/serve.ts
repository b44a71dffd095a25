/** Serves built sites as `npm start` does; run by itself, all that are under test: `node tests/builds/serve.ts`. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { listen, siteIn, type Served, type Serving } from '../../src/commands/serve-site.ts';
import { OTHER, ROOT, SUB_PATH } from './sites.ts';

/** A little longer than a frame, so that what has come is painted before the next comes. */
const PAUSE = 24;

/** The ends of the tags among the first bytes of a page, from its body on. */
const endsOfTags = (html: string, bytes: number) =>
  [...html.slice(0, bytes).matchAll(/>/gu)]
    .map(({ index }) => index + 1)
    .filter((end) => end > html.indexOf('<body'));

/** Sends the first bytes of a page tag by tag, as a poor connection may. */
async function sendInPieces(page: Buffer, bytes: number, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  let sent = 0;
  for (const end of endsOfTags(page.toString('latin1'), bytes)) {
    response.write(page.subarray(sent, end));
    sent = end;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  response.end(page.subarray(sent));
}

/**
 * Serves the files of a folder; resolves once it listens. A page asked for with `?pieces=N` comes
 * with its first N bytes tag by tag.
 */
export function serve(
  folder: string,
  { port, ...serving }: Serving & { port?: number } = {},
): Promise<Served> {
  const { base = '/' } = serving;
  const answer = siteIn(folder, serving);
  return listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const bytes = Number(searchParams.get('pieces') ?? 0);
    if (bytes === 0) return answer(request, response);
    const page = readFileSync(join(folder, pathname.slice(base.length), 'index.html'));
    return sendInPieces(page, bytes, response);
  }, port);
}

if (import.meta.main) {
  for (const { folder, base, port } of [SUB_PATH, OTHER, ROOT]) await serve(folder, { base, port });
}
