import { replace, type Mistake } from './edits.ts';

/** Mistakes in the tables of content/data/. */
export const IN_TABLES: readonly Mistake[] = [
  {
    name: 'a verdict with a slip',
    edit: replace('data/claims.yaml', 'verdict: partly', 'verdict: partley'),
  },
  {
    name: 'a number in words',
    edit: replace('data/counts.yaml', 'value: 58', 'value: fifty-eight'),
  },
  {
    name: 'a day that no calendar has',
    edit: replace('data/timeline.yaml', '2012-06-25', '2012-06-31'),
  },
  {
    name: 'a colon in a text without quotation marks',
    edit: replace('data/timeline.yaml', 'event: A list comes out.', 'event: A list: it comes out.'),
  },
];
