import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CslItem } from '../../src/bibliography/index.ts';
import { jsonLd, type PageMetadata } from '../../src/site/metadata.ts';
import { works } from './invented.ts';

beforeEach(() => vi.stubEnv('SITE', 'https://example.org'));

const edition = { number: '1.1', first: '2026-11-23', date: '2027-01-02' };
const about: PageMetadata = {
  title: 'About',
  id: 'about',
  description: 'What this is.',
  path: '/about/',
  kind: 'website',
};
const read = (page: Partial<PageMetadata>) =>
  JSON.parse(jsonLd({ ...about, ...page }, edition)) as Record<string, unknown>;
const work = (csl: Partial<CslItem>, live?: string) => ({
  id: 'a',
  csl: { id: 'a', type: 'book', title: 'A', ...csl },
  links: { status: 'unchecked' as const, ...(live ? { live } : {}) },
});
const cited = (csl: Partial<CslItem>, path = '/references/', live?: string) =>
  (read({ path, works: [work(csl, live)] })['citation'] as unknown[])[0];

describe('what a page says of itself to programs', () => {
  test('names it, its address, its licence, its edition and both its dates', () => {
    expect(read({})).toMatchObject({
      '@type': 'WebPage',
      headline: 'About',
      abstract: 'What this is.',
      url: 'https://example.org/about/',
      inLanguage: 'en-GB',
      datePublished: '2026-11-23',
      dateModified: '2027-01-02',
      version: '1.1',
      license: expect.stringMatching(/^https:/u) as string,
    });
    expect(read({ kind: 'article' })['@type']).toBe('Article');
  });

  test('has no citations where it cites nothing', () => {
    expect(read({})).not.toHaveProperty('citation');
  });

  test('can stand in a script element, whatever is in it', () => {
    const title = '</script><script>alert(1)</script>';
    const text = jsonLd({ ...about, title }, edition);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ headline: title });
  });
});

describe('a work that a page cites', () => {
  test('is named by its kind and title, and described on the page of references alone', () => {
    const [hill] = works;
    expect(cited(hill ?? {}, '/about/')).toEqual({ '@type': 'Book', name: 'A book of hills' });
    expect(cited(hill ?? {})).toEqual({
      '@type': 'Book',
      name: 'A book of hills',
      author: [{ '@type': 'Person', familyName: 'Hill', givenName: 'Jo' }],
      datePublished: '2012',
    });
  });

  test('of a kind that schema.org has no word for is a creative work', () => {
    expect(cited({ type: 'hearing' })).toMatchObject({ '@type': 'CreativeWork' });
  });

  test('has persons with their particles, and bodies as organisations', () => {
    expect(
      cited({
        author: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
        editor: [{ literal: 'Board of Rivers' }, { family: 'Lake' }],
      }),
    ).toMatchObject({
      author: [{ '@type': 'Person', familyName: 'van der Berg', givenName: 'Jan' }],
      editor: [
        { '@type': 'Organization', name: 'Board of Rivers' },
        { '@type': 'Person', familyName: 'Lake' },
      ],
    });
  });

  test.for([
    [[2014], '2014'],
    [[2014, 3], '2014-03'],
    [[2014, 3, 9], '2014-03-09'],
    [[814], '0814'],
    [[-44, 3, 15], '-0043-03-15'],
    [[2015, 21], '2015'],
  ] as const)('of %j is dated %s (ISO 8601)', ([parts, date]) => {
    expect(cited({ issued: { 'date-parts': [[...parts]] } })).toMatchObject({
      datePublished: date,
    });
  });

  test('without a date has none, and neither has one whose date is in words', () => {
    expect(cited({})).not.toHaveProperty('datePublished');
    expect(cited({ issued: { literal: 'no date' } })).not.toHaveProperty('datePublished');
  });

  test('of which it is not certain when it appeared is not dated as if it were', () => {
    expect(cited({ issued: { 'date-parts': [[1844]], circa: true } })).not.toHaveProperty(
      'datePublished',
    );
  });

  test('is linked where it can be read, and identified by its DOI', () => {
    expect(cited({ DOI: '10.1000/182' }, '/references/', 'https://example.org/a')).toMatchObject({
      identifier: 'doi:10.1000/182',
      url: 'https://example.org/a',
    });
  });
});
