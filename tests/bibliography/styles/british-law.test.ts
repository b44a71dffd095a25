import { describe, expect, test } from 'vitest';
import { findCitations, type Bibliography, type CslItem } from '../../../src/bibliography/index.ts';
import { citationStyles } from '../../../src/site/citation-styles.ts';
import { bibliographyOf } from '../harvard.ts';
import { sources } from './sources.ts';

const styleOf = (id: string) => {
  const found = citationStyles.find((style) => style.id === id);
  if (!found) throw new Error(`no style ${id}`);
  return found.csl;
};
const words = (html: string) =>
  html
    .replace(/<\/?i>/gu, '_')
    .replace(/<[^>]+>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Citations of one text, as its labels or notes have them. */
async function cited(bibliography: Bibliography, citations: string[]) {
  const clusters = citations.map((citation) => {
    const cluster = findCitations(citation)[0]?.cluster;
    if (!cluster) throw new Error(`${citation} is no citation`);
    return cluster;
  });
  const { labels, notes } = await bibliography.cite(clusters);
  return labels.map((label, at) => words(notes[at] ?? label.map(({ html }) => html).join('')));
}

const on = (...parts: number[]) => ({ 'date-parts': [parts] });
const act = (title: string, number: string, year: number): CslItem => ({
  id: 'act',
  type: 'legislation',
  title,
  number,
  issued: on(year),
});
const donoghue = sources['a case in a law report']?.work as CslItem;

/** Examples of the guides, as they print them. */
type Example = [style: string, guide: string, work: CslItem, inText: string, entry: string];
const examples: Example[] = [
  [
    'harvard',
    'UCL, “Harvard”: Act of the UK parliament (post-1963)',
    act('Health and Social Care Act 2012', 'c. 7', 2012),
    '(_Health and Social Care Act 2012_)',
    '_Health and Social Care Act 2012, c. 7_.',
  ],
  [
    'apa',
    'University of Lincoln, “APA 7th Edition”: Acts of Parliament',
    act('Children Act 1989', 'c. 41', 1989),
    '(Children Act, 1989)',
    '_Children Act 1989_, c. 41.',
  ],
  [
    'apa',
    'Edinburgh Napier University, “APA”: cases',
    { ...donoghue, authority: undefined },
    '(_Donoghue v Stevenson_, 1932)',
    'Donoghue v Stevenson [1932] AC 562.',
  ],
  ...(['chicago-author-date', 'chicago-notes'] as const).map((style): Example => [
    style,
    'University of York, “Chicago”: Act of Parliament, post-1963',
    act('Social Security Act 1998', 'c. 14', 1998),
    style === 'chicago-notes' ? 'Social Security Act, 1998, c. 14.' : '(Social Security Act, 1998)',
    'Social Security Act, 1998, c. 14.',
  ]),
  [
    'vancouver',
    'Swansea University, “Vancouver”: devolved legislation',
    {
      ...act('Land Tax (Wales) Act 2017', 'asp 6', 2017),
      URL: 'http://www.legislation.gov.uk/asp/2017/6/contents',
      accessed: on(2018, 4, 24),
    },
    '(1)',
    'Land Tax (Wales) Act 2017 (asp 6) [cited 2018 Apr 24]. Available from: http://www.legislation.gov.uk/asp/2017/6/contents',
  ],
  [
    'oscola',
    'Cardiff University, “Citing the law”: statutory instruments',
    act('Deregulation (Greyhound Racing) Order 1995', 'SI 1995/3231', 1995),
    'Deregulation (Greyhound Racing) Order 1995, SI 1995/3231.',
    'Deregulation (Greyhound Racing) Order 1995, SI 1995/3231',
  ],
  [
    'oscola',
    'Bournemouth University, “Legislation: Bill”',
    sources['a bill of the Commons']?.work as CslItem,
    'Consolidated Fund HC Bill (2008–09) [5].',
    'Consolidated Fund HC Bill (2008–09) [5]',
  ],
  [
    'oscola',
    'OSCOLA, 3.4.2, as Robert Gordon University has it: Hansard',
    {
      id: 'debate',
      type: 'hearing',
      title: 'Debate',
      'container-title': 'HC Deb',
      volume: '389',
      page: '973-76',
      issued: on(1977, 2, 3),
    },
    'HC Deb 3 February 1977, vol 389, cols 973–76.',
    'HC Deb 3 February 1977, vol 389, cols 973–76',
  ],
];

describe('an example of a guide is printed as the guide has it', () => {
  test.for(examples)('%s: %s', async ([id, , work, inText, entry]) => {
    const given = JSON.parse(JSON.stringify(work)) as CslItem;
    const bibliography = bibliographyOf([given], { style: styleOf(id) });
    expect(await cited(bibliography, [`[@${given.id}]`])).toEqual([inText]);
    expect(words(await bibliography.entry(given.id))).toBe(entry);
  });
});

describe('later notes in OSCOLA (4th edition, 1.2.1)', () => {
  const works = ['an Act with its chapter', 'a case with a neutral citation'].map(
    (kind) => sources[kind]?.work as CslItem,
  );

  test('keep the Act, and shorten a case to its name and first note', async () => {
    const citations = [
      '[@miller, para. 35]',
      '[@miller, para. 36]',
      '[@localism-act, sec. 81]',
      '[@localism-act, sec. 82]',
      '[@miller, para. 36]',
      '[@localism-act, secs. 81-83]',
    ];
    const bibliography = bibliographyOf(works, { style: styleOf('oscola') });
    expect(await cited(bibliography, citations)).toEqual([
      '_R (Miller) v Prime Minister_ [2019] UKSC 41, [2020] AC 373 [35].',
      'ibid [36].',
      'Localism Act 2011, s 81.',
      'ibid s 82.',
      '_Miller_ (n 1) [36].',
      'Localism Act 2011, ss 81–83.',
    ]);
  });
});

describe.for(citationStyles.map(({ id, csl }) => [id, csl] as const))('in %s', ([, csl]) => {
  const law = Object.values(sources)
    .map(({ work }) => work)
    .filter(({ type }) => /^(?:legislation|regulation|bill|legal_case|hearing)$/u.test(type));
  const american = { ...act('Testing Act of 1990', '101-336', 1990), jurisdiction: 'us' };
  const works = [...law, american];
  // one engine for all of them: each is megabytes
  const bibliography = bibliographyOf(works, { style: csl });

  test('no law is American that is British, and each has its year once', async () => {
    const inText = await cited(
      bibliography,
      law.map((work) => `[@${work.id}]`),
    );
    const entries = await Promise.all(law.map((work) => bibliography.entry(work.id)));
    for (const text of [...inText, ...entries.map(words)]) {
      expect.soft(text).not.toMatch(/Pub\. L|no date|n\.d\./u);
      expect
        .soft(text.replace(/https?:\S+/gu, ''))
        .not.toMatch(/(\b[12]\d{3}\b)(?!–|\/).*\b\1\b(?!–|\/)/u);
    }
  });

  test('law of another country is left to the style', async () => {
    const entry = words(await bibliography.entry(american.id));
    expect(entry).toContain('Testing Act of 1990');
    expect(entry).not.toContain('c. 101');
  });
});
