import charts from '#words/charts.json' with { type: 'json' };
import { expect, test } from 'vitest';
import type { CslItem } from '../../src/bibliography/index.ts';
import { onOneLine, pictureInWords } from '../../src/pictures/index.ts';
import { slidesOf } from '../../src/site/slides.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import { aCase, claim, count, entry, tablesOf, works } from './invented.ts';

const road = {
  id: 'start',
  step: 'The start',
  points: [
    {
      id: 'rain',
      title: 'It rains',
      where: 'Leeds, 2012',
      happened: 'It rained.',
      fate: 'ends',
      // as rows may have it: with a comma before the place or not, with an “@” or not
      cites: ['hill-2012 p. 3', '@board-2014'],
      cases: ['pool'],
      claims: ['C-01', 'C-02'],
    },
  ],
};
const tables = tablesOf({
  counts: [count],
  cases: [aCase('pool', 'The Pool')],
  claims: [claim('C-01'), claim('C-02')],
  road: [road],
});
const ledger = [
  {
    section: 'what-is-a-mutual',
    number: 2,
    paragraphs: [
      entry(
        '7',
        `**The road out.** A caption. It is no measure. ${onOneLine(pictureInWords('road', tables))}`,
      ),
    ],
  },
];
const made = {
  tables,
  ledger,
  references: bibliographyOf(works),
  edition: { number: '1.4', date: '2027-02-01' },
};
const wordsOf = async (name: string) =>
  (await slidesOf(made)).find((slide) => slide.name === name)?.from[1];

test('there is a slide beside each page that shows a chart or a picture', async () => {
  const slides = await slidesOf(made);
  expect(slides.map(({ page, name }) => `${page}/${name}`)).toEqual([
    'how-many/counts',
    'cases/destinations',
    'what-is-a-mutual/road',
  ]);
});

test('of an empty table there is none, and none of a picture that the text does not show', async () => {
  const slides = await slidesOf({ ...made, tables: tablesOf({ road: [road] }), ledger: [] });
  expect(slides).toEqual([]);
});

test('a slide says what it shows, who made it, when, and where it stands on what terms', async () => {
  expect(await wordsOf('road')).toMatchObject({
    title: 'The road out',
    imprint: [
      'Going Mutual',
      'Edition 1.4, 1 February 2027',
      'CC BY 4.0',
      expect.stringMatching(/^https?:.*\/what-is-a-mutual\/#p2-7$/u),
    ],
  });
  expect((await wordsOf('counts'))?.imprint.at(-1)).toMatch(/\/how-many\/$/u);
});

test('and what it rests on: works by name, and rows of the site by number', async () => {
  expect((await wordsOf('road'))?.source).toBe(
    'Sources: Board of Rivers (2014); Hill (2012); 1 case and 2 claims of this site, each with its sources at the address below.',
  );
  expect((await wordsOf('counts'))?.source).toBe('Sources: Hill (2012).');
});

test('and what not to take it for: the end of its caption, and of a chart its caution', async () => {
  expect((await wordsOf('road'))?.note).toBe('It is no measure.');
  expect((await wordsOf('counts'))?.note).toBe(charts.counts.caution);
  expect((await wordsOf('destinations'))?.note).toBe(charts.destinations.caution);
});

test('works too many to name are counted', async () => {
  const board = works.find(({ id }) => id === 'board-2014') as CslItem;
  const many = Array.from({ length: 30 }, (_, at) => ({
    ...board,
    id: `board-${at}`,
    title: `Brief ${at}`,
  }));
  const cites = many.map(({ id }) => id);
  const [slide] = await slidesOf({
    ...made,
    tables: tablesOf({ counts: [{ ...count, cites }] }),
    references: bibliographyOf(many),
  });
  expect(slide?.from[1].source).toContain('Sources: 30 works, listed at the address below.');
});
