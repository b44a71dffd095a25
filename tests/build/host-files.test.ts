import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/build/headers.ts';
import { headersFile, redirectsFile } from '../../src/build/host-files.ts';

const BASE = '/mutuals/';
const rules = headersFile(BASE)
  .trim()
  .split(/\n(?=\/)/u)
  .map((rule) => {
    const [path = '', ...lines] = rule.split('\n');
    return {
      path,
      headers: lines.map((line) =>
        line
          .trim()
          .split(/: (.*)/u)
          .slice(0, 2),
      ),
    };
  });

/** The headers of every rule that fits a path, as such hosts find them: “*” is whatever stands there. */
function sentWith(path: string): (readonly [string, string])[] {
  const fits = (pattern: string) =>
    new RegExp(`^${pattern.replace(/[.]/gu, '\\.').replace('*', '.*')}$`, 'u').test(path);
  return rules
    .filter((rule) => fits(rule.path))
    .flatMap(({ headers }) => headers.map(([name = '', value = '']) => [name, value] as const));
}

describe('hosts that read “_headers”', () => {
  test.for([
    ['', 'index.html'],
    ['claims/', 'claims/index.html'],
    ['404.html', '404.html'],
    ['_astro/reader.js', '_astro/reader.js'],
    ['pagefind/fragment/en_1.pf_fragment', 'pagefind/fragment/en_1.pf_fragment'],
    ['references.bib', 'references.bib'],
    ['claims/references.json', 'claims/references.json'],
    ['claims/claims.schema.json', 'claims/claims.schema.json'],
    ['claims/claims.csv', 'claims/claims.csv'],
    ['corrections/feed.xml', 'corrections/feed.xml'],
    ['editions/timemap.link', 'editions/timemap.link'],
    ['how-many/counts.svg', 'how-many/counts.svg'],
    ['a.pdf', 'a.pdf'],
  ] as const)('send what they should with “%s”, each header once', ([path, file]) => {
    const sent = sentWith(BASE + path);
    const names = sent.map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    const expected = headersOf(file);
    for (const [name, value] of sent) expect(expected[name], name).toBe(value);
    const byThemselves = ['Cache-Control', 'Content-Type'];
    const missing = Object.keys(expected).filter((name) => !names.includes(name));
    expect(missing.filter((name) => !byThemselves.includes(name))).toEqual([]);
  });

  test('may read as many rules as they allow, and one “*” in each', () => {
    // Cloudflare Pages, “Headers”: 100 rules of 2,000 characters
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { path, headers } of rules) {
      expect(path.split('*').length, path).toBeLessThanOrEqual(2);
      for (const header of headers) expect(header.join(': ').length).toBeLessThanOrEqual(2000);
    }
  });
});

test('hosts that read “_redirects” lead to the page of a folder, and serve a site under its path', () => {
  expect(redirectsFile('/', ['claims'])).toBe('/index.html / 301\n/*/index.html /:splat/ 301\n');
  expect(redirectsFile(BASE, ['claims', 'cite/claims']).trim().split('\n')).toEqual([
    '/mutuals/index.html /mutuals/ 301',
    '/mutuals/*/index.html /mutuals/:splat/ 301',
    '/mutuals /mutuals/ 301',
    '/mutuals/claims /mutuals/claims/ 301',
    '/mutuals/cite/claims /mutuals/cite/claims/ 301',
    '/ /mutuals/ 302',
    '/mutuals/* /:splat 200',
  ]);
});
