import { describe, expect, test } from 'vitest';
import { createStandalone } from '../../src/bibliography/index.ts';
import {
  citedSources,
  formsOfPage,
  formsOfSite,
  ofParagraph,
} from '../../src/cite/citable-pages.ts';
import { citationStyles } from '../../src/site/citation-styles.ts';
import { citation, page, works } from '../site/invented.ts';

function own(id: string, title: string) {
  const live = {
    id: `${id}-live`,
    type: 'webpage',
    author: [{ literal: 'Own Site' }],
    issued: { 'date-parts': [[2026, 11, 23]] },
    title,
    URL: `https://example.org/${id}`,
  };
  const edition = { ...live, id, edition: '2.1', URL: `https://example.org/editions/2.1/${id}` };
  return { edition, live };
}
const [site, why] = [own('site', 'The site'), own('site-why', 'Why?')];

const first = { ...citation('why-1', 'hill-2012'), paragraph: 'p2-1' };
const again = { ...citation('why-2', 'hill-2012', 'lake-2013'), paragraph: 'p2-1' };
const outside = citation('why-3', 'hill-2012');
const written = page('why', { citations: [first, again, outside] });
const paragraph = (section: string, number: string) => ({
  id: `p2-${number}`,
  number: `2.${number}`,
  section,
  edition: '1.0',
  hash: 'cb2e69b0',
});

async function citableIn(id: string) {
  const style = citationStyles.find((each) => each.id === id);
  if (!style) throw new Error(`There is no style ${id}.`);
  const standalone = createStandalone({
    works: [...works, site.edition, site.live, why.edition, why.live],
    style: style.csl,
    citedIn: style.citedIn,
  });
  return formsOfPage(style, standalone, await formsOfSite(style, standalone, site), why, written, [
    paragraph('why', '1'),
    paragraph('elsewhere', '7'),
  ]);
}

describe('what can be copied from a page', () => {
  test('is the site, the page, and each of its own paragraphs by its number', async () => {
    const { edition, paragraphs } = await citableIn('harvard');
    expect(edition.whole.entry).toContain('The site');
    expect(edition.page.entry).toContain('Why?');
    expect(ofParagraph(edition, '2.1A')).toBe('(Own Site, 2026, para. 2.1A)');
    expect(paragraphs).toEqual({ 'p2-1': { number: '2.1', edition: '1.0', hash: 'cb2e69b0' } });
  });

  test('is each of them in the edition, at its address, and as it changes, at its own', async () => {
    const { edition, live, editionNumber } = await citableIn('mhra');
    expect(editionNumber).toBe('2.1');
    for (const [name, path] of [
      ['whole', 'site'],
      ['page', 'site-why'],
    ] as const) {
      expect(edition[name].entry).toContain(`https://example.org/editions/2.1/${path}`);
      expect(live[name].entry).toContain(`"https://example.org/${path}"`);
    }
    // a note has the whole of an entry
    expect(ofParagraph(edition, '2.1')).toContain('https://example.org/editions/2.1/site-why');
    expect(ofParagraph(live, '2.1')).toContain('"https://example.org/site-why"');
  });

  test('is a source by way of the edition that was read', async () => {
    const { citations } = await citableIn('oscola');
    expect(citations['why-1-hill-2012']?.secondary).toContain('editions/2.1/site-why');
  });

  test('is each source as the original and by way of the paragraph, or of the page', async () => {
    const { citations, entries } = await citableIn('apa');
    expect(citations['why-1-hill-2012']).toMatchObject({
      work: 'hill-2012',
      inText: '(Hill, 2012)',
      secondary: '(Hill, 2012, as cited in Own Site, 2026, para. 2.1)',
    });
    expect(citations['why-3-hill-2012']?.secondary).toBe(
      '(Hill, 2012, as cited in Own Site, 2026)',
    );
    expect(Object.keys(entries)).toEqual(['hill-2012', 'lake-2013']);
  });

  test('is what each citation says, whatever the style, under the anchors of its works', async () => {
    const { clusters } = await citableIn('oscola');
    expect(clusters).toEqual(written.citations.map(({ anchors, cluster }) => [anchors, cluster]));
  });

  test('has the quotation marks of the language of the style', async () => {
    expect((await citableIn('harvard')).quotes.slice(0, 2)).toEqual(['‘', '’']);
    expect((await citableIn('apa')).quotes.slice(0, 2)).toEqual(['“', '”']);
  });
});

test('a page lists each form of a citation once, and the entry of a work at its first', async () => {
  const sources = citedSources(written, await citableIn('harvard'));
  expect(sources.map(({ anchor, number }) => [anchor, number])).toEqual([
    ['why-1-hill-2012', '2.1'],
    ['why-2-lake-2013', '2.1'],
    ['why-3-hill-2012', undefined],
  ]);
  expect(sources.map(({ entry }) => entry !== undefined)).toEqual([true, true, false]);
});
