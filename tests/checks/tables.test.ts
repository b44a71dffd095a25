import { describe, expect, test } from 'vitest';
import {
  parseSource,
  readWorks,
  reportProblems,
  type ParsedFile,
} from '../../src/bibliography/index.ts';
import { checkPictures, checkValues } from '../../src/checks/pictures.ts';
import { checkRelations } from '../../src/checks/relations.ts';
import { checkTables } from '../../src/checks/tables.ts';

const { works } = readWorks([
  {
    file: 'references/works.yaml',
    text: '- id: hill-2012\n  type: article-journal\n  author:\n    - family: Hill\n  issued: 2012\n  title: A title\n  container-title: A journal\n  page: 101-140\n',
  },
]);
const byId = new Map(works.map((work) => [work.id, work]));

const COUNT = `- id: official-2012
  date: '2012-06'
  value: 58
  bound: at least
  counted: Working mutuals
  scope: England
  series: official list
  said-by: The government
  cites: [hill-2012]
  promoter: true
  note: A note.
`;
const EVENT = `- id: a-law
  date: '2012-06-25'
  when: 25 June 2012
  kind: law
  event: A law is made.
  cites: ["hill-2012, p. 105"]
`;
const CLAIM = `- id: C-01
  section: a
  claim: So it is.
  cites: ['@hill-2012']
  source-checked: Not seen.
  verdict: right
  short: as found
  reasons: It was.
  sources: [hill-2012]
  last-checked: '2026-11-23'
  next-check: '2027-11-23'
`;
const CASE = `- id: acme
  name: Acme
  typical: true
  what: A service.
  happened: It happened from 2011 to 2016.
  after:
    where: nhs
    ended: true
    text: To the NHS.
  lesson: So it goes.
  cites: [hill-2012]
`;
const TERM = `- id: mutual
  term: Mutual
  meaning: What it means.
  cites: [hill-2012]
`;
const QUESTION = (id: string) =>
  `    - id: ${id}\n      ask: Why?\n      evidence: Because.\n      cites: [hill-2012]\n`;
const TOPIC = `- id: market
  title: The market
  why: It matters.
  questions:
${['a', 'b', 'c', 'd'].map(QUESTION).join('')}`;

const OWNERSHIP = `- id: service
  name: Public service
  owns: { usual: [public] }
  controls: { usual: [public], some: [staff] }
  pays: { usual: [public] }
  note: A note.
  cites: [hill-2012]
`;
const ROAD = `- id: request
  step: A request
  points:
    - id: refused
      title: It is refused
      where: Leeds, 2012
      happened: It was refused.
      fate: ends
      claims: [C-01]
`;
const BALANCE = `- id: speed
  side: benefit
  name: Speed
  claims:
    - { claim: C-01, says: It is fast }
  figures: [absence]
`;

const EDITIONS = `- number: '1.0'
  date: '2026-11-23'
- number: '1.1'
  date: '2026-12-01'
`;

const file = (name: string, text: string): ParsedFile =>
  parseSource({ file: `content/data/${name}`, text });
const report = (name: string, text: string) =>
  reportProblems(checkTables([file(name, text)], byId).problems);

describe('sound tables', () => {
  test.for([
    ['counts.yaml', COUNT],
    ['counts.yaml', COUNT.replace('  note:', '  inferred: date\n  note:')],
    ['timeline.yaml', EVENT],
    ['claims.yaml', CLAIM],
    ['cases.yaml', CASE],
    ['cases.yaml', `${CASE}  years: { from: '2011', until: '2016', note: Unsure. }\n`],
    ['glossary.yaml', TERM],
    ['worksheet.yaml', TOPIC],
    ['ownership.yaml', OWNERSHIP],
    [
      'ownership.yaml',
      OWNERSHIP.replace('cites: [hill-2012]', 'basis: from-knowledge\n  basis-note: All of it.'),
    ],
    ['road.yaml', ROAD],
    ['balance.yaml', BALANCE],
    ['editions.yaml', EDITIONS],
    ['editions.yaml', EDITIONS.replace('1.1', '1.10').replace('1.0', '1.9')],
    ['editions.yaml', EDITIONS.replace('12-01', '11-23')],
    ['timeline.yaml', EVENT.replace("'2012-06-25'", "'2012/2013-02'")],
    ['glossary.yaml', TERM.replace('cites: [hill-2012]', 'basis: from-knowledge')],
  ])('%s', ([name = '', text = '']) => {
    expect(report(name, text)).toBe('');
  });
});

