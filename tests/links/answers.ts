import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Outcome } from '../../src/schemas/links.ts';
import { html, status, to, type Answering, type Host } from './host.ts';

/** The title that our record has of what stands at each of these addresses. */
export const TITLE = 'Mutual advantage? The future of employment relations';

/** What a host answers, and what is to be made of it. */
export interface Kind {
  name: string;
  path: string;
  answers?: Readonly<Record<string, Answering>>;
  outcome: Outcome;
  status?: number;
  /** Where it leads, as a path of the same host. */
  final?: string;
  title?: string;
  /** Whether our record says nothing of what stands there. */
  saysNothing?: boolean;
}

const page = html(TITLE, 'By Jonathan Michie.');
const bytes =
  (body: Uint8Array, type: string | undefined): Answering =>
  (response) =>
    response.writeHead(200, type === undefined ? {} : { 'Content-Type': type }).end(body);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A PDF of one page with these words on it (ISO 32000-1, 7.5). */
export function pdf(words: string): Buffer {
  const drawn = `BT /F1 12 Tf 40 700 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const head = '%PDF-1.4\n';
  const offsets = objects.map((_, at) => head.length + objects.slice(0, at).join('').length);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const at = head.length + objects.join('').length;
  return latin1(
    `${head}${objects.join('')}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
  );
}

/** Breaks off in the midst of a body that was to be longer. */
const breaksOff =
  (start: string): Answering =>
  (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '5000' });
    response.write(start, () => setTimeout(() => response.destroy(), 20));
  };

