import { replace, type Mistake } from './edits.ts';

const INTRODUCTION = 'sections/introduction.mdx';
const COSTS = 'sections/costs.mdx';

/** Mistakes in the text of sections and pages, and in the fields at their top. */
export const IN_SECTIONS: readonly Mistake[] = [
  {
    name: 'a key with a slip',
    edit: replace(INTRODUCTION, '[@hill-2012, p. 105]', '[@hil-2012, p. 105]'),
  },
  {
    name: 'a page that the work does not have',
    edit: replace(INTRODUCTION, '[@hill-2012, p. 105]', '[@hill-2012, p. 99]'),
  },
  {
    name: 'a citation that is never closed',
    edit: replace(INTRODUCTION, '[@hill-2012, p. 105]', '[@hill-2012, p. 105'),
  },
  {
    name: 'a link to a heading that is not there',
    edit: replace(COSTS, '(/introduction/#not)', '(/introduction/#nott)'),
  },
  {
    name: 'a description left out',
    edit: replace(
      COSTS,
      'description: What it costs a service to become a mutual, in money and in time, and what it may win by it.\n',
      '',
    ),
  },
  {
    name: 'a field with a slip',
    edit: replace(COSTS, 'question: What does it cost?', 'qestion: What does it cost?'),
  },
];
