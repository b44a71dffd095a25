import { expect, test } from 'vitest';
import { citationStyles, ownStyle } from '../../src/site/citation-styles.ts';
import { workOf } from '../../src/site/references.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import { works } from './invented.ts';

test('a work is found by its id, and one that is not listed is named', () => {
  const references = bibliographyOf(works);
  expect(workOf('hill-2012', references).csl.title).toBe('A book of hills');
  expect(() => workOf('hill-2021', references)).toThrow(
    'There is no work “hill-2021” in the bibliography.',
  );
});

test('the first of the styles is the one that pages are made in', () => {
  expect(ownStyle).toBe(citationStyles[0]);
  expect(ownStyle.id).toBe('harvard');
  expect(new Set(citationStyles.map(({ name }) => name)).size).toBe(citationStyles.length);
});
