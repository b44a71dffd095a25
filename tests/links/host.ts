import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Visitor, type Manners } from '../../src/links/visitor.ts';

/** How a host of ours answers what is asked of one of its paths. */
export type Answering = (response: ServerResponse, request: IncomingMessage, host: Host) => void;

/** A host on this machine that answers by a table, and remembers what it was asked. */
export interface Host {
  origin: string;
  asked: { path: string; method: string; headers: IncomingMessage['headers']; at: number }[];
  /** How many requests it was answering at once, at most. */
  most: number;
  close: () => void;
}

/** Starts a host. A path that the table lacks is not there. */
export async function startHost(answers: Readonly<Record<string, Answering>>): Promise<Host> {
  let open = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    open += 1;
    host.most = Math.max(host.most, open);
    response.on('close', () => (open -= 1));
    const { method = '', headers } = request;
    host.asked.push({ path, method, headers, at: Date.now() });
    const answer = answers[path];
    if (method === 'HEAD') response.writeHead(405).end();
    else if (answer) answer(response, request, host);
    else response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host: Host = {
    origin: `http://127.0.0.1:${port}`,
    asked: [],
    most: 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}

/** A page with a title and a text. */
export const html =
  (title: string, text = '', more: Readonly<Record<string, string>> = {}): Answering =>
  (response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...more })
      .end(`<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`);

/** An answer with a status alone. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) =>
    response.writeHead(code, headers).end(`<h1>${code}</h1>`);

/** Sends on to another address. */
export const to = (location: string, code = 302): Answering => status(code, { Location: location });

/** A visitor that is in no hurry, and waits in no time: how long it was to wait is noted. */
export function visitor(manners: Partial<Manners> = {}) {
  const waits: number[] = [];
  let gone = 0;
  const made = new Visitor({
    userAgent: 'Going-Mutual/1.0 (+https://example.org/sources/)',
    product: 'Going-Mutual',
    pause: 0,
    patience: 400,
    opensPrivate: true,
    now: () => Date.now() + gone,
    sleep: async (wait) => {
      waits.push(wait);
      gone += wait;
    },
    ...manners,
  });
  return { visitor: made, waits };
}
