import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/bibliography/index.ts';
import { settings } from '../../src/loaders/settings.ts';
import { citationsOn, citesByWork } from '../../src/site/backlinks.ts';
import {
  countOfPart,
  placesByLetter,
  placesOfWorks,
  titleOfPart,
} from '../../src/site/work-places.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import { citation, page, works } from './invented.ts';

const KEYS = Array.from({ length: 600 }, (_, at) => `work-${at}`);
const weighing = (weight: number) => [
  { letter: '0–9', id: 'letter-figure', entries: [{ id: 'x/y', weight }] },
  { letter: 'A', id: 'letter-a', entries: KEYS.map((id) => ({ id, weight })) },
];

describe('works by letter', () => {
  test('stand on a page for each letter, where each has its address', () => {
    const { parts, pathOf } = placesByLetter(weighing(1), true);
    expect(parts.map(({ name, ids }) => [name, ids.length])).toEqual([
      ['figure', 1],
      ['a', 600],
    ]);
    expect(pathOf('work-599')).toBe('/references/a/#work-599');
    expect(pathOf('x/y')).toBe('/references/figure/#x.2Fy');
    expect(pathOf('work-1', 'apa')).toBe('/references/apa/a/#work-1');
  });

  test('but not in the lists of styles, where there is room for all', () => {
    const { styledParts, pathOf } = placesByLetter(weighing(1), false);
    expect(styledParts).toEqual([]);
    expect(pathOf('work-1')).toBe('/references/a/#work-1');
    expect(pathOf('work-1', 'apa')).toBe('/references/apa/#work-1');
  });

  test('of which none is longer than a page may be: the rest stands on the next', () => {
    const { parts, pathOf } = placesByLetter(weighing(4000), false);
    expect(parts.map(({ name, at, of, ids }) => [name, at, of, ids.length])).toEqual([
      ['figure', 1, 1, 1],
      ['a', 1, 3, 250],
      ['a-2', 2, 3, 250],
      ['a-3', 3, 3, 100],
    ]);
    expect(parts.flatMap(({ ids }) => ids)).toEqual(['x/y', ...KEYS]);
    expect(pathOf('work-250')).toBe('/references/a-2/#work-250');
    expect(parts.map((part) => titleOfPart(part, 'References')).slice(0, 2)).toEqual([
      'References: 0–9',
      'References: A, page 1 of 3',
    ]);
    expect(parts.map(countOfPart).slice(0, 2)).toEqual([
      '0–9: one work in full',
      'A, page 1 of 3: 250 works in full',
    ]);
  });

  test('a work that is longer than a page may be has one', () => {
    const { parts } = placesByLetter(weighing(2e6), false);
    expect(parts.every(({ ids }) => ids.length === 1)).toBe(true);
    expect(parts).toHaveLength(601);
  });
});

describe('all works', () => {
  const references = bibliographyOf(works);

  test('stand on one page where they are few', async () => {
    const { parts, pathOf } = await placesOfWorks(
      references,
      new Map(),
      Number(settings.WORKS_ON_ONE_PAGE),
    );
    expect(parts).toEqual([]);
    expect(pathOf('hill-2012')).toBe('/references/#hill-2012');
    expect(pathOf('hill-2012', 'apa')).toBe('/references/apa/#hill-2012');
  });

  test('are parted by the letters of their entries where they are more', async () => {
    const { parts } = await placesOfWorks(references, new Map(), 2);
    expect(parts.map(({ name, ids }) => [name, ...ids])).toEqual([
      ['b', 'board-2014'],
      ['h', 'hill-2012'],
      ['l', 'lake-2013'],
    ]);
  });

  test('are five times as many before the list of a style is parted', async () => {
    const partedIn = async (most: number) =>
      (await placesOfWorks(references, new Map(), most)).styledParts.length > 0;
    expect([await partedIn(1), await partedIn(0.5)]).toEqual([false, true]);
  });

  test('take the room of the sentences that cite them', async () => {
    const cited = { ...citation('long', 'hill-2012'), sentence: ['x'.repeat(1e6), 0] };
    const hills = bibliographyOf(
      ['hill-2012', 'hill-2013'].map((id) => ({ ...(works[0] as CslItem), id, title: id })),
    );
    const cites = citesByWork(citationsOn([page('about', { citations: [cited] })]));
    const { parts } = await placesOfWorks(hills, cites, 1);
    expect(parts.map(({ name, ids }) => [name, ...ids])).toEqual([
      ['h', 'hill-2012'],
      ['h-2', 'hill-2013'],
    ]);
  });
});
