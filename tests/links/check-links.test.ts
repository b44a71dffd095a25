import { afterEach, describe, expect, test } from 'vitest';
import type { OutsideAddress } from '../../src/links/addresses.ts';
import { checkLinks, type Run } from '../../src/links/check-links.ts';
import type { Fresh } from '../../src/links/results.ts';
import { retryAfter } from '../../src/links/visitor.ts';
import { linkSchema } from '../../src/schemas/links.ts';
import { AWAY, KINDS, TITLE } from './answers.ts';
import { html, startHost, status, to, visitor, type Answering, type Host } from './host.ts';

const hosts: Host[] = [];
const start = async (answers: Readonly<Record<string, Answering>> = {}) => {
  const host = await startHost(answers);
  hosts.push(host);
  return host;
};
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

const address = (url: string, more: Partial<OutsideAddress> = {}): OutsideAddress => ({
  url,
  titles: [],
  quotes: [],
  from: ['michie-2012'],
  ...more,
});

/** What a run makes of these addresses, by address. */
async function check(
  addresses: readonly OutsideAddress[],
  run: Partial<Run> & { manners?: Parameters<typeof visitor>[0] } = {},
) {
  const results = new Map<string, Fresh | undefined>();
  const { visitor: asking, waits } = visitor(run.manners);
  await checkLinks(addresses, {
    visitor: asking,
    today: '2026-12-01',
    timeGate: '',
    keepAt: '',
    hosts: 4,
    before: () => undefined,
    done: ({ url }, fresh) => results.set(url, fresh),
    hasReached: () => true,
    goesOn: () => true,
    ...run,
  });
  return { results, waits, of: (url: string) => results.get(url) };
}

describe('what an address comes to', () => {
  test.for(KINDS)('$name: $outcome', async (kind) => {
    const host = await start(kind.answers);
    const url = host.origin + kind.path;
    const { of } = await check([address(url, { titles: kind.saysNothing ? [] : [TITLE] })], {
      manners: { mostBytes: 300_000 },
    });
    expect(of(url)).toMatchObject({
      url,
      opened: '2026-12-01',
      outcome: kind.outcome,
      ...(kind.status === undefined ? {} : { status: kind.status }),
      ...(kind.title === undefined ? {} : { title: kind.title }),
    });
    expect(of(url)?.final).toBe(kind.final === undefined ? undefined : host.origin + kind.final);
    // what is written is what the checks let through
    expect(linkSchema.safeParse(of(url)).success).toBe(true);
    // a host that refuses HEAD was never asked by it
    expect(host.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test.for(Object.entries(AWAY))('%s', async ([, [addressOf, outcome]]) => {
    const url = await addressOf(await start());
    const lookup = async (name: string) => {
      if (name.endsWith('.invalid')) throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
      return [{ address: name }];
    };
    const { of } = await check([address(url)], { manners: { lookup } });
    expect(of(url)).toEqual({ url, opened: '2026-12-01', outcome });
  });

  test('an address within this machine or its network is never opened, not even by a redirect', async () => {
    const host = await start({ '/a': html(TITLE) });
    for (const name of [
      '127.0.0.1',
      '10.1.2.3',
      '192.168.0.1',
      '169.254.169.254',
      '[::1]',
      '[::ffff:127.0.0.1]',
    ]) {
      const url = host.origin.replace('127.0.0.1', name) + '/a';
      const { of } = await check([address(url)], { manners: { opensPrivate: false } });
      expect(of(url)?.outcome, name).toBe('private');
    }
    expect(host.asked).toEqual([]);
  });

  test('words that are quoted of a page and are not there are told, and change nothing else', async () => {
    const host = await start({ '/a': html(TITLE, 'Discussion paper 1') });
    const url = `${host.origin}/a`;
    const says = { titles: [TITLE], quotes: ['discussion paper 1', 'Discussion paper 2'] };
    const { of } = await check([address(url, says)]);
    expect(of(url)).toMatchObject({ outcome: 'found', missing: ['Discussion paper 2'] });
  });
});

describe('a polite visitor', () => {
  test('says who it is, and asks one host for one thing at a time', async () => {
    const slowly: Answering = (response, request, host) =>
      setTimeout(() => html('A')(response, request, host), 15);
    const host = await start({ '/1': slowly, '/2': slowly, '/3': slowly });
    const other = await start({ '/a': to(`${host.origin}/3`) });
    await check([
      ...['/1', '/2'].map((path) => address(host.origin + path)),
      address(`${other.origin}/a`),
    ]);
    expect(host.most).toBe(1);
    expect(host.asked.map(({ path }) => path).sort()).toEqual(['/1', '/2', '/3', '/robots.txt']);
    expect(new Set(host.asked.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set(['Going-Mutual/1.0 (+https://example.org/sources/)']),
    );
  });

  test('pauses between two requests to one host', async () => {
    const host = await start({ '/1': html('A'), '/2': html('B') });
    const { waits } = await check(
      ['/1', '/2'].map((path) => address(host.origin + path)),
      { manners: { pause: 2_000 } },
    );
    // robots.txt, and two pages
    expect(waits).toHaveLength(2);
    for (const wait of waits) expect(wait).toBeGreaterThan(1_900);
  });

  test('asks again when it was told to, and is then answered', async () => {
    const busyOnce: Answering = (response, request, host) =>
      host.asked.filter(({ path }) => path === '/1').length === 1
        ? status(429, { 'Retry-After': '7' })(response, request, host)
        : html(TITLE)(response, request, host);
    const host = await start({ '/1': busyOnce });
    const url = `${host.origin}/1`;
    const { of, waits } = await check([address(url, { titles: [TITLE] })]);
    expect(of(url)?.outcome).toBe('found');
    expect(Math.max(...waits)).toBeGreaterThan(6_500);
  });

  test('leaves a host alone that wants more time than a run has', async () => {
    const host = await start({ '/1': status(429, { 'Retry-After': '86400' }), '/2': html('B') });
    const [first, second] = ['/1', '/2'].map((path) => address(host.origin + path));
    const { of, results } = await check([first as OutsideAddress, second as OutsideAddress]);
    expect(of(`${host.origin}/1`)).toMatchObject({ outcome: 'busy', status: 429 });
    expect(results.has(`${host.origin}/2`)).toBe(true);
    expect(of(`${host.origin}/2`), 'nothing is said of what was not asked').toBeUndefined();
    expect(host.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/1']);
  });

  test('reads when to come back in seconds or as a date', () => {
    const at = Date.parse('2026-12-01T12:00:00Z');
    const ask = (value: string) => retryAfter(new Headers({ 'Retry-After': value }), at);
    expect(ask('120')).toBe(120_000);
    expect(ask('Tue, 01 Dec 2026 12:01:00 GMT')).toBe(60_000);
    expect(ask('Mon, 30 Nov 2026 12:01:00 GMT')).toBe(0);
    expect(ask('soon')).toBeUndefined();
    expect(retryAfter(new Headers(), at)).toBeUndefined();
  });

  test('asks robots.txt once a host, and stops when it is to stop', async () => {
    const host = await start({ '/1': html('A'), '/2': html('B'), '/3': html('C') });
    let left = 2;
    const { results } = await check(
      ['/1', '/2', '/3'].map((path) => address(host.origin + path)),
      { goesOn: () => left-- > 0 },
    );
    expect(results.size).toBe(2);
    expect(host.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/1', '/2']);
  });
});
