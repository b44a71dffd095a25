import { expect, test } from 'vitest';
import { isShown, mediaTypeOf } from '../../src/addresses/served-as.ts';

test.for<[path: string, type: string]>([
  ['claims/index.html', 'text/html; charset=utf-8'],
  ['claims/references.bib', 'application/x-bibtex; charset=utf-8'],
  ['claims/references.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['claims/claims.json', 'application/json'],
  ['claims/claims.schema.json', 'application/schema+json'],
  ['feed.xml', 'application/atom+xml'],
  ['sitemap-index.xml', 'application/xml'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
])('%s is served as %s', ([path, type]) => {
  expect(mediaTypeOf(path)).toBe(type);
});

test('browsers show pages, pictures and data, and no more than the source of the rest', () => {
  const shown = ['/claims/', '/a.pdf', '/claims/claims.json', '/feed.xml', '/llms.txt', '/a.svg'];
  expect(shown.filter((path) => !isShown(path))).toEqual([]);
  expect(['/a.bib', '/a.ris', '/a.md', '/claims/claims.csv', '/a.epub'].filter(isShown)).toEqual(
    [],
  );
});
