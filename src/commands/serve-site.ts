import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../build/headers.ts';

/** How a site is served. */
export interface Serving {
  /** Where it stands: "/" or "/path/". */
  base?: string;
  /** A Content-Security-Policy that every file is sent with, in place of the one that hosts send. */
  policy?: string;
  /** Whether a file "x.br" or "x.gz" is sent in place of "x" to browsers that read it. */
  compressed?: boolean;
}

/** A site that is being served: its address, without a slash at the end. */
export interface Served {
  address: string;
  close: () => void;
}

/** A part from one byte on; any other a server may answer with the whole (RFC 9110, 14.2). */
const ONE_PART = /^bytes=\d+-\d*$/u;

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to });
  response.end();
}

/**
 * Answers for the files in a folder as a host for the public does: each with its media type, a page
 * at the address of its folder, to which the address without its slash leads, and 404.html with the
 * status 404 for what is not there.
 */
export function siteIn(
  folder: string,
  { base = '/', policy, compressed = false }: Serving = {},
): RequestListener {
  const files = sirv(folder, {
    // looks for a file when it is asked for, so that a new build is served at once
    dev: true,
    etag: true,
    brotli: compressed,
    gzip: compressed,
    extensions: [],
    setHeaders(response, path) {
      const own = policy ? { 'Content-Security-Policy': policy } : {};
      response.setHeaders(new Map(Object.entries({ ...headersOf(path), ...own })));
    },
  });
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, headersOf('404.html'));
    response.end(readFileSync(join(folder, '404.html')));
  };
  return (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    // what is asked for need be no address: "//", or "*" (RFC 9112, 3.2.4)
    if (!url) return notFound(response);
    const { pathname, search } = url;
    if (`${pathname}/` === base) return redirect(response, base + search);
    if (!pathname.startsWith(base)) return notFound(response);
    const path = pathname.slice(base.length);
    const isPage = path !== '' && existsSync(join(folder, path, 'index.html'));
    if (isPage && !path.endsWith('/')) return redirect(response, `${pathname}/${search}`);
    // sirv takes the last bytes of a file for the first, and of several parts sends one
    if (!ONE_PART.test(request.headers.range ?? '')) delete request.headers.range;
    request.url = `/${path.replace(/^$|\/$/u, '$&index.html')}`;
    return files(request, response, () => notFound(response));
  };
}

/**
 * Listens on this machine at a port, or at one of the system's choice. Rejects with the error of
 * the system where the port is taken.
 */
export async function listen(answer: RequestListener, port = 0): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, 'localhost', done);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    // browsers keep theirs open
    server.closeAllConnections();
  };
  return { address: `http://localhost:${taken}`, close };
}
