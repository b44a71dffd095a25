import { describe, expect, test } from 'vitest';
import type { CitationItem, Label } from '../../src/bibliography/index.ts';
import { anchorParts, previewId, withPreviews } from '../../src/site/anchored-labels.ts';

const onPage = (id: string, value: string): CitationItem => ({
  id,
  locator: { label: 'page', value },
});
const parts = (label: Label, items: CitationItem[]) =>
  anchorParts(label, {
    cluster: { mode: 'parenthetical', items },
    anchors: items.map((_item, index) => `cite-${index + 1}`),
  });

describe('the preview of a cite', () => {
  test('is shared by citations of the same page, and by no others', () => {
    const ids = [
      previewId({ id: 'bach-2012' }),
      previewId(onPage('bach-2012', '405')),
      previewId(onPage('bach-2012', '405-408')),
      previewId(onPage('michie-2012', '405')),
      previewId({ id: 'bach-2012', locator: { label: 'chapter', value: '405' } }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(previewId(onPage('bach-2012', '405'))).toBe(ids[1]);
  });

  test('stands once, however often the page is cited', () => {
    const cites = ['405', '410', '405'].map((value) => ({ item: onPage('bach-2012', value) }));
    expect(withPreviews(cites).map(({ locator }) => locator?.value)).toEqual(['405', '410']);
  });

  test('has an id without spaces (HTML, 3.2.6)', () => {
    expect(previewId(onPage('bach-2012', '401-408, 410 and 412'))).not.toMatch(/\s/u);
  });
});

describe('a label on a page', () => {
  test('has the anchor of each cite, in the order of the style', () => {
    const label = [
      { html: '(' },
      { html: 'Bach 2012', id: 'bach-2012' },
      { html: '; ' },
      { html: 'Michie 2011', id: 'michie-2011' },
      { html: ')' },
    ];
    const anchored = parts(label, [{ id: 'michie-2011' }, { id: 'bach-2012' }]);
    expect(anchored.map(({ cite }) => cite?.anchor)).toEqual([
      undefined,
      'cite-2',
      undefined,
      'cite-1',
      undefined,
    ]);
  });

  test('has no link of a bare year, which clippers take for the mark of a footnote', () => {
    const label = [
      { html: '(' },
      { html: 'HSJ, 2015', id: 'hsj-2015' },
      { html: ', ' },
      { html: '2019', id: 'hsj-2019' },
      { html: '; ' },
      { html: '2020', id: 'who-2020' },
      { html: ')' },
    ];
    const ids = ['hsj-2015', 'hsj-2019', 'who-2020'];
    const anchored = parts(
      label,
      ids.map((id) => ({ id })),
    );
    expect(anchored.map(({ html }) => html)).toEqual([
      '(',
      'HSJ, 2015',
      ', 2019',
      '; ',
      '2020',
      ')',
    ]);
    expect(anchored[2]?.cite?.anchor).toBe('cite-2');
  });

  test('has no link for a cite that the style leaves unsaid', () => {
    const label = [
      { html: 'Bach ' },
      { html: '', id: 'bach-2012' },
      { html: '(Michie 2011)', id: 'michie-2011' },
    ];
    const anchored = parts(label, [{ id: 'bach-2012' }, { id: 'michie-2011' }]);
    expect(anchored.map(({ html, cite }) => [html, cite?.anchor])).toEqual([
      ['Bach ', undefined],
      ['(Michie 2011)', 'cite-2'],
    ]);
  });

  test('that cites a work twice gives each cite an anchor of its own', () => {
    const label = [
      { html: 'p. 4', id: 'bach-2012' },
      { html: 'p. 7', id: 'bach-2012' },
    ];
    const anchored = parts(label, [onPage('bach-2012', '4'), onPage('bach-2012', '7')]);
    expect(anchored.map(({ cite }) => cite?.anchor)).toEqual(['cite-1', 'cite-2']);
  });

  test.for([
    ['Bach 2012, p. 405', '405', 'Bach 2012, p.\u{a0}405'],
    // the year is the same number as the page
    ['Bach 2012, p. 2012', '2012', 'Bach 2012, p.\u{a0}2012'],
    ['Bach 2012, pp. 401–408', '401-408', 'Bach 2012, pp.\u{a0}401–408'],
    ['Bach 2012', '405', 'Bach 2012'],
  ])('breaks no line between “p.” and its number: %s', ([html = '', value = '', whole = '']) => {
    const [part] = parts([{ html, id: 'bach-2012' }], [onPage('bach-2012', value)]);
    expect(part?.html).toBe(whole);
  });

  test('without a locator may break anywhere', () => {
    const [part] = parts([{ html: 'Bach 2012', id: 'bach-2012' }], [{ id: 'bach-2012' }]);
    expect(part?.html).toBe('Bach 2012');
  });
});
