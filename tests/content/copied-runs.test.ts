import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportProblems } from '../../src/bibliography/index.ts';
import { copiedRuns, digestsOf } from './copied-runs.ts';

const noted = new Set(
  readFileSync(new URL('noted-runs.bin', import.meta.url))
    .toString('hex')
    .match(/.{10}/gu),
);
const texts = globSync('content/{sections,pages,data,references}/*.{mdx,yaml}').sort();
const TITLE = /^(?:title|container-title|original-title|collection-title|series)$/u;

/** The titles of works, and of laws and papers that are named and not cited. */
const titles = [
  ...globSync('content/references/*.yaml')
    .flatMap((file) => parse(readFileSync(file, 'utf8')) as unknown[])
    .flatMap(titlesIn),
  'The Public Service Mutual: A revolution in the making',
  'Making it Mutual: The ownership revolution that Britain needs',
  'Transforming government services to make them more efficient and effective for users',
  'Our health, our care, our say',
];

function titlesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    TITLE.test(key) && typeof field === 'string' ? [field] : titlesIn(field),
  );
}

describe('no eight words in a row are those of the notes', () => {
  test.for(texts.map((file) => [file]))('in %s', ([file = '']) => {
    const copied = copiedRuns({ file, text: readFileSync(file, 'utf8') }, noted, titles);
    expect(reportProblems(copied)).toBe('');
  });

  test('and there are notes to compare with', () => expect(noted.size).toBeGreaterThan(5_000));
});

describe('a run of words that stands in the notes', () => {
  const known = digestsOf(
    'They said: the panel found that few of the larger services had moved at all. See “A title of nine words that is long enough”. The Health and Social Care Act 2012 and the Localism Act 2011 agree.',
  );
  const copied = (text: string) =>
    reportProblems(
      copiedRuns({ file: 'content/sections/a.mdx', text }, known, [
        'A title of nine words that is long enough',
      ]),
    );

  test('is reported with its file, its place and all of its words', () => {
    expect(
      copied('---\ntitle: A\n---\n\nBy 2012, few of the larger\nservices had moved at all.'),
    ).toBe(
      [
        'content/sections/a.mdx:5:10  error',
        '    few of the larger services had moved at all',
        '  9 words in a row are those of the notes that this was written from.',
        '  → Say it in words of your own.',
      ].join('\n'),
    );
  });

  test.for([
    ['seven words', 'Of them few of the larger services had moved.'],
    ['a citation between', 'few of the larger [@a, p. 3] services had moved at all', 1],
    ['a capital and another apostrophe', 'Few of the larger services had moved at all', 1],
    ['a title', 'As A title of nine words that is long enough says'],
    ['names', 'By the Health and Social Care Act 2012 and the Localism Act 2011.'],
    ['an address', '[few](https://example.org/few-of-the-larger-services-had-moved-at-all)'],
    ['another paragraph', 'few of the larger services\n\nhad moved at all'],
  ] as const)('is a run or none with %s', ([, text, runs = 0]) => {
    expect(copied(text).match(/→/gu)?.length ?? 0).toBe(runs);
  });
});
