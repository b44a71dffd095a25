import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recordOfSite } from '../../src/citation-styles/own-records.ts';
import { editionInWords, publicationOf } from '../../src/site/publication.ts';
import { sectionAsFiles, wholeAsFiles } from '../../src/site/take-aways.ts';
import { section } from './invented.ts';

beforeEach(() => vi.stubEnv('SITE', 'https://example.org'));

const edition = { number: '1.1', date: '2027-01-02' };
const publication = () =>
  publicationOf(
    edition,
    [section('conclusion', 1, { title: 'Conclusion' })],
    recordOfSite(edition).edition,
    'What this is.',
  );

describe('what is taken away', () => {
  test('says which edition it is, where it stands, and where the edition stays', () => {
    expect(editionInWords(publication())).toBe('Edition 1.1, 2 January 2027');
    expect(publication()).toMatchObject({
      description: 'What this is.',
      date: '2027-01-02',
      whole: {
        name: 'going-mutual',
        address: 'https://example.org/',
        permanent: 'https://example.org/editions/1.1/',
      },
      sections: [
        {
          name: 'conclusion',
          title: 'Conclusion – Going Mutual',
          short: 'Going Mutual: Conclusion',
          address: 'https://example.org/conclusion/',
          permanent: 'https://example.org/editions/1.1/conclusion/',
        },
      ],
    });
  });

  test('is the whole in every format that is made, with room for its size', () => {
    expect(wholeAsFiles(publication(), ['pdf', 'epub'])).toEqual([
      {
        path: 'going-mutual.pdf',
        href: '/going-mutual.pdf',
        mediaType: 'application/pdf',
        text: 'All sections as PDF, {size of going-mutual.pdf}',
      },
      {
        path: 'going-mutual.epub',
        href: '/going-mutual.epub',
        mediaType: 'application/epub+zip',
        text: 'All sections as EPUB, {size of going-mutual.epub}',
      },
    ]);
    expect(wholeAsFiles(publication(), [])).toEqual([]);
  });

  test('is a section as PDF alone, where PDFs are made; no other page', () => {
    const files = (slug: string, ...formats: ('pdf' | 'epub')[]) =>
      sectionAsFiles(slug, publication(), formats).map(({ path }) => path);
    expect(files('conclusion', 'pdf', 'epub')).toEqual(['conclusion.pdf']);
    expect(files('conclusion', 'epub')).toEqual([]);
    expect(files('about', 'pdf')).toEqual([]);
  });
});
