/** What every host is asked of a site, and what it must answer. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { headersOf } from '../../src/build/headers.ts';
import { ask, forEach, type Answer } from './ask.ts';

/** What a host answered otherwise than it should. */
export type Fault = string;

/** A site on a host: its address with a slash at the end, and the folder of its files. */
export interface Hosted {
  address: string;
  folder: string;
}

const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

/** The files of a site that have an address, each with what its address is after that of the site. */
function filesOf(folder: string): { file: string; path: string }[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^_(?:headers|redirects)$|\.(?:br|gz)$/u.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((file) => ({ file, path: file.replace(/(^|\/)index\.html$/u, '$1') }));
}

/** In which headers an answer is not what a file is to be sent with. */
const wrongHeaders = ({ headers }: Answer, file: string) =>
  Object.entries(headersOf(file)).flatMap(([name, value]) => {
    const sent = headers[name.toLowerCase()];
    return sent === value ? [] : [`${name} is “${String(sent)}”`];
  });

/** Every file, plain and in each encoding: its bytes and its headers. */
async function files({ address, folder }: Hosted): Promise<Fault[]> {
  const faults: Fault[] = [];
  await forEach(filesOf(folder), async ({ file, path }) => {
    for (const [encoding, ending] of [['identity', ''], ...Object.entries(ENCODINGS)] as const) {
      const answer = await ask(address + path, { 'Accept-Encoding': encoding });
      const packed = existsSync(join(folder, file + ending)) ? ending : '';
      const wrong = wrongHeaders(answer, file);
      if (answer.status !== 200) wrong.push(`the status is ${answer.status}`);
      if (!answer.body.equals(readFileSync(join(folder, file + packed))))
        wrong.push('it has other bytes');
      const sent = answer.headers['content-encoding'];
      if (sent !== (packed ? encoding : undefined)) wrong.push(`its encoding is ${String(sent)}`);
      const vary = answer.headers.vary ?? '';
      if (packed && !/\baccept-encoding\b/iu.test(vary)) wrong.push('caches are not told of it');
      faults.push(...wrong.map((what) => `/${path} (${encoding}): ${what}`));
    }
  });
  return faults;
}

/** What is not there: the page that says so, with its status. */
async function unknown({ address, folder }: Hosted): Promise<Fault[]> {
  const page = readFileSync(join(folder, '404.html'));
  const paths = [
    'nowhere',
    'nowhere/',
    'claims/nowhere.bib',
    '_astro/',
    '_astro/nowhere.js',
    'a.json',
  ];
  const asked = paths.map(async (path) => {
    const answer = await ask(address + path, { 'Accept-Encoding': 'identity' });
    const wrong = wrongHeaders(answer, '404.html').filter((what) => !what.startsWith('Cache'));
    if (answer.status !== 404) wrong.push(`the status is ${answer.status}`);
    if (!answer.body.equals(page)) wrong.push('it is not the page for what is not there');
    if (/immutable/u.test(answer.headers['cache-control'] ?? '') && !path.startsWith('_astro'))
      wrong.push('it is kept for good');
    return wrong.map((what) => `/${path}: ${what}`);
  });
  return (await Promise.all(asked)).flat();
}

/** The address of a page without its slash: it leads to the page, with the question asked. */
async function slashes({ address }: Hosted): Promise<Fault[]> {
  const asked = ['', '?q=a%20b&c'].map(async (query) => {
    const { status, headers } = await ask(`${address}claims${query}`);
    const to = new URL(headers.location ?? '', `${address}claims`).href;
    return [301, 308].includes(status) && to === `${address}claims/${query}`
      ? []
      : [`/claims${query}: it leads to ${String(headers.location)} with the status ${status}`];
  });
  return (await Promise.all(asked)).flat();
}

/** Heads, parts of files, and files that have not changed (RFC 9110, 9.3.2, 14 and 13). */
async function manners({ address, folder }: Hosted): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const path of ['claims/', 'references.bib', 'picture.png', 'linkset.json']) {
    const file = path.replace(/\/$/u, '/index.html');
    const plain = { 'Accept-Encoding': 'identity' };
    const bytes = readFileSync(join(folder, file));
    const head = await ask(address + path, plain, 'HEAD');
    const length = Number(head.headers['content-length']);
    if (head.status !== 200 || head.body.length > 0 || length !== bytes.length)
      faults.push(`/${path}: its head says ${head.status} and ${length} bytes`);
    faults.push(...wrongHeaders(head, file).map((what) => `the head of /${path}: ${what}`));
    const part = await ask(address + path, { ...plain, Range: 'bytes=2-9' });
    if (part.status !== 206 || !part.body.equals(bytes.subarray(2, 10)))
      faults.push(`/${path}: a part of it comes with ${part.status} and ${part.body.length} bytes`);
    const end = await ask(address + path, { ...plain, Range: 'bytes=-8' });
    if (end.status !== 206 || !end.body.equals(bytes.subarray(-8)))
      faults.push(`/${path}: its end comes with ${end.status} and ${end.body.length} bytes`);
    for (const encoding of ['identity', 'br']) {
      const accepted = { 'Accept-Encoding': encoding };
      const { headers } = await ask(address + path, accepted);
      const again = await ask(address + path, {
        ...accepted,
        'If-None-Match': headers.etag ?? '"none"',
      });
      if (again.status !== 304 || again.body.length > 0)
        faults.push(
          `/${path} (${encoding}): sent again though it has not changed, ${again.status}`,
        );
    }
  }
  return faults;
}

/** Every question, in words, with what finds its faults. */
export const QUESTIONS: Readonly<Record<string, (hosted: Hosted) => Promise<Fault[]>>> = {
  'every file, plain, in Brotli and in gzip': files,
  'what is not there': unknown,
  'a page without its slash': slashes,
  'heads, parts, and what has not changed': manners,
};
