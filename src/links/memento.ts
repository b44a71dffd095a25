/** Copies of pages in web archives, by the Memento protocol (RFC 7089). */
import LinkHeader from 'http-link-header';
import type { Answered, Visitor } from './visitor.ts';

/** A copy of a page, and the moment of which it is. */
export interface Memento {
  url: string;
  of: Date;
}

/** A date as HTTP writes it (RFC 9110, 5.6.7), in which alone Memento has dates (RFC 7089, 2.1). */
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/u;

/** A date of Memento; undefined where it is none. Some archives write it with other blanks. */
export function readHttpDate(written: string | null | undefined): Date | undefined {
  const date = written?.trim().replace(/\s+/gu, ' ') ?? '';
  return HTTP_DATE.test(date) ? new Date(date) : undefined;
}

/** The mementos that a Link header names, by their addresses (RFC 7089, 2.2.4). */
export function mementosIn(header: string | null, base: string): Map<string, Date> {
  if (!header) return new Map();
  try {
    return new Map(
      LinkHeader.parse(header).refs.flatMap(({ uri, rel, datetime }) => {
        const of = readHttpDate(datetime as string | undefined);
        const isMemento = String(rel).split(/\s+/u).includes('memento');
        return of && isMemento && URL.canParse(uri, base) ? [[new URL(uri, base).href, of]] : [];
      }),
    );
  } catch {
    // a header that is none says nothing
    return new Map();
  }
}

/** How many times a TimeGate may send on to another one before it answers (RFC 7089, 4.3). */
const MOST_STEPS = 5;

/**
 * Asks a TimeGate for the copy of a page nearest to a day. Undefined where it has none. Throws
 * {@link NotOpened} where the archive does not answer.
 */
export async function findCopy(
  visitor: Visitor,
  timeGate: string,
  page: string,
  day: string,
): Promise<Memento | undefined> {
  const accept = { 'Accept-Datetime': new Date(`${day}T00:00:00Z`).toUTCString() };
  return follow(visitor, timeGate + page, accept);
}

/**
 * Asks an archive to keep a page now, as the Wayback Machine’s Save Page Now does: by opening an
 * address that ends with that of the page. Undefined where it does not say that it did. Throws
 * {@link NotOpened} where it does not answer.
 */
export const askToKeep = (
  visitor: Visitor,
  keepAt: string,
  page: string,
): Promise<Memento | undefined> => follow(visitor, keepAt + page, {});

/**
 * Opens addresses of an archive until one is a memento, which says so itself (RFC 7089, 2.1.2), or
 * names one. robots.txt is for who crawls; these addresses are there for programs to ask.
 */
async function follow(
  visitor: Visitor,
  first: string,
  headers: Readonly<Record<string, string>>,
): Promise<Memento | undefined> {
  let url = first;
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const answer = await visitor.request(url, headers);
    const location = answer.headers.get('location');
    if (answer.status >= 400) return undefined;
    const own = readHttpDate(answer.headers.get('memento-datetime'));
    if (own) return { url: placeOf(answer), of: own };
    if (!location || !URL.canParse(location, url)) return keptIn(answer);
    url = new URL(location, url).href;
    if (!/^https?:/u.test(url)) return undefined;
  }
  return undefined;
}

/** The address of a memento that was answered with: its own, where it stands under another one (4.1.2). */
function placeOf({ url, headers }: Answered): string {
  const own = headers.get('content-location');
  return own && URL.canParse(own, url) ? new URL(own, url).href : url;
}

/** The copy that an answer names without being one: the newest of its links. */
function keptIn({ url, headers }: Answered): Memento | undefined {
  const [newest] = [...mementosIn(headers.get('link'), url)].sort(
    ([, a], [, b]) => b.getTime() - a.getTime(),
  );
  return newest && { url: newest[0], of: newest[1] };
}
