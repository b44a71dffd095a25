/** A text that has one of everything, for tests of what it becomes. */
import type { CslItem } from '../../src/bibliography/index.ts';
import type { Block, StyledPiece, TextDocument } from '../../src/documents/document.ts';

export const bach: CslItem = {
  id: 'bach-2012',
  type: 'article-journal',
  title: 'Mutuals & “markets”: a <second> look',
  'container-title': 'Public Money & Management',
  author: [{ family: 'Bach', given: 'Stephen' }],
  issued: { 'date-parts': [[2012]] },
  volume: '32',
  page: '399-415',
  DOI: '10.1000/bach',
};
export const act: CslItem = {
  id: 'localism-act-2011',
  type: 'legislation',
  title: 'Localism Act 2011',
  number: 'c. 20',
  issued: { 'date-parts': [[2011]] },
};

const words = (text: string, more: object = {}): StyledPiece => ({ kind: 'words', text, ...more });

const parenthetical: StyledPiece = {
  kind: 'citation',
  cluster: {
    mode: 'parenthetical',
    items: [
      {
        id: 'bach-2012',
        prefix: 'see ',
        locator: { label: 'page', value: '401-408' },
        suffix: ', my emphasis',
      },
      { id: 'localism-act-2011', locator: { label: 'schedule', value: '3' } },
    ],
  },
  shown: [
    words('(see Bach, 2012, pp. 401–408, my emphasis; ') as never,
    { text: 'Localism Act', italic: true },
    { text: ' 2011, sch. 3)' },
  ],
};
const yearAlone: StyledPiece = {
  kind: 'citation',
  cluster: { mode: 'parenthetical', items: [{ id: 'bach-2012', suppressAuthor: true }] },
  shown: [{ text: '(2012)' }],
};

const blocks: Block<StyledPiece>[] = [
  { kind: 'heading', level: 1, content: [words('What staff gain')] },
  {
    kind: 'paragraph',
    content: [
      words('Words of '),
      words('one', { italic: true }),
      words(' and of '),
      words('another', { bold: true }),
      words(', and '),
      words('a paper', { href: 'https://example.org/a?b=1&c=2' }),
      words(' of the '),
      words('bbc', { smallCaps: true }),
      words(', the 2'),
      words('nd', { position: 'super' }),
      words(' of H'),
      words('2', { position: 'sub' }),
      words('O '),
      parenthetical,
      words('. Bach '),
      yearAlone,
      words(' says so.'),
    ],
  },
  { kind: 'heading', level: 2, content: [words('Under it')] },
  { kind: 'quotation', content: [words('“No  two spaces & <no> markup.” '), parenthetical] },
  {
    kind: 'list',
    ordered: false,
    items: [
      [
        { kind: 'paragraph', content: [words('First. Bach '), yearAlone] },
        { kind: 'paragraph', content: [words('More of the first.')] },
        {
          kind: 'list',
          ordered: true,
          items: [
            [{ kind: 'paragraph', content: [words('Inner one.')] }],
            [{ kind: 'paragraph', content: [words('Inner two.')] }],
          ],
        },
      ],
      [{ kind: 'quotation', content: [words('Second.')] }],
    ],
  },
  {
    kind: 'list',
    ordered: true,
    items: [
      [{ kind: 'paragraph', content: [words('One.')] }],
      [{ kind: 'paragraph', content: [words('Two.')] }],
    ],
  },
  { kind: 'heading', level: 3, content: [words('A table')] },
  {
    kind: 'table',
    caption: [words('Staff who left')],
    head: [[words('Year')], [words('Number')]],
    rows: [
      [[words('2012')], [words('7 '), parenthetical]],
      [[words('2013')], [words('9')]],
    ],
  },
  { kind: 'heading', level: 4, content: [words('After it')] },
  { kind: 'paragraph', content: [words('The end.')] },
];

const base = {
  title: 'Mutuals: from Going Mutual & beyond',
  language: 'en-GB',
  works: [bach, act],
  blocks,
  listHeading: 'References',
};

/** In brackets, by author and date. */
export const inBrackets: TextDocument = {
  ...base,
  style: {
    id: 'apa',
    name: 'APA, 7th edition',
    kind: 'author-date',
    uri: 'http://www.zotero.org/styles/apa',
    language: 'en-GB',
  },
  list: [
    {
      id: 'bach-2012',
      entry: [
        { text: 'Bach, S. (2012). Mutuals & “markets”: A <second> look. ' },
        { text: 'Public Money & Management', italic: true },
        { text: ', ' },
        { text: '32', italic: true },
        { text: ', 399–415. ' },
        { text: 'https://doi.org/10.1000/bach', href: 'https://doi.org/10.1000/bach' },
      ],
    },
    { id: 'localism-act-2011', entry: [{ text: 'Localism Act 2011, c. 20.' }] },
  ],
};

/** In footnotes. */
export const inNotes: TextDocument = {
  ...base,
  style: {
    id: 'oscola',
    name: 'OSCOLA, 4th edition',
    kind: 'note',
    uri: 'http://www.zotero.org/styles/oscola',
    language: 'en-GB',
  },
  list: inBrackets.list,
};

/** By numbers. */
export const byNumbers: TextDocument = {
  ...base,
  style: {
    id: 'ieee',
    name: 'IEEE',
    kind: 'numeric',
    uri: 'http://www.zotero.org/styles/ieee',
    language: 'en-GB',
  },
  list: inBrackets.list.map((entry, index) => ({ ...entry, number: `[${index + 1}]` })),
};
