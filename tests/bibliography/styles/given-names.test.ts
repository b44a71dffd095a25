import { describe, expect, test } from 'vitest';
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
    'Favre',
    'J.-P.',
    {
      ...full('Favre, J.-P.'),
      harvard: 'Favre, J.-P.',
      apa: 'Favre, J.-P.',
      oscola: 'Favre J-P,',
      vancouver: 'Favre JP.',
      ieee: 'J.-P. Favre',
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

const works: CslItem[] = printed.map(([family, given], index) => ({
  id: `work-${index}`,
  type: 'book',
  author: [{ family, given }],
  title: `Title ${index}`,
  publisher: 'Press',
  issued: { 'date-parts': [[2012]] },
}));

describe.for(citationStyles.map(({ id, csl }) => [id, csl] as const))('%s', ([id, style]) => {
  const bibliography = bibliographyOf(works, { style });

  test.for(printed.map((each, index) => [each[1], each[0], each[2][id] ?? '', index] as const))(
    'prints “%s %s” as “%s”',
    async ([, , begins, index]) => {
      expect(begins).not.toBe('');
      const entry = (await bibliography.entry(`work-${index}`)).replace(/<[^>]+>/gu, '');
      expect(entry.slice(0, begins.length)).toBe(begins);
    },
  );
});
