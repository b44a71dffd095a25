/** Serves a built site as a plain host would: `node serve.ts FOLDER PORT BASE`. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const [folder = 'dist', port = '4700', base = '/'] = process.argv.slice(2);
const TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const within = path.startsWith(base) ? path.slice(base.length) : undefined;
  const file = within === undefined || within.includes('..') ? undefined : within;
  const send = (status: number, name: string, body: Buffer) =>
    response.writeHead(status, { 'Content-Type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
  const name =
    file === undefined ? '404.html' : /(?:^|\/)$/u.test(file) ? `${file}index.html` : file;
  readFile(join(folder, name)).then(
    (body) => send(file === undefined ? 404 : 200, name, body),
    async () => send(404, '404.html', await readFile(join(folder, '404.html'))),
  );
}).listen(Number(port));