export const KINDS: Kind[] = [
  {
    name: 'a page with the title',
    path: '/a',
    answers: { '/a': page },
    outcome: 'found',
    status: 200,
    title: TITLE,
  },
  {
    name: 'a title in other quotation marks, dashes and cases',
    path: '/a',
    answers: {
      '/a': html('x', 'MUTUAL ADVANTAGE?  The&nbsp;future of <b>Employment</b> Relations'),
    },
    outcome: 'found',
  },
  {
    name: 'a title with soft hyphens and control characters',
    path: '/a',
    answers: { '/a': html('Mutual advan&shy;tage?\u0007 The future of employ&shy;ment relations') },
    outcome: 'found',
    title: TITLE,
  },
  {
    name: 'a page that has moved for good',
    path: '/a',
    answers: { '/a': to('/b', 301), '/b': page },
    outcome: 'moved',
    status: 200,
    final: '/b',
  },
  {
    name: 'a page that has moved for good, by the newer status',
    path: '/a',
    answers: { '/a': to('/b', 308), '/b': page },
    outcome: 'moved',
    final: '/b',
  },
  {
    name: 'a page that leads elsewhere for now',
    path: '/a',
    answers: { '/a': to('/b', 302), '/b': page },
    outcome: 'found',
    final: '/b',
  },
  {
    name: 'a page that got a slash',
    path: '/a',
    answers: { '/a': to('/a/', 301), '/a/': page },
    outcome: 'found',
    final: '/a/',
  },
  { name: 'gone', path: '/a', outcome: 'gone', status: 404 },
  {
    name: 'gone for good',
    path: '/a',
    answers: { '/a': status(410) },
    outcome: 'gone',
    status: 410,
  },
  {
    name: 'moved to where nothing is',
    path: '/a',
    answers: { '/a': to('/b', 301) },
    outcome: 'gone',
    status: 404,
    final: '/b',
  },
  {
    name: 'a soft 404',
    path: '/a',
    answers: { '/a': html('Page not found – The Bureau') },
    outcome: 'says-gone',
    status: 200,
  },
  {
    name: 'a soft 404 in other words',
    path: '/a',
    answers: { '/a': html('This page is no longer available') },
    outcome: 'says-gone',
  },
  {
    name: 'a soft 404 of which our record says nothing',
    path: '/a',
    answers: { '/a': html('Error 404') },
    outcome: 'says-gone',
    saysNothing: true,
  },
  {
    name: 'the home page in its place',
    path: '/a',
    answers: { '/a': to('/', 301), '/': html('The Bureau', 'Welcome.') },
    outcome: 'home-page',
    final: '/',
  },
  {
    name: 'the home page in its place, of which our record says nothing',
    path: '/a',
    answers: { '/a': to('/'), '/': html('The Bureau') },
    outcome: 'home-page',
    final: '/',
    saysNothing: true,
  },
  {
    name: 'a wall that asks for a password',
    path: '/a',
    answers: { '/a': html('Members', '<form><input type="PASSWORD"></form>') },
    outcome: 'login',
  },
  {
    name: 'a way that leads to a login',
    path: '/a',
    answers: {
      '/a': to('/account/sign-in?next=/a'),
      '/account/sign-in?next=/a': html('Welcome back'),
    },
    outcome: 'login',
    final: '/account/sign-in?next=/a',
  },
  {
    name: 'a page with the title and a place to log in',
    path: '/a',
    answers: { '/a': html(TITLE, '<input type="password">') },
    outcome: 'found',
  },
  {
    name: 'a domain for sale',
    path: '/a',
    answers: { '/a': html('bureau.example', 'This domain may be for sale. Enquire now.') },
    outcome: 'for-sale',
  },
  {
    name: 'a cookie wall',
    path: '/a',
    answers: { '/a': html('Before you continue', 'We value your privacy. Accept all cookies.') },
    outcome: 'other-words',
    title: 'Before you continue',
  },
  {
    name: 'another title',
    path: '/a',
    answers: { '/a': html('Mutual disadvantage?') },
    outcome: 'other-words',
  },
  {
    name: 'another title where our record has none',
    path: '/a',
    answers: { '/a': html('Anything') },
    outcome: 'found',
    saysNothing: true,
  },
  {
    name: 'a picture where a work should be',
    path: '/a',
    answers: { '/a': bytes(Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg') },
    outcome: 'other-type',
  },
  {
    name: 'a picture that a text links to',
    path: '/a',
    answers: { '/a': bytes(Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg') },
    outcome: 'found',
    saysNothing: true,
  },
  {
    name: 'plain text',
    path: '/a',
    answers: { '/a': bytes(Buffer.from(TITLE), 'text/plain') },
    outcome: 'found',
  },
  {
    name: 'a PDF with the title on its first page',
    path: '/a.pdf',
    answers: { '/a.pdf': bytes(pdf(TITLE), 'application/pdf') },
    outcome: 'found',
  },
  {
    name: 'a PDF of another work',
    path: '/a.pdf',
    answers: { '/a.pdf': bytes(pdf('Annual report'), 'application/pdf') },
    outcome: 'other-words',
  },
  {
    name: 'a PDF that is none',
    path: '/a.pdf',
    answers: { '/a.pdf': bytes(Buffer.from('%PDF-1.4 and no more'), 'application/pdf') },
    outcome: 'other-type',
  },
  {
    name: 'a page without a type',
    path: '/a',
    answers: { '/a': bytes(Buffer.from(`<!doctype html><title>${TITLE}</title>`), undefined) },
    outcome: 'found',
    title: TITLE,
  },
  {
    name: 'an old encoding that the server names',
    path: '/a',
    answers: {
      '/a': bytes(
        latin1('<title>Caf\xe9</title>Mutual advantage? The future of employment relations'),
        'text/html; charset=ISO-8859-1',
      ),
    },
    outcome: 'found',
    title: 'Café',
  },
  {
    name: 'an old encoding that the page names',
    path: '/a',
    answers: {
      '/a': bytes(
        latin1(`<meta charset="windows-1252"><title>\x93${TITLE}\x94</title>`),
        'text/html',
      ),
    },
    outcome: 'found',
    title: `“${TITLE}”`,
  },
  {
    name: 'an encoding that nobody knows',
    path: '/a',
    answers: { '/a': bytes(Buffer.from(`<title>${TITLE}</title>`), 'text/html; charset=x-nobody') },
    outcome: 'found',
  },
  {
    name: 'an empty body',
    path: '/a',
    answers: { '/a': bytes(Buffer.from(''), 'text/html') },
    outcome: 'empty',
  },
  {
    name: 'no content',
    path: '/a',
    answers: { '/a': (response) => response.writeHead(204).end() },
    outcome: 'empty',
    status: 204,
  },
  {
    name: 'a body that breaks off before the title',
    path: '/a',
    answers: { '/a': breaksOff('<title>The Bureau</title>') },
    outcome: 'cut-off',
  },
  {
    name: 'a body that breaks off after the title',
    path: '/a',
    answers: { '/a': breaksOff(`<title>${TITLE}</title>`) },
    outcome: 'found',
  },
  {
    name: 'more than anybody reads',
    path: '/a',
    answers: { '/a': bytes(Buffer.alloc(400_000, 'a '), 'text/html') },
    outcome: 'too-large',
  },
  {
    name: 'more than anybody reads, the title first',
    path: '/a',
    answers: {
      '/a': bytes(
        Buffer.concat([Buffer.from(`<title>${TITLE}</title>`), Buffer.alloc(400_000, 'a ')]),
        'text/html',
      ),
    },
    outcome: 'found',
  },
  {
    name: 'forbidden',
    path: '/a',
    answers: { '/a': status(403) },
    outcome: 'refused',
    status: 403,
  },
  {
    name: 'a password that HTTP asks for',
    path: '/a',
    answers: { '/a': status(401, { 'WWW-Authenticate': 'Basic' }) },
    outcome: 'refused',
    status: 401,
  },
  {
    name: 'forbidden by law',
    path: '/a',
    answers: { '/a': status(451) },
    outcome: 'refused',
    status: 451,
  },
  {
    name: 'too many requests',
    path: '/a',
    answers: { '/a': status(429, { 'Retry-After': '5' }) },
    outcome: 'busy',
    status: 429,
  },
  {
    name: 'a host at work on itself',
    path: '/a',
    answers: { '/a': status(503, { 'Retry-After': '5' }) },
    outcome: 'busy',
    status: 503,
  },
  {
    name: 'a host that fails',
    path: '/a',
    answers: { '/a': status(500) },
    outcome: 'server-error',
    status: 500,
  },
  {
    name: 'a host that fails once',
    path: '/a',
    answers: {
      '/a': (response, request, host) =>
        (host.asked.filter(({ path }) => path === '/a').length === 1 ? status(502) : page)(
          response,
          request,
          host,
        ),
    },
    outcome: 'found',
    status: 200,
  },
  { name: 'a ring', path: '/a', answers: { '/a': to('/b'), '/b': to('/a') }, outcome: 'loop' },
  { name: 'a page that leads to itself', path: '/a', answers: { '/a': to('/a') }, outcome: 'loop' },
  {
    name: 'a way without an end',
    path: '/0',
    answers: Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`/${at}`, to(`/${at + 1}`)]),
    ),
    outcome: 'loop',
  },
  {
    name: 'a redirect that says nowhere',
    path: '/a',
    answers: { '/a': (response) => response.writeHead(302).end() },
    outcome: 'refused',
    status: 302,
  },
  {
    name: 'a redirect to what is no page',
    path: '/a',
    answers: { '/a': to('mailto:editor@example.org') },
    outcome: 'refused',
    status: 302,
  },
  {
    name: 'an answer that does not come',
    path: '/a',
    answers: { '/a': () => undefined },
    outcome: 'slow',
  },
  {
    name: 'a body that does not end',
    path: '/a',
    answers: {
      '/a': (response) =>
        void response.writeHead(200, { 'Content-Type': 'text/html' }).write('<title>'),
    },
    outcome: 'slow',
  },
  {
    name: 'a connection that is cut',
    path: '/a',
    answers: { '/a': (response) => response.destroy() },
    outcome: 'no-answer',
  },
  {
    name: 'robots.txt that says no',
    path: '/a',
    answers: {
      '/robots.txt': bytes(Buffer.from('User-agent: *\nDisallow: /a\n'), 'text/plain'),
      '/a': page,
    },
    outcome: 'robots',
  },
  {
    name: 'robots.txt that says no to where the way leads',
    path: '/a',
    answers: {
      '/robots.txt': bytes(Buffer.from('User-agent: *\nDisallow: /b\n'), 'text/plain'),
      '/a': to('/b'),
      '/b': page,
    },
    outcome: 'robots',
  },
  {
    name: 'robots.txt that fails',
    path: '/a',
    answers: { '/robots.txt': status(500), '/a': page },
    outcome: 'robots',
  },
  {
    name: 'robots.txt that is kept from us',
    path: '/a',
    answers: { '/robots.txt': status(403), '/a': page },
    outcome: 'found',
  },
  {
    name: 'robots.txt at another address',
    path: '/a',
    answers: {
      '/robots.txt': to('/rules'),
      '/rules': bytes(Buffer.from('User-agent: Going-Mutual\nDisallow: /'), 'text/plain'),
      '/a': page,
    },
    outcome: 'robots',
  },
];

/** A port of this machine where nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Addresses at which no host of ours answers, by what is to be made of them. */
export const AWAY: Record<string, [address: (host: Host) => Promise<string>, outcome: Outcome]> = {
  'a name that nobody has': [async () => 'http://gone.invalid/a', 'no-such-host'],
  'a port where nobody listens': [
    async () => `http://127.0.0.1:${await closedPort()}/a`,
    'no-answer',
  ],
  'a host that does not know TLS': [
    async ({ origin }) => origin.replace('http:', 'https:'),
    'bad-certificate',
  ],
};
