import { expect, test } from 'vitest';
import { linkInCopy } from '../../src/editions/links.ts';

const kept = new Set(['the-downsides', 'claims', 'references']);

test.for([
  ['a place on the page', '#p4-3', '#p4-3'],
  ['a place on a kept page', '/claims/#c-17', '../claims/#c-17'],
  ['a kept page', '/claims/', '../claims/'],
  ['the page itself', '/the-downsides/', '../the-downsides/'],
  ['a place on the page itself', '/the-downsides/#p4-3', '#p4-3'],
  ['a page that is not kept', '/search/?q=x#keys', '../../../search/?q=x#keys'],
  ['the home page', '/', '../../../'],
  ['a file', '/how-many/counts.csv', '../../../how-many/counts.csv'],
  ['another site', 'https://example.org/claims/', 'https://example.org/claims/'],
  ['a mailbox', 'mailto:a@example.org', 'mailto:a@example.org'],
] as const)('a link to %s', ([, href, expected]) => {
  for (const base of ['/', '/explainers/going-mutual/']) {
    const from = href.startsWith('/') ? base + href.slice(1) : href;
    expect(linkInCopy(from, { slug: 'the-downsides', kept, base })).toBe(expected);
  }
});

test('in a copy leads where it led, wherever the site stands', () => {
  for (const base of ['/', '/explainers/going-mutual/']) {
    const copy = new URL(`https://example.org${base}editions/1.0/the-downsides/`);
    const at = (href: string) =>
      new URL(linkInCopy(base + href, { slug: 'the-downsides', kept, base }), copy).pathname;
    expect(at('search/')).toBe(`${base}search/`);
    expect(at('claims/')).toBe(`${base}editions/1.0/claims/`);
  }
});

test.for(['claims/', '//example.org/', '../claims/', '/elsewhere/'])(
  'that does not begin where the site does is refused: %s',
  (href) => {
    const place = { slug: 'the-downsides', kept, base: '/site/' };
    expect(() => linkInCopy(href, place)).toThrow('is no link that a copy can keep');
  },
);
