/** Serves built sites as a plain host would; run by itself, all that are under test: `node tests/builds/serve.ts`. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { OTHER, ROOT, SUB_PATH } from './sites.ts';

/** How a site is served. */
export interface Serving {
  /** Where it stands: "/" or "/path/". */
  base?: string;
  /** Its port, or 0 for one of the system's choice. */
  port?: number;
  /** A Content-Security-Policy that every file is sent with. */
  policy?: string;
  /** Whether a file "x.br" is sent in place of "x" to browsers that read Brotli. */
  brotli?: boolean;
}

/** A site that is being served: its address, without a slash at the end. */
export interface Served {
  address: string;
  close: () => void;
}

/** What sirv's list of media types lacks, or has without the encoding that our texts are in. */
const TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

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
 * Serves the files of a folder; resolves once it listens. A path that is not there is answered by
 * 404.html. A page asked for with `?pieces=N` comes with its first N bytes tag by tag.
 */
export async function serve(
  folder: string,
  { base = '/', port = 0, policy, brotli = false }: Serving = {},
): Promise<Served> {
  const files = sirv(folder, {
    dev: !brotli,
    brotli,
    extensions: [],
    setHeaders(response, path) {
      const type = TYPES[extname(path)];
      if (type) response.setHeader('Content-Type', type);
      // what has a hash in its name is kept, as hosts for the public let it be
      const kept = path.startsWith('/_astro/');
      response.setHeader('Cache-Control', kept ? 'max-age=31536000, immutable' : 'no-cache');
      if (policy) response.setHeader('Content-Security-Policy', policy);
    },
  });
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return notFound(response);
    const path = pathname.slice(base.length).replace(/^$|\/$/u, '$&index.html');
    const bytes = Number(searchParams.get('pieces') ?? 0);
    if (bytes > 0) {
      return sendInPieces(readFileSync(join(folder, path)), bytes, response);
    }
    request.url = `/${path}`;
    return files(request, response, () => notFound(response));
  };
  const server = createServer(answer);
  await new Promise<void>((done) => {
    server.listen(port, done);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    // browsers keep theirs open
    server.closeAllConnections();
  };
  return { address: `http://localhost:${taken}`, close };
}

if (import.meta.main) {
  for (const { folder, base, port } of [SUB_PATH, OTHER, ROOT]) await serve(folder, { base, port });
}
