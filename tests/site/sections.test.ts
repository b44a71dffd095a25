import { describe, expect, test } from 'vitest';
import {
  asOnePage,
  dataPagesOf,
  essayOf,
  inMarkdown,
  inOrder,
  positionInWords,
  sinceOf,
  withTables,
} from '../../src/site/sections.ts';
import { citation, page, section } from './invented.ts';

const written = [
  section('after', 3, { part: 'since' }),
  section('conclusion', 2),
  section('introduction', 1),
];
const slugs = (pages: readonly { slug: string }[]) => pages.map(({ slug }) => slug);

describe('sections', () => {
  test('come in the order of their front matter, whatever their files are called', () => {
    expect(slugs(inOrder(written))).toEqual(['introduction', 'conclusion', 'after']);
    expect(slugs(written)).toEqual(['after', 'conclusion', 'introduction']);
  });

  test('of the essay are those that are not about what has happened since', () => {
    expect(slugs(essayOf(inOrder(written)))).toEqual(['introduction', 'conclusion']);
  });

  test('about what has happened since are all others', () => {
    expect(slugs(sinceOf(inOrder(written)))).toEqual(['after']);
  });

  test('say where in the essay they stand, or which they are of those after it', () => {
    const places = (sections: typeof written) =>
      inOrder(sections).map((each) => positionInWords(each, inOrder(sections)));
    expect(places(written)).toEqual(['Section 1 of 2', 'Section 2 of 2', 'After the essay']);
    expect(places([...written, section('now', 7, { part: 'since' })]).slice(2)).toEqual([
      'After the essay, 1 of 2',
      'After the essay, 2 of 2',
    ]);
  });

  test('are one page with all their citations and terms, in order', () => {
    const [one, other] = [citation('a', 'hill-2012'), citation('b', 'lake-2013')];
    const whole = asOnePage([
      section('a', 1, { citations: [one], terms: ['mutual'] }),
      section('b', 2, { citations: [other], terms: ['spin-out', 'mutual'] }),
    ]);
    expect(whole.slug).toBe('essay');
    expect(whole.citations).toEqual([one, other]);
    expect(whole.terms).toEqual(['mutual', 'spin-out', 'mutual']);
  });

  test('stand in Markdown beside their pages, and no other page does', () => {
    const paths = inMarkdown([...written, { slug: 'essay' }]);
    expect(paths.get('/conclusion/')).toBe('/conclusion.md');
    expect(paths.get('/essay/')).toBe('/essay.md');
    expect(paths.get('/about/')).toBeUndefined();
  });
});

describe('a page that shows a table', () => {
  const inText = citation('text', 'hill-2012');
  const inRow = (sentence: string) => ({ ...citation('row', 'lake-2013'), sentence: [sentence] });

  test('has the citations of its rows after those of its text', () => {
    const { citations } = withTables(page('cases', { citations: [inText] }), {
      cases: [inRow('One left.'), inRow('One stayed.')],
    });
    expect(citations[0]).toBe(inText);
    expect(citations.map(({ anchors }) => anchors[0])).toEqual([
      'text-hill-2012',
      'row-lake-2013',
      'row-lake-2013',
    ]);
  });

  test('quotes each with its citation before the full stop, and adds one where there is none', () => {
    const { citations } = withTables(page('cases', { citations: [inText] }), {
      cases: [inRow('One left. One stayed.'), inRow('more than 130')],
    });
    // a number stands for a citation of the page, by its place among them
    expect(citations[1]?.sentence).toEqual(['One left. One stayed', ' ', 1, '.']);
    expect(citations[2]?.sentence).toEqual(['more than 130', ' ', 2, '.']);
  });

  test('is left as it is where the table is of another page', () => {
    const about = page('about', { citations: [inText] });
    expect(withTables(about, { cases: [inRow('One left.')] })).toEqual(about);
  });
});

test('pages of tables come as they are listed, without those that nobody has written', () => {
  const pages = new Map(['timeline', 'about', 'claims'].map((slug) => [slug, page(slug)]));
  expect(slugs(dataPagesOf(pages))).toEqual(['claims', 'timeline']);
});
