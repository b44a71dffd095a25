import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** A server that sends files in brotli and lets hashed ones be kept, as a host for the public does. */
export interface Host {
  address: string;
  server: Server;
  /** Puts a page at an address, beside the files of the site. */
  put: (path: string, html: string) => void;
}

/** Serves a built site, at a port of the system's choice. */
export async function host(dist: string): Promise<Host> {
  const own = new Map<string, Buffer>();
  const packed = new Map<string, Buffer>();
  const read = (path: string) => {
    const put = own.get(path);
    if (put) return put;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return readFileSync(join(dist, file));
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = TYPES[pathname.endsWith('/') ? '.html' : extname(pathname)];
    try {
      const pack = type ? brotliCompressSync : (file: Buffer) => file;
      const body = packed.get(pathname) ?? pack(read(pathname));
      packed.set(pathname, body);
      response.writeHead(200, {
        ...(type ? { 'Content-Type': type, 'Content-Encoding': 'br' } : {}),
        'Cache-Control': pathname.startsWith('/_astro/')
          ? 'max-age=31536000, immutable'
          : 'no-cache',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, () => done());
  });
  const { port } = server.address() as AddressInfo;
  const put = (path: string, html: string) => own.set(path, Buffer.from(html));
  return { address: `http://localhost:${port}`, server, put };
}