describe('a mistake in a table is told with its file, its row and its cure', () => {
  test.for<[name: string, file: string, text: string, at: string, what: string, cure: string]>([
    [
      'a row without a source',
      'counts.yaml',
      COUNT.replace('[hill-2012]', '[]'),
      'counts.yaml:9:10',
      '“cites” is empty; it needs at least one.',
      'At least one source',
    ],
    [
      'a row without the field for its sources',
      'timeline.yaml',
      EVENT.replace(/ {2}cites.*\n/u, ''),
      'timeline.yaml:1:7',
      '“cites” is missing.',
      'Add a line “cites: …”. At least one source',
    ],
    [
      'an unknown reference',
      'counts.yaml',
      COUNT.replace('hill-2012', 'hil-2012'),
      'counts.yaml:9:11',
      'No work in the bibliography has the key “hil-2012”.',
      'Did you mean “hill-2012”?',
    ],
    [
      'a page that the work does not have',
      'timeline.yaml',
      EVENT.replace('p. 105', 'p. 5'),
      'timeline.yaml:6:11',
      'Page 5 is not among the pages of “hill-2012”, 101–140.',
      'Mend the page',
    ],
    [
      'a source that is none',
      'timeline.yaml',
      EVENT.replace('"hill-2012, p. 105"', '"hill-2012; hill-2012"'),
      'timeline.yaml:6:11',
      '“hill-2012; hill-2012” is not one source.',
      'Write the key of one work',
    ],
    [
      'an impossible day',
      'timeline.yaml',
      EVENT.replace('2012-06-25', '2012-02-30'),
      'timeline.yaml:2:9',
      '“date” is not a date of the calendar.',
      'A year, a month or a day, in quotation marks',
    ],
    [
      'an impossible month',
      'counts.yaml',
      COUNT.replace('2012-06', '2012-13'),
      'counts.yaml:2:9',
      '“date” is not a date of the calendar.',
      'A year, a month or a day',
    ],
    [
      'a period that ends before it begins',
      'timeline.yaml',
      EVENT.replace('2012-06-25', '2013/2012'),
      'timeline.yaml:2:9',
      '“date” is not a date of the calendar.',
      'A year, a month or a day',
    ],
    [
      'a duplicate id',
      'counts.yaml',
      COUNT + COUNT,
      'counts.yaml:12:7',
      'The id “official-2012” stands twice in this file.',
      'Give one of the two another id',
    ],
    [
      'an inferred thing that is none',
      'counts.yaml',
      COUNT.replace('  note:', '  inferred: year\n  note:'),
      'counts.yaml:11:13',
      '“inferred” must be one of date.',
      'Only “date”',
    ],
    [
      'an id that a work has',
      'counts.yaml',
      COUNT.replace('official-2012', 'hill-2012'),
      'counts.yaml:1:7',
      'The id “hill-2012” is already that of a work, which may stand on the same page.',
      'Give one of the two another id',
    ],
    [
      'a duplicate id of a question',
      'worksheet.yaml',
      TOPIC.replace('id: b\n', 'id: a\n'),
      'worksheet.yaml:9:11',
      'The id “a” stands twice in this file.',
      'Give one of the two another id',
    ],
    [
      'too few questions',
      'worksheet.yaml',
      TOPIC.replace(QUESTION('d'), ''),
      'worksheet.yaml:5:5',
      '“questions” has too few; it needs at least 4.',
      'Four to seven questions.',
    ],
    [
      'an unknown verdict',
      'claims.yaml',
      CLAIM.replace('verdict: right', 'verdict: rihgt'),
      'claims.yaml:6:12',
      '“verdict” must be one of right, partly, too strong, contested, untested, inaccurate, not checked.',
      'Did you mean “right”? What can be known of the claim now.',
    ],
    [
      'a reason that says the verdict again',
      'claims.yaml',
      CLAIM.replace('short: as found', 'short: Largely right'),
      'claims.yaml:7:10',
      '“short” says “right” again, which readers see before it as the verdict.',
      'The reason in a few words, which follow the verdict and a colon; left out where there is nothing to add.',
    ],
    [
      'a verdict without a source',
      'claims.yaml',
      CLAIM.replace('sources: [hill-2012]', 'sources: []'),
      'claims.yaml:9:12',
      '“sources” is empty, but a verdict needs a source.',
      'What the reasons rest on',
    ],
    [
      'a check before the last one',
      'claims.yaml',
      CLAIM.replace('2027', '2025'),
      'claims.yaml:11:15',
      '“next-check” is not later than “last-checked”.',
      'The day by which it is to be looked at again.',
    ],
    [
      'an unknown kind',
      'timeline.yaml',
      EVENT.replace('kind: law', 'kind: lawsuit'),
      'timeline.yaml:4:9',
      '“kind” must be one of law, policy, launch, failure, report.',
      'What kind of event it is. Choose “law” (an Act, a regulation or a judgment), “policy” (',
    ],
    [
      'an unknown place in a group',
      'cases.yaml',
      CASE.replace('where: nhs', 'where: moon'),
      'cases.yaml:7:12',
      '“where” must be one of nhs, council, public, national, social-enterprise, mixed, private, nesta, continues, unknown.',
      'Where the service went',
    ],
    [
      'a case that is not typical and does not say why',
      'cases.yaml',
      CASE.replace('typical: true', 'typical: false'),
      'cases.yaml:1:7',
      '“kind-note” is missing, though “typical” is false.',
      'What it was instead',
    ],
    [
      'a case that ended in some year and is not said to have ended',
      'cases.yaml',
      `${CASE.replace('    ended: true\n', '')}  years: { from: '2011', until: '2016' }\n`,
      'cases.yaml:11:33',
      '“until” is given, though “after” does not say that it ended.',
      'The year in which it ended',
    ],
    [
      'a year of which nothing tells',
      'cases.yaml',
      `${CASE}  years: { from: '2011', until: '2017' }\n`,
      'cases.yaml:12:33',
      '“until” is 2017, and neither “happened”, “after” nor “caution” tells of that year.',
      'The year in which it ended',
    ],
    [
      'years that end before they begin',
      'cases.yaml',
      `${CASE}  years: { from: '2016', until: '2011' }\n`,
      'cases.yaml:12:33',
      '“until” is earlier than “from”.',
      'The year in which it ended',
    ],
    [
      'a last sight of what is known to have ended',
      'cases.yaml',
      `${CASE}  years: { until: '2016', seen: '2015' }\n`,
      'cases.yaml:12:33',
      '“seen” stands beside “until”; where the end is known, leave it out.',
      'The last year of which sources have it at work',
    ],
    [
      'a year without quotation marks',
      'cases.yaml',
      `${CASE}  years: { from: 2016 }\n`,
      'cases.yaml:12:18',
      '“from” must be text.',
      "The year in which it began. Write a year in quotation marks: '2012'.",
    ],
    [
      'years that are none',
      'cases.yaml',
      `${CASE}  years: { note: Unsure. }\n`,
      'cases.yaml:12:18',
      '“years” has no year; leave it out.',
      'From when to when',
    ],
    [
      'a term without a source',
      'glossary.yaml',
      TERM.replace('  cites: [hill-2012]\n', ''),
      'glossary.yaml:1:7',
      '“cites” is missing, and “basis: from-knowledge” is not given.',
      'The sources of the meaning.',
    ],
    [
      'an unknown field',
      'counts.yaml',
      COUNT.replace('scope:', 'scop:'),
      'counts.yaml:6:3',
      '“scop” is not a field here.',
      'Did you mean “scope”?',
    ],
    [
      'an id that is no address',
      'counts.yaml',
      COUNT.replace('official-2012', 'Official 2012'),
      'counts.yaml:1:7',
      '“id” is not written as it must be.',
      'Small letters, digits and hyphens',
    ],
    [
      'a number in words',
      'counts.yaml',
      COUNT.replace('58', 'many'),
      'counts.yaml:3:10',
      '“value” must be a number.',
      'Write it in figures. The number alone.',
    ],
    [
      'the number of an edition as a plain number',
      'editions.yaml',
      EDITIONS.replace("'1.0'", '1.0'),
      'editions.yaml:1:11',
      '“number” must be text.',
      "Two figures with a full stop between, in quotation marks: '1.0'.",
    ],
    [
      'the number of an edition twice',
      'editions.yaml',
      EDITIONS.replace('1.1', '1.0'),
      'editions.yaml:3:11',
      '“number” is already that of another edition, 1.0.',
      'Two figures with a full stop between',
    ],
    [
      'the number of an edition that is too low',
      'editions.yaml',
      EDITIONS.replace('1.1', '0.9'),
      'editions.yaml:3:11',
      '“number” is lower than that of the edition above it, 1.0.',
      'Two figures with a full stop between',
    ],
    [
      'an edition before the one before it',
      'editions.yaml',
      EDITIONS.replace('2026-12', '2026-10'),
      'editions.yaml:4:9',
      '“date” is before that of the edition above it, 2026-11-23.',
      'The day it is published, not before that of the edition above it.',
    ],
    [
      'an edition without a date',
      'editions.yaml',
      EDITIONS.replace(/ {2}date.*\n/u, ''),
      'editions.yaml:1:11',
      '“date” is missing.',
      'Add a line “date: …”. The day it is published',
    ],
    [
      'no edition',
      'editions.yaml',
      '[]\n',
      'editions.yaml:1:1',
      'This file is empty; it needs at least one.',
      'Every edition, oldest first.',
    ],
    [
      'a row of a picture that rests on nothing',
      'ownership.yaml',
      OWNERSHIP.replace(/ {2}cites.*\n/u, ''),
      'ownership.yaml:1:7',
      '“cites” is missing, and so are “cases” and “claims”.',
      'Works, such as [bach-2012]',
    ],
    [
      'general knowledge that does not say what it is',
      'ownership.yaml',
      OWNERSHIP.replace('cites: [hill-2012]', 'basis: from-knowledge'),
      'ownership.yaml:1:7',
      '“basis-note” is missing, though “basis” is given.',
      'Which part of the row is general knowledge',
    ],
    [
      'an owner that the picture has no column for',
      'ownership.yaml',
      OWNERSHIP.replace('usual: [public], some: [staff]', 'usual: [publc]'),
      'ownership.yaml:4:23',
      'must be one of public, staff, members, investors.',
      'Did you mean “public”?',
    ],
    [
      'an owner named twice',
      'ownership.yaml',
      OWNERSHIP.replace('some: [staff]', 'some: [public]'),
      'ownership.yaml:4:22',
      '“controls” names somebody twice.',
      '“usual” lists who does so as a rule',
    ],
    [
      'nobody who pays',
      'ownership.yaml',
      OWNERSHIP.replace('pays: { usual: [public] }', 'pays: { usual: [] }'),
      'ownership.yaml:5:18',
      '“pays” names nobody.',
      '“usual” lists who does so as a rule',
    ],
    [
      'words too long for the picture',
      'road.yaml',
      ROAD.replace('It is refused', 'It is refused by those who were asked'),
      'road.yaml:5:14',
      '“title” is too long; 32 characters are the most.',
      'What happens there. At most 32 characters, to fit.',
    ],
    [
      'an unknown fate',
      'road.yaml',
      ROAD.replace('fate: ends', 'fate: end'),
      'road.yaml:8:13',
      '“fate” must be one of ends, goes on, still there.',
      'Did you mean “ends”? What became of it',
    ],
    [
      'a benefit without a claim',
      'balance.yaml',
      BALANCE.replace(/claims:\n.*\n/u, 'claims: []\n'),
      'balance.yaml:4:11',
      '“claims” is empty; it needs at least one.',
      'At least one claim',
    ],
    [
      'a file that nothing reads',
      'count.yaml',
      COUNT,
      'count.yaml:1:1',
      'Nothing on the site reads a file of this name.',
      'Did you mean “counts.yaml”?',
    ],
  ])('%s', ([, name, text, at, what, cure]) => {
    const said = report(name, text);
    expect(said).toContain(`content/data/${at}`);
    expect(said).toContain(what);
    expect(said).toContain(`→ ${cure}`);
  });

  test('all of them at once', () => {
    const faulty = COUNT.replace('58', 'many')
      .replace('2012-06', '2012-13')
      .replace('hill-', 'hil-');
    expect(checkTables([file('counts.yaml', faulty)], byId).problems).toHaveLength(3);
  });
});

