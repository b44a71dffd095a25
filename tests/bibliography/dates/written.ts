import type { CslItem } from '../../../src/bibliography/index.ts';
import { readDate } from '../../../src/bibliography/dates.ts';

/** Dates of all kinds, as authors write them or as CSL-JSON has them. */
export const written: readonly unknown[] = [
  '1844~',
  '2015-21',
  '2015-24~',
  { 'date-parts': [[2015]], season: 'Autumn' },
  { 'date-parts': [[2015, 13]] },
  '2015-21/2015-23',
  '2015-21/2016-24',
  '2015-03/2016-04',
  '2015/',
  '2015-03/',
  '2015/2016-02',
  '2015-03-04/2016',
  '2015-03~/2016-02',
  '-0043-03-15',
  { literal: 'forthcoming' },
  { literal: 'Michaelmas 2015', circa: true },
];

/** A work of each of these dates, by an author of its own. */
export const works: CslItem[] = written.map((date, at) => ({
  id: `x${at}`,
  type: 'article-journal',
  author: [{ family: `Name${String.fromCharCode(97 + at)}`, given: 'Ann' }],
  title: `Title ${at}`,
  'container-title': 'Journal',
  volume: '1',
  issued: readDate(date) ?? {},
}));
