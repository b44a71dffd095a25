import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../../src/bibliography/index.ts';
import { citationStyles } from '../../../src/site/citation-styles.ts';
import { bibliographyOf } from '../harvard.ts';

const author = [{ family: 'Hill', given: 'Ann' }];
const issued = { 'date-parts': [[2016]] };

/** Records that say little: nobody saw the volume, the pages, or where it was published. */
const gaps: CslItem[] = [
  {
    id: 'article',
    type: 'article-journal',
    author,
    issued,
    title: 'Article',
    'container-title': 'Journal of Gaps',
    DOI: '10.1000/gap',
  },
  {
    id: 'paper',
    type: 'paper-conference',
    author,
    issued,
    title: 'Paper',
    'event-title': 'Meeting',
  },
  { id: 'interview', type: 'interview', author, issued, title: 'Interview' },
  { id: 'talk', type: 'speech', author, issued, title: 'Talk' },
  { id: 'text', type: 'document', author, issued, title: 'Text' },
];

const STATEMENT =
  /preprint|ahead of print|advance|published|online|press|forthcoming|personal communication|\bIn[.:]|\[2016\]/iu;

describe.for(citationStyles.map((style) => [style.id, style] as const))('%s', ([, { csl }]) => {
  const bibliography = bibliographyOf(gaps, { style: csl });
  const cited = bibliography.cite(
    gaps.map(({ id }) => ({ mode: 'parenthetical' as const, items: [{ id }] })),
  );

  test.for(gaps.map(({ id }) => [id] as const))(
    'a gap in the record of an %s is not told as a fact',
    async ([id]) => {
      expect(await bibliography.entry(id)).not.toMatch(STATEMENT);
      const { labels, notes } = await cited;
      const at = gaps.findIndex((work) => work.id === id);
      const label = labels[at]?.map(({ html }) => html).join('') ?? '';
      expect(notes[at] ?? label).not.toMatch(STATEMENT);
    },
  );
});

test('what a record says of itself is printed', async () => {
  const [chicago] = citationStyles.filter(({ id }) => id === 'chicago-notes');
  const work = { ...(gaps[0] as CslItem), status: 'ahead of print' };
  const bibliography = bibliographyOf([work], chicago ? { style: chicago.csl } : {});
  expect(await bibliography.entry(work.id)).toContain('Ahead of print');
});