describe('a figure in the text', () => {
  const ids = new Map([['counts', new Set(['official-2012'])]]);
  const location = { file: 'content/sections/a.mdx', line: 9, column: 4 };

  test('has a row', () => {
    expect(checkValues([{ component: 'Count', id: 'official-2012', location }], ids)).toEqual([]);
  });

  test('or stops the build', () => {
    const said = reportProblems(
      checkValues([{ component: 'Count', id: 'official-201', location }], ids),
    );
    expect(said).toContain('content/sections/a.mdx:9:4  error');
    expect(said).toContain('There is no row “official-201” in content/data/counts.yaml.');
    expect(said).toContain('→ Did you mean “official-2012”?');
  });
});

describe('a row that another row names', () => {
  const ids = new Map([
    ['cases', new Set(['acme'])],
    ['forms', new Set(['society'])],
    ['claims', new Set(['C-01', 'C-02'])],
    ['outcomes', new Set(['absence'])],
  ]);
  const said = (name: string, text: string) =>
    reportProblems(checkRelations([file(name, text)], ids));

  test('stands in the other tables', () => {
    expect(said('road.yaml', ROAD)).toBe('');
    expect(said('balance.yaml', BALANCE)).toBe('');
    expect(said('cases.yaml', `${CASE}  forms: [society]\n`)).toBe('');
    // what a claim claims is no id of one
    expect(said('claims.yaml', `${CLAIM}  cases: [acme]\n`)).toBe('');
    expect(said('worksheet.yaml', `${TOPIC}      claims: [C-01, C-02]\n`)).toBe('');
  });

  test.for<[name: string, text: string, at: string, what: string, cure: string]>([
    [
      'road.yaml',
      ROAD.replace('C-01', 'C-11'),
      'road.yaml:9:16',
      'There is no row “C-11” in content/data/claims.yaml.',
      'Did you mean “C-01”?',
    ],
    [
      'balance.yaml',
      BALANCE.replace('C-01', 'C-99'),
      'balance.yaml:5:16',
      'There is no row “C-99” in content/data/claims.yaml.',
      '',
    ],
    [
      'balance.yaml',
      BALANCE.replace('absence', 'absense'),
      'balance.yaml:6:13',
      'There is no row “absense” in content/data/outcomes.yaml.',
      'Did you mean “absence”?',
    ],
    [
      'cases.yaml',
      `${CASE}  forms: [sociaty]\n`,
      'cases.yaml:12:11',
      'There is no row “sociaty” in content/data/forms.yaml.',
      'Did you mean “society”?',
    ],
    [
      'claims.yaml',
      `${CLAIM}  cases: [acme, acne]\n`,
      'claims.yaml:12:17',
      'There is no row “acne” in content/data/cases.yaml.',
      'Did you mean “acme”?',
    ],
    [
      'worksheet.yaml',
      TOPIC.replace('why: It matters.', 'why: It matters.\n  claims: [C-3]'),
      'worksheet.yaml:4:12',
      'There is no row “C-3” in content/data/claims.yaml.',
      '',
    ],
    [
      'worksheet.yaml',
      `${TOPIC}      cases: [acme, acme]\n`,
      'worksheet.yaml:21:21',
      '“acme” stands twice in this list.',
      'Take one of the two out.',
    ],
  ])('or stops the build: %s', ([name, text, at, what, cure]) => {
    expect(said(name, text)).toContain(`content/data/${at}`);
    expect(said(name, text)).toContain(what);
    expect(said(name, text)).toContain(`→ ${cure}`);
  });
});

