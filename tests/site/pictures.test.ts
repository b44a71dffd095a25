import { describe, expect, test } from 'vitest';
import { drawingOf, foldedWords, wordsOfPicture } from '../../src/site/pictures.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import { aCase, claim, tablesOf, works } from './invented.ts';

const references = bibliographyOf(works);
const point = (grounds: Record<string, string[]>) => ({
  id: 'rain',
  title: 'It rains',
  where: 'Leeds, 2012',
  happened: 'It rained.',
  fate: 'goes on',
  ...grounds,
});
const tablesWith = (grounds: Record<string, string[]>) =>
  tablesOf({
    road: [{ id: 'start', step: 'The start', points: [point(grounds)] }],
    cases: [aCase('pool', 'The Pool')],
    claims: [claim('C-02')],
  });
const sourcesOf = async (grounds: Record<string, string[]>) => {
  const groups = await wordsOfPicture('road', tablesWith(grounds), references);
  return groups.flatMap(({ lines }) => lines).flatMap(({ sources }) => sources);
};

describe('a picture in words', () => {
  test('has the record of each work that a row rests on, with the page that is named', async () => {
    const sources = await sourcesOf({ cites: ['hill-2012, p. 4', 'lake-2013'] });
    expect(sources.map(({ to }) => to)).toEqual([
      '/references/#hill-2012',
      '/references/#lake-2013',
    ]);
    expect(sources.map((source) => 'html' in source && source.html)).toEqual([
      'Hill (2012, p. 4)',
      'Lake (2013)',
    ]);
  });

  test('has the cases and the claims by their names, where they stand', async () => {
    expect(await sourcesOf({ cases: ['pool'], claims: ['C-02'] })).toEqual([
      { name: 'The Pool', to: '/cases/#pool' },
      { name: 'C-02 (Right: as found)', to: '/claims/#c-02' },
    ]);
  });

  test('names what is not a citation', async () => {
    await expect(sourcesOf({ cites: ['; ;'] })).rejects.toThrow('“; ;” is not a citation.');
  });
});

test('a picture that does not exist is named', () => {
  const tables = tablesOf({});
  expect(() => drawingOf('weather', tables)).toThrow('There is no picture “weather”.');
  expect(() => wordsOfPicture('weather', tables, references)).toThrow(
    'There is no picture “weather”.',
  );
});

test('the words that are folded away are those of every picture', () => {
  const folded = foldedWords(tablesWith({ cites: ['hill-2012'] }));
  expect(folded).toHaveLength(3);
  expect(folded.join()).toContain('It rained [@hill-2012].');
});
