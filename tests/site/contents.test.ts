import { expect, test } from 'vitest';
import {
  contentsOfEssay,
  placesOfSection,
  contentsOfPage,
  contentsOfSection,
  firstOfEach,
} from '../../src/site/contents.ts';
import { section } from './invented.ts';

const headings = [
  { id: 'first', text: 'First', depth: 2 },
  { id: 'deeper', text: 'Deeper', depth: 3 },
];
const sections = [section('one', 1, { headings }), section('two', 2, { headings })] as const;

test('a section lists all sections, and the headings of its own', () => {
  const items = contentsOfSection(sections[1], sections);
  expect(items.map(({ href, here }) => [href, here])).toEqual([
    ['/one/', false],
    ['/two/', true],
  ]);
  expect(items.map(({ subheadings }) => subheadings.map(({ id }) => id))).toEqual([[], ['first']]);
});

test('the essay lists its sections where they stand on its page, each with its headings', () => {
  const items = contentsOfEssay(sections, true);
  expect(items.map(({ href }) => href)).toEqual(['#one', '#two']);
  expect(items.map(({ subheadings }) => subheadings.map(({ text }) => text))).toEqual([
    ['First'],
    ['First'],
  ]);
});

test('and without them where these stand on pages of their own, to which its places lead', () => {
  const items = contentsOfEssay(sections, false);
  expect(items.map(({ href }) => href)).toEqual(['#one', '#two']);
  expect(items.flatMap(({ subheadings }) => subheadings)).toEqual([]);
  const paragraphs = [
    { id: 'p1-1', number: '1.1', section: 'one' },
    { id: 'p2-1', number: '2.1', section: 'two' },
  ];
  const places = placesOfSection(sections[1], paragraphs);
  expect(places.map(({ text }) => text)).toEqual(['First', '2.1']);
});

test('a page leads to its places, and first of all back up to its title', () => {
  const items = contentsOfPage('cases', [{ id: 'harbour', text: 'Harbour Care' }]);
  expect(items.map(({ href }) => href)).toEqual(['#cases', '#harbour']);
  expect(items.at(-1)).toMatchObject({ title: 'Harbour Care', here: false, subheadings: [] });
});

test('rows that share something are found at the first of them, in their order', () => {
  const events = [
    { id: 'white-paper', date: '2010-10' },
    { id: 'pathfinders', date: '2010-12' },
    { id: 'act', date: '2012' },
  ];
  const years = firstOfEach(
    events,
    ({ date }) => date.slice(0, 4),
    ({ id }) => id,
  );
  expect(years).toEqual([
    { id: 'white-paper', text: '2010' },
    { id: 'act', text: '2012' },
  ]);
});
