/**
 * A server on loopback that answers as doi.org and a Zotero translation server do: as
 * https://citation.doi.org/docs.html and the translation server’s README and src/ have it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export interface Asked {
  method: string;
  path: string;
  type: string;
  accept: string;
  agent: string;
  body: string;
}

/** An article as a registration agency answers: with much that is no CSL. */
const ARTICLE = {
  indexed: { 'date-parts': [[2025, 1, 2]], timestamp: 1 },
  'reference-count': 40,
  publisher: 'Testing House',
  issue: '2',
  DOI: '10.1000/test.2024.17',
  type: 'journal-article',
  created: { 'date-parts': [[2024, 4, 30]] },
  page: '399-415',
  title: 'Mutuals after ten years',
  volume: '43',
  author: [
    {
      given: 'Kit',
      family: 'Gale',
      sequence: 'first',
      affiliation: [],
      ORCID: 'http://orcid.org/0',
    },
  ],
  'container-title': 'Journal of Testing',
  issued: { 'date-parts': [[2024, 5]] },
  URL: 'https://doi.org/10.1000/test.2024.17',
  ISSN: ['0019-8692', '1468-2338'],
};

/** Items of Zotero’s API, each with what its exporter makes of it. */
const ITEMS = {
  page: { itemType: 'webpage', title: 'What is a mutual?', url: 'https://example.org/what' },
  book: { itemType: 'book', title: 'A handbook of tests', ISBN: '9780110000002' },
};
const EXPORTED: Record<string, Record<string, unknown>> = {
  webpage: {
    type: 'webpage',
    URL: 'https://example.org/what',
    author: [{ literal: 'Office for Tests' }],
  },
  book: {
    type: 'book',
    publisher: 'Example Press',
    ISBN: '978-0-11-000000-2',
    author: [{ family: 'Proof', given: 'Ann' }],
  },
};

/** What an address with several works leads to. The README has objects with titles, the program titles. */
const SEVERAL = { u1: 'Mutuals in health', u2: 'Mutuals in housing' };

type Answer = [status: number, body: unknown, type?: string];

function answerTo({ method, path, type, accept, body }: Asked): Answer {
  const json = 'application/json';
  if (path.startsWith('/doi/')) {
    const doi = decodeURIComponent(path.slice('/doi/'.length));
    if (method !== 'GET') return [405, ''];
    if (doi === '10.1000/unknown') return [404, 'DOI Not Found', 'text/html'];
    if (doi === '10.1000/no-record') return [406, '', 'text/plain'];
    if (doi === '10.1000/page') return [200, '<html></html>', 'text/html'];
    if (doi === '10.1000/broken')
      return [200, '{"type": ', 'application/vnd.citationstyles.csl+json'];
    if (doi === '10.1000/a<b>(1)/c#d') return [200, { ...ARTICLE, DOI: doi }, json];
    const isAsked = accept === 'application/vnd.citationstyles.csl+json';
    return isAsked && doi === ARTICLE.DOI
      ? [200, ARTICLE, accept]
      : [200, '<html></html>', 'text/html'];
  }
  if (method !== 'POST') return [405, 'Method Not Allowed', 'text/plain'];
  if (path === '/web' && type === 'application/json') {
    const { session, items } = JSON.parse(body) as {
      session?: string;
      items: Record<string, string>;
    };
    if (session !== '9y5s0EW6m5GgLm0') return [400, "'session' not provided", 'text/plain'];
    const isOffered = Object.entries(items).every(
      ([key, title]) => SEVERAL[key as keyof typeof SEVERAL] === title,
    );
    if (!isOffered) return [409, 'Items specified do not match items available', 'text/plain'];
    return [200, Object.values(items).map((title) => ({ ...ITEMS.page, title })), json];
  }
  if (path.startsWith('/export')) {
    if (type !== 'application/json') return [415, ''];
    if (path !== '/export?format=csljson') return [400, 'Invalid format specified', 'text/plain'];
    const items = JSON.parse(body) as { itemType: string; title: string }[];
    return [
      200,
      items.map((item, id) => ({ id: String(id), title: item.title, ...EXPORTED[item.itemType] })),
      json,
    ];
  }
  if (type !== 'text/plain') return [415, ''];
  if (path === '/web') {
    if (body === 'https://example.org/what') return [200, [ITEMS.page], json];
    if (body === 'https://example.org/list')
      return [300, { url: body, session: '9y5s0EW6m5GgLm0', items: SEVERAL }, json];
    return [501, 'No translators available\n', 'text/plain'];
  }
  if (path === '/search') {
    return body === '9780110000002'
      ? [200, [ITEMS.book], json]
      : [501, 'No items returned from any translator', 'text/plain'];
  }
  return [404, 'Not Found', 'text/plain'];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** The server, its address, and what it was asked. */
export async function startServices() {
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void bodyOf(request).then((body) => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        type: (request.headers['content-type'] ?? '').replace(/;.*/u, ''),
        accept: request.headers.accept ?? '',
        agent: request.headers['user-agent'] ?? '',
        body,
      };
      asked.push(one);
      // as doi.org does: to whoever registered the DOI
      if (one.path.startsWith('/resolver/')) {
        response.writeHead(302, { Location: one.path.replace('/resolver/', '/doi/') }).end();
        return;
      }
      if (one.path.includes('slow')) return;
      const [status, answer, type = 'text/plain'] = answerTo(one);
      response.writeHead(status, { 'Content-Type': type });
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
