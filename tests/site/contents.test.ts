import { expect, test } from 'vitest';
import { contentsOfEssay, contentsOfSection } from '../../src/site/contents.ts';
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
  const items = contentsOfEssay(sections);
  expect(items.map(({ href }) => href)).toEqual(['#one', '#two']);
  expect(items.map(({ subheadings }) => subheadings.map(({ text }) => text))).toEqual([
    ['First'],
    ['First'],
  ]);
});
