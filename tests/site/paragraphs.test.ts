import { expect, test } from 'vitest';
import { listParagraphs, withdrawnFrom } from '../../src/site/paragraphs.ts';
import { citation, entry, section } from './invented.ts';

const ledger = [
  {
    section: 'why-mutuals',
    number: 3,
    paragraphs: [
      entry('1', 'One.'),
      entry('2', 'Two.', { withdrawn: '1.1', see: '1' }),
      entry('2A', 'Two and a half.'),
    ],
  },
];

test('a paragraph that was taken out keeps its number, and sends its readers on', () => {
  expect(withdrawnFrom('why-mutuals', ledger)).toEqual([
    { id: 'p3-2', number: '3.2', edition: '1.1', see: { id: 'p3-1', number: '3.1' } },
  ]);
});

test('of a section that nothing is known of, none was taken out', () => {
  expect(withdrawnFrom('conclusion', ledger)).toEqual([]);
});

test('a paragraph cites what its section was found to cite in it, and not what looks like a key', () => {
  const text =
    'A \\@bach-2012 and `[@bach-2012]` and [a link @bach-2012](/about/), but [@hill-2012].';
  const known = [{ section: 'why-mutuals', number: 3, paragraphs: [entry('1', text)] }];
  const why = section('why-mutuals', 2, {
    citations: [
      { ...citation('why', 'hill-2012'), paragraph: 'p3-1' },
      { ...citation('why', 'lake-2013'), paragraph: 'p3-2' },
    ],
  });
  expect(listParagraphs(known, [why], [])).toMatchObject([
    { id: 'p3-1', cites: [{ work: 'hill-2012' }] },
  ]);
});

test('a picture cites what its rows rest on, after what its caption cites', () => {
  const words = 'Owned by its staff. [@lake-2013, p. 4]';
  const known = [
    {
      section: 'why-mutuals',
      number: 3,
      paragraphs: [entry('1', `A caption [@hill-2012]. ${words}`), entry('2', 'Text.')],
    },
  ];
  const why = section('why-mutuals', 2, {
    citations: [{ ...citation('why', 'hill-2012'), paragraph: 'p3-1' }],
  });
  expect(listParagraphs(known, [why], [words]).map(({ cites }) => cites)).toEqual([
    [{ work: 'hill-2012' }, { work: 'lake-2013', page: '4' }],
    [],
  ]);
});
