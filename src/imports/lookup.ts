import { entryOf, readCslJson } from './csl-json.ts';
import type { Entry } from './entry.ts';

/** Whom to ask about a work that is known by an identifier or an address. */
export interface Services {
  /** The address of a resolver of DOIs that negotiates content, such as https://doi.org/. */
  resolver: string;
  /** The address of a Zotero translation server, where there is one. */
  translationServer?: string | undefined;
  /** What a request calls itself. */
  userAgent?: string | undefined;
  /** How long to wait for each answer, in milliseconds. */
  patience?: number;
}

/** One of several works that an address leads to. */
export interface Choice {
  key: string;
  title: string;
}

/** Which of several works are meant, by their keys; none where none is. */
export type Choose = (choices: readonly Choice[]) => Promise<readonly string[]>;

/** A work that could not be looked up, in words for an author. */
export class NotLookedUp extends Error {
  override name = 'NotLookedUp';
}

const EXPORT =
  'Save the work in your reference manager instead, export it, and add the file that it writes.';
const NO_SERVER =
  'That takes a Zotero translation server: say where one runs, with TRANSLATION_SERVER or “--translation-server http://127.0.0.1:1969”.';

const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/iu;
const ISBN = /^(?:isbn[:\s]*)?((?:97[89][\s-]?)?\d[\d\s-]{7,14}[\dx])$/iu;

/** What can be looked up. */
export interface Identifier {
  kind: 'DOI' | 'ISBN' | 'address';
  value: string;
}

/** Reads a DOI, an ISBN or an address; undefined where a text is none of these. */
export function identifierIn(text: string): Identifier | undefined {
  const doi = DOI.exec(text.trim())?.[1];
  if (doi) return { kind: 'DOI', value: doi };
  const isbn = ISBN.exec(text.trim())?.[1]?.replace(/[\s-]/gu, '');
  if (isbn && [10, 13].includes(isbn.length)) return { kind: 'ISBN', value: isbn.toUpperCase() };
  return /^https?:\/\/\S+$/u.test(text.trim())
    ? { kind: 'address', value: text.trim() }
    : undefined;
}

/**
 * Asks for the record of a work: of a DOI its registration agency, by content negotiation
 * (https://citation.doi.org/docs.html); of an ISBN or an address a Zotero translation server, by its
 * /search, /web and /export. Where an address leads to several works, `choose` says which are
 * meant. Throws {@link NotLookedUp}.
 */
export function lookUp(
  { kind, value }: Identifier,
  services: Services,
  choose: Choose,
): Promise<readonly Entry[]> {
  if (kind === 'DOI') return byDoi(value, services);
  if (services.translationServer === undefined) {
    throw new NotLookedUp(`The ${kind} ${value} was not looked up. ${NO_SERVER}`);
  }
  return byTranslation(kind, value, services.translationServer, services, choose);
}

const CSL_JSON = 'application/vnd.citationstyles.csl+json';

async function byDoi(doi: string, services: Services): Promise<readonly Entry[]> {
  const path = doi.split('/').map(encodeURIComponent).join('/');
  const answer = await ask(new URL(path, slashed(services.resolver)), services, {
    headers: { Accept: CSL_JSON },
  });
  if (answer.status === 404) {
    throw new NotLookedUp(`No work has the DOI ${doi}. Compare it with the one on the work.`);
  }
  const isRecord = /\bjson\b/u.test(answer.headers.get('content-type') ?? '');
  if (!answer.ok || !isRecord) {
    throw new NotLookedUp(
      `The DOI ${doi} exists, but whoever registered it gave no record in CSL-JSON (${answer.status}). ${EXPORT}`,
    );
  }
  const item = await bodyOf(answer, services.resolver);
  return [entryOf(item as Record<string, unknown>)];
}

async function byTranslation(
  kind: Identifier['kind'],
  value: string,
  server: string,
  services: Services,
  choose: Choose,
): Promise<readonly Entry[]> {
  const endpoint = new URL(kind === 'address' ? 'web' : 'search', slashed(server));
  const post = (url: URL, type: string, body: string) =>
    ask(url, services, { method: 'POST', headers: { 'Content-Type': type }, body });
  let answer = await post(endpoint, 'text/plain', value);
  if (answer.status === 300) {
    const offered = (await bodyOf(answer, server)) as Offer;
    const items = Object.entries(offered.items).map(([key, item]) => ({
      key,
      title: titleOf(item),
    }));
    const chosen = new Set(await choose(items));
    if (chosen.size === 0) return [];
    const kept = Object.entries(offered.items).filter(([key]) => chosen.has(key));
    const reply = JSON.stringify({ ...offered, items: Object.fromEntries(kept) });
    answer = await post(endpoint, 'application/json', reply);
  }
  if (!answer.ok) {
    const said = (await answer.text()).trim().split('\n')[0] ?? '';
    throw new NotLookedUp(
      `The translation server found no work for ${value} (${answer.status}${said ? `: ${said}` : ''}). ${EXPORT}`,
    );
  }
  const items = JSON.stringify(await bodyOf(answer, server));
  const exported = await post(
    new URL('export?format=csljson', slashed(server)),
    'application/json',
    items,
  );
  if (!exported.ok) {
    throw new NotLookedUp(`The translation server could not export ${value} (${exported.status}).`);
  }
  return readCslJson(JSON.stringify(await bodyOf(exported, server)));
}

/** What /web and /search answer with 300: what there is to choose from. */
interface Offer {
  items: Record<string, unknown>;
}

/** A work on offer is its title, or an object that has it: /search and /web differ. */
const titleOf = (item: unknown) =>
  typeof item === 'string'
    ? item
    : String((item as { title?: unknown } | null)?.title ?? 'Untitled');

const slashed = (address: string) => address.replace(/\/*$/u, '/');

async function ask(
  url: URL,
  { patience = 20_000, userAgent }: Services,
  init: RequestInit,
): Promise<Response> {
  try {
    const headers = new Headers(init.headers);
    if (userAgent) headers.set('User-Agent', userAgent);
    return await fetch(url, { ...init, headers, signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const isLate = (error as Error).name === 'TimeoutError';
    throw new NotLookedUp(
      `${url.host} ${isLate ? 'did not answer in time' : 'could not be reached'}, so nothing was looked up: is there a connection? ${EXPORT}`,
      { cause: error },
    );
  }
}

async function bodyOf(answer: Response, server: string): Promise<unknown> {
  try {
    return await answer.json();
  } catch (error) {
    throw new NotLookedUp(`What ${server} answered is no JSON. ${EXPORT}`, { cause: error });
  }
}
