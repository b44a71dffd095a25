import { expect, test } from 'vitest';
import type { CslItem } from '../../../src/bibliography/index.ts';
import { citationStyles } from '../../../src/site/citation-styles.ts';
import { bibliographyOf } from '../harvard.ts';

/** The beginning of an entry, by style: full names where the style prints them, else initials. */
const full = (name: string) =>
  Object.fromEntries(
    ['mla', 'chicago-author-date', 'chicago-notes', 'mhra'].map((style) => [style, name]),
  );
const printed: [family: string, given: string, byStyle: Record<string, string>][] = [
  // Publication Manual, 9.8: a hyphen and a small letter make one name; Citing Medicine leaves hyphens out
  [
    'Park',
    'Min-jun',
    {
      ...full('Park, Min-jun'),
      harvard: 'Park, M.',
      apa: 'Park, M.',
      oscola: 'Park M,',
      vancouver: 'Park M.',
      ieee: 'M. Park',
    },
  ],
  [
    'Faure',
    'Jean-Paul',
    {
      ...full('Faure, Jean-Paul'),
      harvard: 'Faure, J.-P.',
      apa: 'Faure, J.-P.',
      oscola: 'Faure J-P,',
      vancouver: 'Faure JP.',
      ieee: 'J.-P. Faure',
    },
  ],
  [
    'Faure',
    'J.-P.',
    {
      ...full('Faure, J.-P.'),
      harvard: 'Faure, J.-P.',
      apa: 'Faure, J.-P.',
      oscola: 'Faure J-P,',
      vancouver: 'Faure JP.',
      ieee: 'J.-P. Faure',
    },
  ],
  [
    'Rashid',
    'Abd al-Rahman',
    {
      ...full('Rashid, Abd al-Rahman'),
      harvard: 'Rashid, A. al-R.',
      apa: 'Rashid, A. al-R.',
      oscola: 'Rashid A al-R,',
      vancouver: 'Rashid A al R.',
      ieee: 'A. al-R. Rashid',
    },
  ],
];

test.for(
  citationStyles.flatMap(({ id, csl }) =>
    printed.map(([family, given, byStyle]) => [id, given, family, byStyle[id] ?? '', csl] as const),
  ),
)('%s prints “%s %s” as “%s”', async ([, given, family, begins, style]) => {
  const work: CslItem = {
    id: 'a',
    type: 'book',
    author: [{ family, given }],
    title: 'Title',
    publisher: 'Press',
    issued: { 'date-parts': [[2012]] },
  };
  expect(begins).not.toBe('');
  const entry = (await bibliographyOf([work], { style }).entry('a')).replace(/<[^>]+>/gu, '');
  expect(entry.slice(0, begins.length)).toBe(begins);
});
