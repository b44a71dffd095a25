import type { CslItem } from '../../src/bibliography/index.ts';

/** A page of this site, as a work that a text cites. */
export const ownPage: CslItem = {
  id: 'going-mutual-the-downsides',
  type: 'webpage',
  author: [{ literal: 'Going Mutual' }],
  title: 'The downsides',
  issued: { 'date-parts': [[2026, 11, 28]] },
  URL: 'https://example.org/editions/1.1/the-downsides/',
};
