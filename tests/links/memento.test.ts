import { afterEach, describe, expect, test } from 'vitest';
import type { LinkResult } from '../../src/schemas/links.ts';
import { checkLinks } from '../../src/links/check-links.ts';
import { findCopy, mementosIn, readHttpDate } from '../../src/links/memento.ts';
import type { Fresh } from '../../src/links/results.ts';
import { TITLE } from './answers.ts';
import { html, startHost, status, visitor, type Answering, type Host } from './host.ts';

const OF = 'Sat, 30 Mar 2013 10:20:30 GMT';
const hosts: Host[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});
const start = async (answers: Readonly<Record<string, Answering>>) => {
  const host = await startHost(answers);
  hosts.push(host);
  return host;
};
const memento = (title: string) => html(title, '', { 'Memento-Datetime': OF });
const PAGE = 'http://example.org/a';

/** TimeGates as RFC 7089 has them, by its sections, each with where the copy is that it leads to. */
const GATES: [name: string, answers: Record<string, Answering>, copy: string | undefined][] = [
  [
    '4.1: sends on to a memento',
    {
      [`/gate/${PAGE}`]: (response, request, { origin }) =>
        status(302, {
          Vary: 'accept-datetime',
          Location: `${origin}/2013/${PAGE}`,
          Link: `<${PAGE}>; rel="original"`,
        })(response, request, {} as Host),
      [`/2013/${PAGE}`]: memento(TITLE),
    },
    `/2013/${PAGE}`,
  ],
  [
    '4.1: sends on by a path alone',
    {
      [`/gate/${PAGE}`]: status(302, { Location: `/2013/${PAGE}` }),
      [`/2013/${PAGE}`]: memento(TITLE),
    },
    `/2013/${PAGE}`,
  ],
  [
    '4.1.2: answers with the memento itself, and says where that stands',
    {
      [`/gate/${PAGE}`]: html(TITLE, '', {
        'Memento-Datetime': OF,
        'Content-Location': `/2013/${PAGE}`,
      }),
    },
    `/2013/${PAGE}`,
  ],
  [
    '4.3: sends on to another TimeGate first',
    {
      [`/gate/${PAGE}`]: status(302, { Location: `/other/${PAGE}` }),
      [`/other/${PAGE}`]: status(302, { Location: `/2013/${PAGE}` }),
      [`/2013/${PAGE}`]: memento(TITLE),
    },
    `/2013/${PAGE}`,
  ],
  ['4.5.6: has none', { [`/gate/${PAGE}`]: status(404) }, undefined],
  ['never ends', { [`/gate/${PAGE}`]: status(302, { Location: `/gate/${PAGE}` }) }, undefined],
  ['leads to a page that is no memento', { [`/gate/${PAGE}`]: html(TITLE) }, undefined],
  [
    'writes a date that is none',
    {
      [`/gate/${PAGE}`]: html(TITLE, '', {
        'Memento-Datetime': 'Sat, 30 Mar 2013 10%3A20%3A30 GMT',
      }),
    },
    undefined,
  ],
];

test.for(GATES)('a TimeGate %s', async ([, answers, copy]) => {
  const host = await start(answers);
  const found = await findCopy(visitor().visitor, `${host.origin}/gate/`, PAGE, '2013-04-01');
  expect(found).toEqual(copy && { url: host.origin + copy, of: new Date(OF) });
  expect(host.asked[0]?.headers['accept-datetime']).toBe('Mon, 01 Apr 2013 00:00:00 GMT');
  // it is there for programs to ask: robots.txt is not
  expect(host.asked.map(({ path }) => path)).not.toContain('/robots.txt');
});

test('mementos are read from a Link header, whatever else is in it', () => {
  const header = `<http://example.org/a>; rel="original", <http://archive.example/2012/a>; rel="first memento"; datetime="Fri, 30 Mar 2012 10:20:30 GMT", </2013/a>; rel="memento last"; datetime="${OF}"; title="a, b; c", <http://archive.example/x>; rel=memento; datetime="soon"`;
  expect([...mementosIn(header, 'http://archive.example/gate/')]).toEqual([
    ['http://archive.example/2012/a', new Date('2012-03-30T10:20:30Z')],
    ['http://archive.example/2013/a', new Date('2013-03-30T10:20:30Z')],
  ]);
  expect([...mementosIn('no header', PAGE), ...mementosIn(null, PAGE)]).toEqual([]);
});

