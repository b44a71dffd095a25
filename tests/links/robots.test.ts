import { expect, test } from 'vitest';
import { mayOpen } from '../../src/links/robots.ts';

const asks = (lines: readonly string[], path: string) =>
  mayOpen(`${lines.join('\n')}\n`, new URL(path, 'https://example.org'), 'Going-Mutual');
const everyone = (...lines: string[]) => ['User-agent: *', ...lines];
const us = (...lines: string[]) => ['User-agent: going-mutual', ...lines];

/** What RFC 9309 says, by its sections: the lines of a robots.txt, what is opened, and whether it may be. */
const RULES: [section: string, lines: string[], path: string, may: boolean][] = [
  [
    '2.2.1: all groups of one agent hold',
    [...us('Disallow: /a'), ...everyone('Disallow: /'), ...us('Disallow: /b')],
    '/a',
    false,
  ],
  [
    '2.2.1: all groups of one agent hold',
    [...us('Disallow: /a'), ...everyone('Disallow: /'), ...us('Disallow: /b')],
    '/b',
    false,
  ],
  [
    '2.2.1: its own group holds, not that of all',
    [...everyone('Disallow: /'), ...us('Disallow: /a')],
    '/b',
    true,
  ],
  [
    '2.2.1: its own group holds though it is empty',
    [...everyone('Disallow: /'), '', ...us()],
    '/b',
    true,
  ],
  ['2.2.1: a group of several agents', ['User-agent: other', ...us('Disallow: /a')], '/a', false],
  ['2.2.1: a token is compared whole', ['User-agent: going', 'Disallow: /'], '/a', true],
  ['2.2.1: a token is compared whole', ['User-agent: going-mutual-too', 'Disallow: /'], '/a', true],
  [
    '2.2.1: a token is compared without case',
    ['USER-AGENT: GOING-MUTUAL', 'DISALLOW: /'],
    '/a',
    false,
  ],
  ['2.2.2: no rule, no ban', everyone(), '/a', true],
  ['2.2.2: an empty rule bans nothing', everyone('Disallow:'), '/a', true],
  ['2.2.2: paths are compared with case', everyone('Disallow: /A'), '/a', true],
  [
    '2.2.2: the longest rule decides',
    everyone('Allow: /a/', 'Disallow: /a/b.gif'),
    '/a/b.gif',
    false,
  ],
  ['2.2.2: the longest rule decides', everyone('Disallow: /a/', 'Allow: /a/b'), '/a/b', true],
  ['2.2.2: of two as long, the one that allows', everyone('Disallow: /a', 'Allow: /a'), '/a', true],
  ['2.2.2: octets outside ASCII', everyone('Disallow: /ツ'), '/%E3%83%84', false],
  ['2.2.2: octets outside ASCII', everyone('Disallow: /%e3%83%84'), '/ツ', false],
  ['2.2.2: octets that need no encoding', everyone('Disallow: /%62%61z'), '/baz', false],
  ['2.2.2: octets that need no encoding', everyone('Disallow: /baz'), '/%62az', false],
  ['2.2.2: a query is part of what is compared', everyone('Disallow: /a?b=1'), '/a?b=1', false],
  ['2.2.3: comments', everyone('Disallow: /a # not this one'), '/a', false],
  ['2.2.3: $ is the end', everyone('Disallow: /*.gif$'), '/a.gif', false],
  ['2.2.3: $ is the end', everyone('Disallow: /*.gif$'), '/a.gif?b', true],
  ['2.2.3: $ is the end of the last of several', everyone('Disallow: /a*b*b$'), '/ab', true],
  ['2.2.3: $ without *', everyone('Disallow: /a$'), '/ab', true],
  ['2.2.3: * is anything', everyone('Disallow: /a*/z'), '/a/b/c/z', false],
  ['2.2.3: an encoded * is itself', everyone('Disallow: /a-%2A.html'), '/a-*.html', false],
  ['2.2.3: an encoded * is itself', everyone('Disallow: /a-%2A.html'), '/a-b.html', true],
  [
    '2.2.4: other lines end no group',
    [
      'User-agent: going-mutual',
      'Sitemap: https://example.org/map',
      'User-agent: other',
      'Disallow: /a',
    ],
    '/a',
    false,
  ],
  ['2.2.4: other lines end no group', us('Crawl-delay: 3', 'Disallow: /a'), '/a', false],
  ['2.2.2: robots.txt itself is always open', everyone('Disallow: /'), '/robots.txt', true],
];

test.for(RULES)('%s: %j, %s', ([, lines, path, may]) => {
  expect(asks(lines, path)).toBe(may);
});

test('lines may end as on any system, after a byte order mark', () => {
  for (const end of ['\n', '\r', '\r\n']) {
    const robots = `\uFEFF${['User-agent: *', 'Disallow: /a'].join(end)}`;
    expect(mayOpen(robots, new URL('https://example.org/a'), 'Going-Mutual')).toBe(false);
  }
});

test('a rule of many wildcards forbids nothing that ends otherwise', () => {
  const rule = `Disallow: /${'*a'.repeat(8)}$`;
  expect(asks(everyone(rule), `/${'a'.repeat(20)}b`)).toBe(true);
});

test('nothing is forbidden by what is no robots.txt', () => {
  expect(asks(['<!doctype html><title>Not found</title>', 'Disallow: /'], '/a')).toBe(true);
});
