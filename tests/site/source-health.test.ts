import { describe, expect, test } from 'vitest';
import { OUTCOMES, type LinkResult, type Outcome } from '../../src/schemas/links.ts';
import {
  countHealth,
  healthOf,
  isOpened,
  lastOpened,
  linkInWords,
  rowOf,
  seenAtInWords,
  type SourceHealth,
} from '../../src/site/source-health.ts';
import type { Links } from '../../src/bibliography/works.ts';

const LIVE = 'https://example.org/a';
const KEPT = 'https://archive.example/a';
const work = (links: Partial<Links> = {}) => ({
  links: { live: LIVE, status: 'unchecked' as const, ...links },
});
const onlyCopy = { links: { archived: KEPT, status: 'unchecked' as const } };
const result = (outcome: Outcome, more: Partial<LinkResult> = {}): LinkResult => ({
  url: LIVE,
  opened: '2026-12-02',
  outcome,
  ...more,
});
const results = (...rows: LinkResult[]) => new Map(rows.map((row) => [row.url, row]));
const copy = { url: KEPT, of: '2013-03-30', found: '2026-12-02' };

describe('how it stands with a work', () => {
  test('that nobody has opened is no more than that', () => {
    const unopened = healthOf(work(), results());
    expect(unopened).toEqual({ health: 'unopened', url: LIVE });
    expect(linkInWords(work(), unopened)).toBe('Link not yet opened by us.');
    const withCopy = healthOf(work({ archived: KEPT }), results());
    expect(withCopy).toMatchObject({ health: 'unopened', copy: { url: KEPT, isOpened: false } });
  });

  test('that has no link is nowhere, wherever it was seen', () => {
    const nowhere = healthOf({ links: { status: 'unchecked' } }, results());
    expect(nowhere).toEqual({ health: 'nowhere' });
    expect(linkInWords({ links: { status: 'unchecked' } }, nowhere)).toBe('');
  });

  test.for(Object.entries(OUTCOMES))('%s: %s', ([outcome, health]) => {
    expect(healthOf(work(), results(result(outcome as Outcome))).health).toBe(health);
  });

  test('that is gone is a copy where there is one', () => {
    const gone = result('gone');
    expect(healthOf(work(), results(gone)).health).toBe('gone');
    const found = healthOf(work(), results({ ...gone, copy }));
    expect(found).toMatchObject({ health: 'copy', copy: { url: KEPT, isOpened: true } });
    const recorded = work({ archived: KEPT });
    expect(healthOf(recorded, results(gone))).toMatchObject({
      health: 'copy',
      copy: { url: KEPT, isOpened: false },
    });
    expect(linkInWords(recorded, healthOf(recorded, results(gone)))).toBe(
      'Opened by us on 2 December 2026; the work is gone. Copy not yet opened by us.',
    );
  });

  test('of which only a copy is known is a copy once that was opened, and not before', () => {
    expect(healthOf(onlyCopy, results()).health).toBe('unopened');
    const opened = results(result('found', { url: KEPT }));
    expect(healthOf(onlyCopy, opened)).toMatchObject({ health: 'copy', copy: { isOpened: true } });
    expect(healthOf(onlyCopy, results(result('gone', { url: KEPT }))).health).toBe('gone');
  });

  test('is what its record says where nobody wrote down the day', () => {
    expect(healthOf(work({ status: 'found' }), results()).health).toBe('live');
    expect(healthOf(work({ status: 'moved' }), results()).health).toBe('live');
    expect(healthOf(work({ status: 'gone' }), results()).health).toBe('gone');
    // what was found later goes before it
    expect(healthOf(work({ status: 'found' }), results(result('gone'))).health).toBe('gone');
  });

  test('is not known from a copy that was looked for without opening the link', () => {
    const row = { url: LIVE, 'no-copy': '2026-12-02' };
    expect(healthOf(work(), results(row))).toEqual({ health: 'unopened', url: LIVE });
  });
});

describe('what readers are told of a link', () => {
  const told = (row: LinkResult, of = work()) => linkInWords(of, healthOf(of, results(row)));

  test('has the day', () => {
    expect(told(result('found'))).toBe('Opened by us on 2 December 2026, and the work found.');
    expect(told(result('moved'))).toBe('Opened by us on 2 December 2026; the work has moved.');
    expect(told(result('gone'))).toBe('Opened by us on 2 December 2026; the work is gone.');
    expect(told(result('login', { 'last-live': '2026-11-30' }))).toBe(
      'Opened by us on 2 December 2026; it asks for a password. Last seen live on 30 November 2026.',
    );
    expect(told(result('found', { url: KEPT }), { links: onlyCopy.links } as never)).toBe(
      'Copy opened by us on 2 December 2026, and the work found.',
    );
  });

  test('is a sentence for every outcome', () => {
    for (const outcome of Object.keys(OUTCOMES) as Outcome[])
      expect(told(result(outcome)), outcome).toMatch(/^Opened by us on 2 December 2026[,;] .+\.$/u);
  });
});

test('where a work was seen is told of once it was opened, and not twice', () => {
  const tracing = {
    ...{ state: 'traced' as const, seen: 'part' as const, summary: 'S.', seenAt: KEPT },
    ...{ checked: [], unchecked: [], candidates: [], notes: [] },
  };
  const gone = results(result('gone', { url: KEPT }));
  expect(seenAtInWords({ ...work(), tracing }, results())).toBe('');
  expect(seenAtInWords({ ...work(), tracing }, gone)).toBe(
    'Opened by us on 2 December 2026; the work is gone.',
  );
  expect(seenAtInWords({ ...work({ archived: KEPT }), tracing }, gone)).toBe('');
});

test('sources are counted by how it stands with them', () => {
  const all: SourceHealth[] = [
    { health: 'live', result: result('found', { opened: '2026-12-03' }) },
    { health: 'gone', result: result('gone') },
    { health: 'live' },
    { health: 'unopened' },
    { health: 'nowhere' },
  ];
  expect(countHealth(all)).toEqual({
    live: 2,
    copy: 0,
    gone: 1,
    unclear: 0,
    unopened: 1,
    nowhere: 1,
  });
  expect(all.filter(isOpened)).toHaveLength(3);
  expect(lastOpened(all)).toBe('2026-12-03');
  expect(lastOpened([{ health: 'unopened' }])).toBeUndefined();
});

test('a row to take away has what is known and nothing else', () => {
  expect(rowOf('a', 'A (2010)', undefined, { health: 'nowhere' })).toEqual({
    id: 'a',
    name: 'A (2010)',
    health: 'nowhere',
  });
  const health = healthOf(work(), results(result('gone', { status: 404, copy })));
  expect(rowOf('a', 'A (2010)', 'T', health)).toEqual({
    id: 'a',
    name: 'A (2010)',
    title: 'T',
    health: 'copy',
    link: LIVE,
    opened: '2026-12-02',
    outcome: 'gone',
    status: 404,
    copy: KEPT,
    'copy-of': '2013-03-30',
    'copy-opened': true,
  });
});
