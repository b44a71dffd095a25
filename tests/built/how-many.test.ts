import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { ROOT } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';
import { wordsBehind } from './words.ts';

interface Count {
  id: string;
  date: string;
  value: number;
  bound: string;
  series: string;
  scope: string;
  inferred?: string;
  promoter?: boolean;
}
const counts = rowsOf('counts') as unknown as Count[];
/** The counts that a line joins, in order. */
const joined = counts.filter(
  ({ series, scope }) => series === 'official list' && scope === 'England',
);
const inferred = counts.filter((count) => count.inferred === 'date');
const until2019 = counts.filter(({ date }) => date < '2019-11');
const { document } = page('how-many/');

/** A count as its row has it in words: "more than 130". */
const inWords = (id: string) => {
  const count = counts.find((each) => each.id === id);
  return count?.bound === 'exactly' ? `${count.value}` : `${count?.bound} ${count?.value}`;
};

describe.for(['wide', 'narrow'])('the %s chart', (size) => {
  const svg = document.querySelector(`.chart-figure svg[data-size="${size}"]`);

  test('shows every count until October 2019, and no other number', () => {
    const numbers = [...(svg?.querySelectorAll('text') ?? [])]
      .map(({ textContent }) => textContent)
      .filter((text) => /^(?:c\. )?\d+\+?(?:, the essay)?$/u.test(text))
      .map((text) => Number(/\d+/u.exec(text)?.[0]))
      .filter((number) => number < 2000);
    // the ticks of the axis stand among them
    const ticks = [0, 20, 40, 60, 80, 100, 120, 140];
    expect(numbers.sort((a, b) => a - b)).toEqual(
      [...ticks, ...until2019.map(({ value }) => value)].sort((a, b) => a - b),
    );
    expect(svg?.textContent).toContain('c. 70, the essay');
    expect(svg?.textContent).toContain('no official count');
  });

  test('joins no count to one that counted something else', () => {
    // one step from each count of the official list for England to the next
    expect(svg?.querySelectorAll('g[stroke-miterlimit] > path')).toHaveLength(joined.length - 1);
  });

  test('breaks the line beside each count whose year is inferred, and draws its mark apart', () => {
    const besideInferred = joined.slice(1).filter((to, at) => to.inferred ?? joined[at]?.inferred);
    expect(svg?.querySelectorAll('g[stroke-dasharray][stroke-miterlimit] > path')).toHaveLength(
      besideInferred.length,
    );
    const broken = [...(svg?.querySelectorAll('[stroke-dasharray] title') ?? [])];
    expect(broken.map(({ textContent }) => Number(/\d+/u.exec(textContent)?.[0]))).toEqual(
      inferred.map(({ value }) => value),
    );
    for (const { textContent } of broken) expect(textContent).toContain('Year inferred.');
  });
});

test('the key has each kind of mark that is drawn, as it is drawn, and no other', () => {
  const kinds = (marks: readonly Element[], also: readonly string[] = []) =>
    marks
      .map((mark) =>
        [...also, 'fill', 'stroke', 'stroke-dasharray', 'opacity']
          .map((name) => mark.closest(`[${name}]`)?.getAttribute(name))
          .join(' '),
      )
      .filter((kind, at, all) => all.indexOf(kind) === at)
      .sort();
  const key = [...document.querySelectorAll('.chart-figure .key path')];
  const drawn = [
    ...document.querySelectorAll('svg[data-size="wide"] :is(path, circle):has(title)'),
  ];
  expect(drawn.length).toBe(until2019.length);
  expect(kinds(key)).toEqual(kinds(drawn));
  expect(key.length).toBe(kinds(drawn, ['d']).length);
  expect(flat(document.querySelector('.key')?.textContent)).toMatch(
    /England.*year inferred.*not stated/u,
  );
});

test('that most counts come from those who promoted mutuals is so, and stands by the chart', () => {
  const promoted = until2019.filter(({ promoter }) => promoter);
  expect(promoted.length).toBeGreaterThan(until2019.length / 2);
  const caption = flat(document.querySelector('.chart-figure figcaption')?.textContent);
  expect(caption).toContain('Most counts come from the government that promoted mutuals');
});

test('who does not see the chart hears what it says', () => {
  const picture = document.querySelector('[role="img"]') as Element;
  const name = picture.getAttribute('aria-label') ?? flat(wordsBehind(picture, 'aria-labelledby'));
  expect(name).toMatch(/^How many public service mutuals were counted/u);
  const description = flat(wordsBehind(picture, 'aria-describedby'));
  expect(description).toMatch(
    /58\+ in 2012, 106 in 2016.*c\. 115 in 2018 \(year inferred\).*130\+ in 2019/u,
  );
  expect(description).toMatch(/c\. 70 in 2013/u);
});

test('the table has every count, with who says so and the source', () => {
  const rows = [...document.querySelectorAll('table tbody tr')];
  expect(rows).toHaveLength(counts.length);
  for (const [index, { id }] of counts.entries()) {
    const row = rows[index];
    expect(flat(row?.querySelector('td')?.textContent), id).toContain(inWords(id));
    expect(row?.querySelector('.cluster a'), id).not.toBeNull();
  }
  const promoters = rows.filter((row) =>
    row.textContent.includes('From those who promoted mutuals.'),
  );
  expect(promoters).toHaveLength(counts.filter(({ promoter }) => promoter).length);
});

test('the table says of which counts the year is inferred', () => {
  const told = [...document.querySelectorAll('table tbody tr')].filter((row) =>
    flat(row.querySelector('th')?.textContent).endsWith('Year inferred.'),
  );
  expect(inferred.length).toBeGreaterThan(0);
  expect(told.map(({ id }) => id)).toEqual(inferred.map(({ id }) => id));
});

test('numbers in the text are those of the table', () => {
  const textOf = (path: string, selector: string) =>
    flat(page(path).document.querySelector(selector)?.textContent);
  expect(textOf('how-many/', 'article')).toContain(`October 2019: ${inWords('official-2019')}.`);
  for (const id of ['official-2014', 'official-2016', 'official-2019', 'researchers-2022']) {
    expect(textOf('since-2013/', 'article')).toContain(inWords(id));
  }
  // a sentence quoted among the references has its number too
  expect(textOf('references/', '#dcms-2019-blog .places')).toContain(
    `had ${inWords('official-2019')} in England`,
  );
});

test('the chart can be taken away as a drawing that names no other place and runs nothing', () => {
  const svg = textFile('how-many/counts.svg');
  expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(svg).toContain('<title>How many public service mutuals');
  expect(svg).toContain('c. 115 in 2018 (year inferred)');
  expect(svg.match(/stroke-dasharray="2\.5 2"/gu)).toHaveLength(inferred.length + 1);
  expect(svg).not.toMatch(/<script|<style|href="http/u);
});

test('the chart can be taken away as a PNG of at least 1,200 pixels', () => {
  const png = readFileSync(`${ROOT.folder}/how-many/counts.png`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1200);
});
