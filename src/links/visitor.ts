/** Opens addresses of others, politely. */
import { lookup as lookUp } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { Outcome } from '../schemas/links.ts';
import { mayOpen } from './robots.ts';

/** How a visitor behaves. */
export interface Manners {
  /** What it calls itself in every request. */
  userAgent: string;
  /** Its name in robots.txt (RFC 9309, 2.2.1). */
  product: string;
  /** Between the end of one request to a host and the next one to it, in milliseconds. */
  pause: number;
  /** How long one request may take, in milliseconds. */
  patience: number;
  /** How long it waits where a host asks it to come back later; beyond that it leaves the host alone. */
  longestWait: number;
  /** How many bytes of a body it reads. */
  mostBytes: number;
  /** How many times it lets itself be sent on. */
  mostSteps: number;
  /** Whether it opens addresses within this machine and its network. */
  opensPrivate: boolean;
  sleep: (milliseconds: number) => Promise<void>;
  now: () => number;
  lookup: (host: string) => Promise<readonly { address: string }[]>;
}

export const MANNERS: Omit<Manners, 'userAgent' | 'product'> = {
  pause: 2_000,
  patience: 30_000,
  longestWait: 120_000,
  mostBytes: 12_000_000,
  mostSteps: 10,
  opensPrivate: false,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: Date.now,
  lookup: (host) => lookUp(host, { all: true }),
};

/** One answer to one request. */
export interface Answered {
  url: string;
  status: number;
  headers: Headers;
  body: Uint8Array;
  isCut: boolean;
  isTooLarge: boolean;
}

/** What was opened, and whether a step of the way there said that it is for good. */
export interface Opened extends Answered {
  isForGood: boolean;
}

/** Why nothing was opened; `postponed` where a host asked to be left alone for now. */
export class NotOpened extends Error {
  readonly why: Outcome | 'postponed';

  constructor(why: Outcome | 'postponed', cause?: unknown) {
    super(why, { cause });
    this.name = 'NotOpened';
    this.why = why;
  }
}

/** Networks that are nobody’s on the public Internet (IANA, special-purpose address registries). */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv6');

const isPrivate = (address: string) =>
  PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** What a failure of `fetch` says, by the codes of Node and of undici. */
