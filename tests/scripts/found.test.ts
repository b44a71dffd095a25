import { expect, test } from 'vitest';
import {
  byPage,
  countInWords,
  namesakesFirst,
  partsOf,
  type FoundPlace,
} from '../../src/scripts/search/found.ts';

const found = (page: string, name: string): FoundPlace => ({
  address: `/${page}/#${name}`,
  page,
  name,
  excerpt: '',
});
const names = (places: FoundPlace[], counts = {}) =>
  byPage(places, counts).map(({ title, count, places }) => [
    title,
    count,
    ...places.map(({ name }) => name),
  ]);

test('pages stand in the order of their best places', () => {
  expect(
    names([found('Glossary', 'TUPE'), found('Cases', 'SEQOL'), found('Glossary', 'Spin-out')]),
  ).toEqual([
    ['Glossary', 2, 'TUPE', 'Spin-out'],
    ['Cases', 1, 'SEQOL'],
  ]);
});

test('paragraphs stand in the order of their numbers, after what has none', () => {
  expect(
    names(['4.10', '4.2A', 'Size', '4.2', '4.A1'].map((name) => found('The downsides', name))),
  ).toEqual([['The downsides', 5, 'Size', '4.A1', '4.2', '4.2A', '4.10']]);
});

test('what is called as was asked comes before what is nearer', () => {
  const asked = [found('Claims', 'C-23'), found('What is a mutual?', '2.3')];
  expect(namesakesFirst(asked, '2.3').map(({ name }) => name)).toEqual(['2.3', 'C-23']);
  expect(namesakesFirst(asked, 'c-23').map(({ name }) => name)).toEqual(['C-23', '2.3']);
});

test('a page says how many of its places were found, shown or not', () => {
  expect(names([found('Cases', 'SEQOL')], { Cases: 7, Glossary: 0 })).toEqual([
    ['Cases', 7, 'SEQOL'],
  ]);
});

test('results are counted in words', () => {
  expect(countInWords({ Cases: 4, Glossary: 2, Claims: 1, Timeline: 0 })).toBe('7 results');
  expect(countInWords({ Cases: 1 })).toBe('1 result');
});

test('an excerpt is cut at its marks, and what stands in it is text', () => {
  expect(partsOf('of <mark>mutual</mark> <mark>aid</mark> &lt;b&gt; &amp; more')).toEqual([
    { text: 'of ', marked: false },
    { text: 'mutual aid', marked: true },
    { text: ' <b> &amp; more', marked: false },
  ]);
  expect(partsOf('<mark>TUPE,</mark>')).toEqual([{ text: 'TUPE,', marked: true }]);
  expect(partsOf('no more')).toEqual([{ text: 'no more', marked: false }]);
  expect(partsOf('')).toEqual([]);
});
