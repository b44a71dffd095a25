/** Serves a built site as a plain host would: `node serve.ts FOLDER PORT BASE [POLICY]`. */
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

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileOf(decodeURIComponent(pathname));
  const found = file && (await readFile(join(folder, file)).catch(() => undefined));
  const name = found ? file : '404.html';
  response.writeHead(found ? 200 : 404, {
    'Content-Type': TYPES[extname(name)] ?? 'text/plain',
    // what has a hash in its name is kept, as hosts for the public let it be
    ...(name.startsWith('_astro/') ? { 'Cache-Control': 'max-age=31536000, immutable' } : {}),
    ...(policy ? { 'Content-Security-Policy': policy } : {}),
  });
  response.end(found ? found : await readFile(join(folder, name)));
}).listen(Number(port));
