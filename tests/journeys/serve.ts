/**
 * Serves a built site as a plain host would: `node serve.ts FOLDER PORT BASE [POLICY]`. Asked for
 * `?pieces=N`, it sends a page's first N bytes tag by tag, as a poor connection may.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const [folder = 'dist', port = '4700', base = '/', policy] = process.argv.slice(2);
const TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The file that answers for a path, if the path is within the base and the folder. */
function fileOf(path: string): string | undefined {
  if (!path.startsWith(base) || path.includes('..')) return undefined;
  const within = path.slice(base.length);
  return within === '' || within.endsWith('/') ? `${within}index.html` : within;
}

/** A little longer than a frame, so that what has come is painted before the next comes. */
const PAUSE = 24;

/** The ends of the tags among the first bytes of a page, from its body on. */
const endsOfTags = (html: string, bytes: number) =>
  [...html.slice(0, bytes).matchAll(/>/gu)]
    .map(({ index }) => index + 1)
    .filter((end) => end > html.indexOf('<body'));

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileOf(decodeURIComponent(pathname));
  const found = file && (await readFile(join(folder, file)).catch(() => undefined));
  const name = found ? file : '404.html';
  response.writeHead(found ? 200 : 404, {
    'Content-Type': TYPES[extname(name)] ?? 'text/plain',
    // what has a hash in its name is kept, as hosts for the public let it be
    ...(name.startsWith('_astro/') ? { 'Cache-Control': 'max-age=31536000, immutable' } : {}),
    ...(policy ? { 'Content-Security-Policy': policy } : {}),
  });
  const body = found ? found : await readFile(join(folder, name));
  const slowly = Number(searchParams.get('pieces') ?? 0);
  let sent = 0;
  for (const end of slowly > 0 ? endsOfTags(body.toString('latin1'), slowly) : []) {
    response.write(body.subarray(sent, end));
    sent = end;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  response.end(body.subarray(sent));
}).listen(Number(port));