describe('a picture in the text', () => {
  const location = { file: 'content/sections/a.mdx', line: 9, column: 1 };
  const picture = { id: 'road', location, hasCaption: true };
  const said = (...pictures: (typeof picture)[]) => reportProblems(checkPictures(pictures));

  test('is one that there is, has a caption and stands once', () => {
    expect(said(picture)).toBe('');
  });

  test('or stops the build', () => {
    const unknown = said({ ...picture, id: 'rood' });
    expect(unknown).toContain('content/sections/a.mdx:9:1  error');
    expect(unknown).toContain('There is no picture “rood”.');
    expect(unknown).toContain('→ Did you mean “road”? The pictures are ownership, road, balance.');
    const again = said(picture, { ...picture, location: { ...location, line: 12 } });
    expect(again).toContain('content/sections/a.mdx:12:1  error');
    expect(again).toContain(
      'The picture “road” stands twice: here, and at content/sections/a.mdx:9.',
    );
    expect(said({ ...picture, hasCaption: false })).toContain('The picture “road” has no caption.');
  });
});

test.for([
  [
    'a group in place of a list',
    'timeline.yaml',
    EVENT,
    'cites: ["hill-2012, p. 105"]',
    'cites: { a: b }',
    '“cites” must be a list',
  ],
  [
    'a verdict of signs',
    'claims.yaml',
    CLAIM,
    'verdict: right',
    'verdict: (',
    '“verdict” must be one of',
  ],
] as const)('%s is told, and ends no check', ([, name, row, right, wrong, what]) => {
  expect(row).toContain(right);
  expect(report(name, row.replace(right, wrong))).toContain(what);
});
