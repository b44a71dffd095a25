import { describe, expect, test } from 'vitest';
import { citationOf, citationsByPage, clusterOf, withCitations } from '../../src/site/tables.ts';
import { aCase, claim, count, form, tablesOf, term } from './invented.ts';

describe('the sources of a row', () => {
  test('make one pair of brackets, with the pages that are named', () => {
    expect(clusterOf(['bach-2012, p. 405', '@michie-2012'])).toEqual({
      mode: 'parenthetical',
      items: [{ id: 'bach-2012', locator: { label: 'page', value: '405' } }, { id: 'michie-2012' }],
    });
  });

  test('may have keys as Zotero writes them, whose anchors no address stumbles over', () => {
    const key = 'http://zotero.org/users/1/items/AB2C';
    const items = [{ id: key, locator: { label: 'page', value: '3' } }];
    expect(clusterOf([`${key}, p. 3`])).toMatchObject({ items });
    expect(clusterOf([`{${key}}, p. 3`])).toMatchObject({ items });
    const [anchor = ''] = citationOf('cases-pool', [key], 'It left.', 'The Pool')?.anchors ?? [];
    expect(anchor).toMatch(/^cases-pool-[\w.-]+$/u);
  });

  test('that cannot be read are named in the error', () => {
    expect(() => clusterOf(['bach 2012; ;'])).toThrow('“bach 2012; ;” is not a citation.');
  });

  test('have anchors of their own, and the row as their sentence', () => {
    expect(
      citationOf('cases-pool', ['bach-2012', 'michie-2012'], 'It left.', 'The Pool'),
    ).toMatchObject({
      anchors: ['cases-pool-bach-2012', 'cases-pool-michie-2012'],
      sentence: ['It left.'],
      under: 'The Pool',
    });
    expect(citationOf('cases-pool', [], 'It left.', 'The Pool')).toBeUndefined();
  });
});

const tables = tablesOf({
  counts: [count],
  cases: [aCase('pool', 'The Pool')],
  forms: [form('cic', 'Community interest company')],
  procurement: [
    { id: 'gone', aspect: 'Length', before: 'Three years', cites: ['hill-2012'] },
    { id: 'new', aspect: 'Price', before: 'Low', now: 'High', cites: ['hill-2012'] },
  ],
  glossary: [
    term('spin-out', 'Spin-out'),
    { ...term('asset-lock', 'Asset lock', []), basis: 'from-knowledge' },
  ],
  claims: [
    claim('C-02', { cites: ['hill-2012'], short: 'In part' }),
    claim('C-03'),
    claim('C-05', { cites: ['hill-2012', 'lake-2013'] }),
  ],
});
const shown = withCitations(tables);
const quoted = (slug: string) => citationsByPage(shown)[slug]?.map(({ sentence }) => sentence[0]);

describe('tables with their citations', () => {
  test('keep every field of a row', () => {
    expect(shown.cases[0]).toMatchObject({ ...tables.cases[0] });
    expect(shown.claims[1]).toMatchObject({ ...tables.claims[1] });
  });

  test('quote a row in the words that its page shows', () => {
    expect(quoted('how-many')).toEqual(['Mutuals: more than 1,300']);
    expect(quoted('cases')).toEqual(['The Pool: It left the council.']);
    // a rule that has not changed is quoted as it was
    expect(quoted('forms')).toEqual([
      'Community interest company: Its members.',
      'Length: Three years',
      'Price: High',
    ]);
  });

  test('have the terms in alphabetical order; one without a source has no citation', () => {
    expect(shown.glossary.map(({ term }) => term)).toEqual(['Asset lock', 'Spin-out']);
    expect(quoted('glossary')).toEqual(['Spin-out: What Spin-out means.']);
  });

  test('have two citations to a claim, of the essay and of the verdict, with anchors of their own', () => {
    expect(quoted('claims')).toEqual([
      'C-02 is claimed.',
      'C-02 was checked.',
      'C-03 was checked.',
      'C-05 is claimed.',
      'C-05 was checked.',
    ]);
    const anchors = citationsByPage(shown)['claims']?.flatMap((each) => each.anchors) ?? [];
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.slice(0, 2)).toEqual(['c-02-essay-hill-2012', 'c-02-verdict-lake-2013']);
  });
});
