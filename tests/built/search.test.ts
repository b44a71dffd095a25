import { expect, test } from 'vitest';
import { searchedPage } from '../../src/build/search-records.ts';
import { page, textFile } from '../builds/pages.ts';
import { sections } from '../builds/sites.ts';

/** Where what can be found on a page stands. */
const idsOn = (slug: string) => searchedPage(page(`${slug}/`).html).records.map(({ id }) => id);
const idsIn = (file: string) =>
  (JSON.parse(textFile(file)) as { id: string }[]).map(({ id }) => id.toLowerCase());

test('every numbered paragraph can be found, once', () => {
  const found = sections.flatMap(idsOn).filter((id) => /^p\d/u.test(id));
  const numbered = (JSON.parse(textFile('paragraphs.json')) as { id: string }[]).map(
    ({ id }) => id,
  );
  expect(found.sort()).toEqual(numbered.sort());
});

test.for([
  ['references', ['references.json']],
  ['claims', ['claims/claims.json']],
  ['how-many', ['how-many/counts.json']],
  ['timeline', ['timeline/timeline.json']],
  ['cases', ['cases/cases.json']],
  ['forms', ['forms/forms.json', 'forms/procurement.json']],
  ['glossary', ['glossary/glossary.json']],
] as const)('every row of %s can be found, once', ([slug, files]) => {
  const found = idsOn(slug);
  expect(new Set(found).size).toBe(found.length);
  expect(found).toEqual(expect.arrayContaining(files.flatMap(idsIn)));
});