test('dates are those of HTTP', () => {
  expect(readHttpDate(' Sat,  30 Mar 2013 10:20:30 GMT')).toEqual(new Date('2013-03-30T10:20:30Z'));
  for (const written of ['2013-03-30', 'Sat, 30 Mar 2013 10:20:30 +0100', '', undefined])
    expect(readHttpDate(written)).toBeUndefined();
});

describe('a run', () => {
  /** What a run makes of a page of ours that is live or gone, with an archive that answers so. */
  async function check(
    page: Answering | undefined,
    archive: (page: string) => Record<string, Answering>,
    {
      keeps = false,
      before,
      hasReached = true,
    }: { keeps?: boolean; before?: Partial<LinkResult>; hasReached?: boolean } = {},
  ) {
    const live = await start(page ? { '/a': page } : {});
    const url = `${live.origin}/a`;
    const host = await start(archive(url));
    let made: Fresh | undefined;
    await checkLinks([{ url, titles: [TITLE], quotes: [], from: [], by: '2013-03-31' }], {
      visitor: visitor().visitor,
      today: '2026-12-01',
      timeGate: `${host.origin}/gate/`,
      keepAt: keeps ? `${host.origin}/save/` : '',
      hosts: 1,
      before: () => before && { url, ...before },
      done: (_, fresh) => (made = fresh),
      hasReached: () => hasReached,
      goesOn: () => true,
    });
    return { made, host, url };
  }
  const holding = (title: string) => (url: string) => ({
    [`/gate/${url}`]: status(302, { Location: `/2013/${url}` }),
    [`/2013/${url}`]: memento(title),
  });

  test('finds a copy of what is gone, nearest to when the work came out', async () => {
    const { made, host, url } = await check(undefined, holding(TITLE));
    expect(made).toMatchObject({
      outcome: 'gone',
      copy: { url: `${host.origin}/2013/${url}`, of: '2013-03-30', found: '2026-12-01' },
    });
    expect(host.asked[0]?.headers['accept-datetime']).toBe('Sun, 31 Mar 2013 00:00:00 GMT');
  });

  test('takes no copy of another page for one of the work', async () => {
    const { made } = await check(undefined, holding('Page not found'));
    expect(made).toMatchObject({ outcome: 'gone', 'no-copy': '2026-12-01' });
    expect(made).not.toHaveProperty('copy');
  });

  test('says nothing of copies where the archive does not answer', async () => {
    const { made } = await check(undefined, (url) => ({ [`/gate/${url}`]: () => undefined }));
    expect(made?.outcome).toBe('gone');
    expect(made).not.toHaveProperty('no-copy');
  });

  test('does not ask again for what it has', async () => {
    const copy = { url: 'http://archive.example/a', found: '2026-11-01' };
    const { host } = await check(undefined, holding(TITLE), { before: { copy } });
    expect(host.asked).toEqual([]);
  });

  test('asks no archive while nothing has answered, since this machine may be offline', async () => {
    const cut: Answering = (response) => response.destroy();
    const { made, host } = await check(cut, holding(TITLE), { hasReached: false });
    expect(made?.outcome).toBe('no-answer');
    expect(host.asked).toEqual([]);
    const online = await check(cut, holding(TITLE));
    expect(online.made).toHaveProperty('copy');
  });

  const saving = (url: string) => ({
    [`/save/${url}`]: status(302, { Location: `/2026/${url}` }),
    [`/2026/${url}`]: html(TITLE, '', { 'Memento-Datetime': 'Tue, 01 Dec 2026 09:00:00 GMT' }),
  });

  test('has an archive keep a page only when told to, and only one that is live', async () => {
    const untold = await check(html(TITLE), saving);
    expect(untold.made).toMatchObject({ outcome: 'found', 'no-copy': '2026-12-01' });
    expect(untold.host.asked.some(({ path }) => path.startsWith('/save/'))).toBe(false);
    const told = await check(html(TITLE), saving, { keeps: true });
    expect(told.made?.copy).toEqual({
      url: `${told.host.origin}/2026/${told.url}`,
      of: '2026-12-01',
      found: '2026-12-01',
    });
    const gone = await check(undefined, saving, { keeps: true });
    expect(gone.host.asked.some(({ path }) => path.startsWith('/save/'))).toBe(false);
  });
});