function whyNot(error: unknown): Outcome {
  const { name, cause } = error as { name?: string; cause?: { code?: string; name?: string } };
  const code = cause?.code ?? (error as { code?: string }).code ?? '';
  if (name === 'TimeoutError' || cause?.name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/u.test(code))
    return 'slow';
  if (code === 'ENOTFOUND') return 'no-such-host';
  return /^ERR_(?:SSL|TLS)|CERT|SIGNATURE|^EPROTO$|^UNABLE_TO/u.test(code)
    ? 'bad-certificate'
    : 'no-answer';
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD = new Set([301, 308]);
/** How often robots.txt may be sent on (RFC 9309, 2.3.1.2), and how much of it is read (2.5). */
const ROBOTS = { steps: 5, bytes: 512_000 };

/** When a host wants to be asked again, in milliseconds from now (RFC 9110, 10.2.3); undefined where it does not say. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const written = headers.get('retry-after')?.trim();
  if (!written) return undefined;
  const wait = /^\d+$/u.test(written) ? Number(written) * 1000 : Date.parse(written) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/**
 * Opens addresses one at a time on each host, with a pause between, keeps what robots.txt and
 * Retry-After ask for, and reads no more than it needs.
 */
export class Visitor {
  readonly #manners: Manners;
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #notBefore = new Map<string, number>();
  readonly #robots = new Map<string, Promise<string | undefined>>();

  constructor(manners: Pick<Manners, 'userAgent' | 'product'> & Partial<Manners>) {
    this.#manners = { ...MANNERS, ...manners };
  }

  /** Opens an address as far as its way leads. Throws {@link NotOpened}. */
  async open(address: string): Promise<Opened> {
    let url = new URL(address);
    let isForGood = false;
    const seen = new Set<string>();
    for (;;) {
      url.hash = '';
      if (seen.has(url.href) || seen.size > this.#manners.mostSteps) throw new NotOpened('loop');
      seen.add(url.href);
      if (!(await this.#mayOpen(url))) throw new NotOpened('robots');
      const answer = await this.request(url.href);
      const to = this.#nextOf(answer);
      if (!to) return { ...answer, isForGood };
      isForGood ||= FOR_GOOD.has(answer.status);
      url = to;
    }
  }

  /**
   * Asks for one address and follows no redirect. A host that is busy, or fails, is asked once more:
   * when it said, or after a pause. Does not ask robots.txt. Throws {@link NotOpened}.
   */
  async request(
    address: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answered> {
    const first = await this.#ask(address, headers).catch((error: unknown) => {
      const again =
        error instanceof NotOpened && ['no-answer', 'slow', 'cut-off'].includes(error.why);
      if (!again) throw error;
      return undefined;
    });
    const isBusy = first && (first.status === 429 || first.status >= 500);
    if (first && !isBusy) return first;
    return this.#ask(address, headers).catch((error: unknown) => {
      if (first) return first;
      throw error;
    });
  }

  #nextOf({ status, headers, url }: Answered): URL | undefined {
    const to = headers.get('location');
    if (!REDIRECTS.has(status) || !to || !URL.canParse(to, url)) return undefined;
    const next = new URL(to, url);
    return /^https?:$/u.test(next.protocol) ? next : undefined;
  }

  /** Whether robots.txt lets an address be opened (RFC 9309, 2.3.1). */
  async #mayOpen(url: URL): Promise<boolean> {
    const { origin } = url;
    const reading = this.#robots.get(origin) ?? this.#readRobots(origin);
    this.#robots.set(origin, reading);
    const robots = await reading;
    return robots !== undefined && mayOpen(robots, url, this.#manners.product);
  }

  /** The rules of a host: none where it has none, undefined where it fails, and nothing may be opened. */
  async #readRobots(origin: string): Promise<string | undefined> {
    let url: URL | undefined = new URL('/robots.txt', origin);
    for (let step = 0; step <= ROBOTS.steps; step += 1) {
      const answer: Answered = await this.request(url.href);
      url = this.#nextOf(answer);
      if (url) continue;
      if (answer.status >= 500) return undefined;
      if (answer.status >= 300) return '';
      return new TextDecoder().decode(answer.body.subarray(0, ROBOTS.bytes));
    }
    return '';
  }

  /** One request, in its host’s turn. */
  #ask(address: string, headers: Readonly<Record<string, string>>): Promise<Answered> {
    const { host } = new URL(address);
    const { now, sleep, pause, longestWait } = this.#manners;
    const turn = async () => {
      const wait = (this.#notBefore.get(host) ?? 0) - now();
      if (wait > longestWait) throw new NotOpened('postponed');
      if (wait > 0) await sleep(wait);
      try {
        const answer = await this.#fetch(address, headers);
        const isAsking = answer.status === 429 || answer.status === 503;
        const later = isAsking ? retryAfter(answer.headers, now()) : undefined;
        this.#notBefore.set(host, now() + Math.max(pause, later ?? 0));
        return answer;
      } catch (error) {
        this.#notBefore.set(host, now() + pause);
        throw error;
      }
    };
    const before = this.#turns.get(host) ?? Promise.resolve();
    const mine = before.then(turn, turn);
    this.#turns.set(host, mine);
    return mine;
  }

  async #fetch(address: string, headers: Readonly<Record<string, string>>): Promise<Answered> {
    const { hostname } = new URL(address);
    const { lookup, opensPrivate, patience, userAgent } = this.#manners;
    try {
      const found = await lookup(hostname.replace(/^\[|\]$/gu, ''));
      if (!opensPrivate && found.some((each) => isPrivate(each.address)))
        throw new NotOpened('private');
      const response = await fetch(address, {
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
        headers: {
          'User-Agent': userAgent,
          Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
          'Accept-Language': 'en-GB,en;q=0.8,*;q=0.5',
          ...headers,
        },
      });
      return {
        url: address,
        status: response.status,
        headers: response.headers,
        ...(await this.#bodyOf(response)),
      };
    } catch (error) {
      throw error instanceof NotOpened ? error : new NotOpened(whyNot(error), error);
    }
  }

  /** As much of a body as is wanted. One that breaks off is kept as far as it came. */
  async #bodyOf({ body }: globalThis.Response) {
    const pieces: Uint8Array[] = [];
    let length = 0;
    let isCut = false;
    let isTooLarge = false;
    try {
      for await (const piece of body ?? []) {
        pieces.push(piece as Uint8Array);
        length += (piece as Uint8Array).length;
        if (length <= this.#manners.mostBytes) continue;
        isTooLarge = true;
        break;
      }
    } catch (error) {
      if (whyNot(error) === 'slow') throw error;
      isCut = true;
    }
    return { body: Buffer.concat(pieces), isCut, isTooLarge };
  }
}
