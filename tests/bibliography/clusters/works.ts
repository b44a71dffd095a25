import type { CslItem, Name } from '../../../src/bibliography/index.ts';

/** Invented works, for what one pair of brackets makes of several, in every style. */
const person = (given: string, family: string): Name => ({ family, given });
const body = (literal: string): Name => ({ literal });
const article = (id: string, author: Name[], year: number, title: string): CslItem => ({
  id,
  type: 'article-journal',
  author,
  issued: { 'date-parts': [[year]] },
  title,
  'container-title': 'Journal of Testing',
  volume: '12',
  issue: '3',
  page: '101-140',
});

const [ives, jay] = [person('Tom', 'Ives'), person('Una', 'Jay')];
const [audit, home] = [body('Audit Office'), body('Home Office')];

/** Works of one author in two years, and others, in an order that is no style's. */
export const works: CslItem[] = [
  article('zell-2011', [person('Ada', 'Zell')], 2011, 'Zell eleven'),
  article('zell-2009', [person('Ada', 'Zell')], 2009, 'Zell nine'),
  article('moor-2013', [person('Bob', 'Moor')], 2013, 'Moor thirteen'),
  article('ames-2015', [person('Cy', 'Ames')], 2015, 'Ames fifteen'),
];

/** Bodies and persons who wrote something together, each mix once. */
export const bodies: CslItem[] = [
  article('two-bodies', [body('Arts Board'), home], 2019, 'Of two bodies'),
  article('three-bodies', [body('Border Board'), audit, home], 2018, 'Of three bodies'),
  article(
    'four-bodies',
    [body('Canal Board'), audit, home, body('Jay Trust')],
    2017,
    'Of four bodies',
  ),
  article('person-body', [person('Rose', 'Hall'), audit], 2019, 'Of a person and a body'),
  article('body-person', [body('Dairy Board'), ives], 2016, 'Of a body and a person'),
  article('two-persons-body', [person('Bob', 'Ely'), ives, audit], 2018, 'Of two persons and one'),
  article('body-two-persons', [body('Forest Board'), ives, jay], 2017, 'Of a body and two persons'),
  article('body-in-the-middle', [person('Cy', 'Gray'), audit, ives], 2016, 'Of one and two'),
  article('five', [person('Dee', 'Lamb'), audit, ives, home, jay], 2015, 'Of five'),
  article(
    'comma-ampersand',
    [body('Department for Homes, Roads & Bridges'), home],
    2014,
    'Of a body with a comma',
  ),
  article('small-letter', [body('the Trust'), body('de Vere Society')], 2013, 'Of small letters'),
  {
    id: 'edited',
    type: 'book',
    editor: [person('Max', 'Nunn'), audit],
    issued: { 'date-parts': [[2012]] },
    title: 'Edited by both',
    publisher: 'Example Press',
    'publisher-place': 'Leeds',
  },
  {
    id: 'within',
    type: 'chapter',
    author: [body('Parish Board'), home],
    editor: [audit, ives],
    issued: { 'date-parts': [[2011]] },
    title: 'A chapter of bodies',
    'container-title': 'A whole book',
    publisher: 'Example Press',
    'publisher-place': 'Leeds',
    page: '3-9',
  },
];

/** Clusters whose works a style may sort and join, and may not. */
export const order = [
  '[@zell-2011; see also @moor-2013; @ames-2015; but see @zell-2009]',
  '[see @zell-2011; @moor-2013; @ames-2015]',
  '[@zell-2011, so; @moor-2013; @ames-2015]',
  '[@zell-2011; @moor-2013, so; @ames-2015]',
  '[@zell-2011; @zell-2009]',
  '[@zell-2011; see @zell-2009]',
  '[@ames-2015; @zell-2011; @moor-2013; @zell-2009]',
  '[@zell-2011, p. 102; @ames-2015; @zell-2009]',
  '[@zell-2011, p. 105; @zell-2011, p. 103]',
  '[@zell-2009; @zell-2011; see @ames-2015]',
  '[-@zell-2011; @ames-2015]',
  '[-@moor-2013]',
  '[-@moor-2013, p. 103]',
];

/** Narrative citations: the sentence names the author of their first work. */
export const narrative = [
  '@moor-2013',
  '@moor-2013 [p. 103]',
  '@moor-2013 [see also @ames-2015]',
  '@moor-2013 [@ames-2015]',
  '@moor-2013 [p. 103; see @zell-2009, p. 104; @ames-2015]',
  '@zell-2011',
  '@zell-2011 [@zell-2009]',
  '@zell-2011 [@zell-2009; @ames-2015]',
  '@zell-2011 [see @ames-2015; @zell-2009]',
];

/** Two works for places in them: each is cited in turn, so that no note says "ibid.". */
export const placed: CslItem[] = [
  article('moor', [person('Bob', 'Moor')], 2013, 'Moor thirteen'),
  {
    id: 'tully',
    type: 'book',
    author: [person('Rose', 'Tully')],
    issued: { 'date-parts': [[2001]] },
    title: 'A plain book',
    publisher: 'Example Press',
    'publisher-place': 'Leeds',
  },
];

/** Places whose kinds and numbers Pandoc knows, in the words by which it knows them. */
export const places = [
  'p. 105',
  'pp. 105-107',
  'p. 12n4',
  'pp. 12-13n4',
  'p. 12ff',
  'p. 1:23',
  'p. iv',
  'pp. iv-vi',
  'pp. i, iv',
  'section 33(2)(a)',
  'sections 33(2)-34',
  'book 2',
  'chapters 3-4',
  'column 12',
  'figure 3',
  'folio 12',
  'issue 3',
  'line 5a-6b',
  'note 3',
  'opus 9',
  'paragraph 12',
  'part 3',
  'sub verbo xii',
  'verses 3-5',
  'volume 2',
].map((place, index) => `[@${index % 2 === 0 ? 'moor' : 'tully'}, ${place}]`);
