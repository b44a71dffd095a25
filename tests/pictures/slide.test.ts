import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { countsChart } from '../../src/charts/counts.ts';
import { destinationsChart } from '../../src/charts/destinations.ts';
import { PAGE } from '../../src/pictures/colours.ts';
import { inColumns } from '../../src/pictures/columns.ts';
import { pictureOnSlide } from '../../src/pictures/index.ts';
import { partLabels } from '../../src/pictures/labels.ts';
import { withOwnLook } from '../../src/pictures/own-look.ts';
import { drawSlide, layOut, SLIDE, SMALLEST, type SlideWords } from '../../src/pictures/slide.ts';
import type { Box } from '../../src/pictures/typeset.ts';
import { ROWS } from '../../src/schemas/index.ts';
import { rowsOf } from '../content/rows.ts';

const words: SlideWords = {
  title: 'Rain & hail',
  note: 'Not measured.',
  description: 'It rains.',
  source: 'Sources: Hill (2012).',
  imprint: [
    'Going Mutual',
    'Edition 1.1, 28 November 2026',
    'CC BY 4.0',
    'https://example.org/rain/',
  ],
};
const drawing =
  '<svg viewBox="0 0 90 40" fill="#333"><g transform="translate(10,5)" text-anchor="end" font-size="14"><text x="20" dy="1em" font-weight="bold">Wet</text><text y="9" fill="#f00"> </text></g><path d="M0 0h9"/></svg>';

/** How many shapes are drawn: each contour of an outline begins with one command. */
const contours = (svg: string) =>
  [...svg.matchAll(/ d="([^"]*)"/gu)].flatMap(([, d]) => d?.match(/m/giu) ?? []).length;

test('a slide has its words as outlines, and no text that would want a face', async () => {
  const svg = await drawSlide(drawing, words);
  expect(svg).not.toMatch(/<text|font-|class=|style=|<style/u);
  expect(svg).toContain(`viewBox="0 0 ${SLIDE.width} ${SLIDE.height}"`);
  expect(SLIDE.width / SLIDE.height).toBeCloseTo(16 / 9);
});

test('title, note, source, maker, date, licence and address are drawn, each of them', async () => {
  const all = contours(await drawSlide(drawing, words));
  const without: SlideWords[] = [
    { ...words, title: '' },
    { ...words, note: '' },
    { ...words, source: '' },
    ...words.imprint.map((_part, at) => ({ ...words, imprint: words.imprint.toSpliced(at, 1) })),
  ];
  const left = await Promise.all(
    without.map(async (each) => contours(await drawSlide(drawing, each))),
  );
  expect(left.filter((number) => number >= all)).toEqual([]);
});

test('a drawing keeps clear of its note, however long that is', () => {
  const topOf = (note: string) =>
    Number(/translate\(\S+ (\S+)\)/u.exec(layOut(drawing, { ...words, note }).drawing)?.[1]);
  expect(topOf('Short.')).toBe(topOf(''));
  expect(topOf('It takes two lines. '.repeat(10))).toBeGreaterThan(topOf(''));
});

test('programs read title and words, whatever stands in them', async () => {
  const { document } = parseHTML(await drawSlide(drawing, words));
  expect(document.querySelector('svg > title')?.textContent).toBe(words.title);
  const description = document.querySelector('svg > desc')?.textContent;
  for (const said of [words.description, words.note, words.source, ...words.imprint]) {
    expect(description).toContain(said);
  }
});

describe('labels of a drawing', () => {
  test('have what the elements around them say, and none is empty', () => {
    expect(partLabels(drawing, '#111').labels).toEqual([
      { words: 'Wet', x: 30, y: 19, size: 14, bold: true, anchor: 'end', fill: '#333' },
    ]);
  });

  test('and what is drawn stays, with the look of the whole', () => {
    const { drawn, look } = partLabels(drawing, '#111');
    expect(drawn).toContain('<path d="M0 0h9"');
    expect(drawn).not.toContain('<text');
    expect(look).toContain('fill="#333"');
  });

  test('cannot be turned', () => {
    const turned = '<svg viewBox="0 0 9 9"><text transform="rotate(90)">Wet</text></svg>';
    expect(() => partLabels(turned, '#111')).toThrow('cannot be moved by “rotate(90)”');
  });
});

test('columns are as low as they can be, and keep the order', () => {
  const own = (height: number) => height;
  expect(inColumns([3, 1, 1, 5, 2], 3, own)).toEqual([[3, 1, 1], [5], [2]]);
  expect(inColumns([], 3, own)).toEqual([[]]);
});

/** What an author wrote, as drawings have it. */
const read = <Name extends keyof typeof ROWS>(name: Name) =>
  rowsOf(name).map((row) => ROWS[name].parse(row)) as never;
const styles = readFileSync('src/styles/parts/drawings.css', 'utf8');
const tables = {
  ownership: read('ownership'),
  road: read('road'),
  balance: read('balance'),
  claims: read('claims'),
  outcomes: read('outcomes'),
};
const picture = (id: 'ownership' | 'road' | 'balance') =>
  withOwnLook(pictureOnSlide(id, tables), styles, PAGE);

/** As long as a list of works may be. */
const LONG = 'Boston Consulting Group (2013); '.repeat(18);

describe.for([
  ['ownership', picture('ownership')],
  ['road', picture('road')],
  ['balance', picture('balance')],
  ['counts', countsChart(read('counts'), { width: 880, height: 315, hasKey: true }).svg],
  ['destinations', destinationsChart(read('cases'), { width: 880, hasKey: true }).svg],
] as const)('%s on a slide', ([name, svg]) => {
  const boxes = (inside: readonly Box[]): Box[] =>
    inside.flatMap((each) => {
      const { children } = each.props;
      return [each, ...(typeof children === 'string' ? [] : boxes(children))];
    });
  const sizes = boxes(
    layOut(svg, { ...words, ...(name === 'counts' ? { source: LONG } : {}) }).words,
  ).flatMap(({ props }) => props.style['fontSize'] ?? []);

  test('no words are smaller than a fortieth of its height', () => {
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes.map(Number))).toBeGreaterThanOrEqual(SMALLEST);
  });
});
