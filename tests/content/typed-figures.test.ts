import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportProblems } from '../../src/bibliography/index.ts';
import { figuresIn } from './figures-in-text.ts';
import { typedFigures, type FigureRows } from './typed-figures.ts';

const rowsOf = (name: keyof FigureRows) =>
  parse(readFileSync(`content/data/${name}.yaml`, 'utf8')) as FigureRows['counts'];
const ROWS: FigureRows = { counts: rowsOf('counts'), outcomes: rowsOf('outcomes') };
const texts = globSync('content/{sections,pages}/*.mdx').sort();

describe('no figure of a table is typed', () => {
  test.for(texts.map((file) => [file]))('in %s', ([file = '']) => {
    const typed = typedFigures({ file, text: readFileSync(file, 'utf8') }, ROWS);
    expect(reportProblems(typed)).toBe('');
  });
});

describe('a figure of a table that is typed', () => {
  const rows: FigureRows = {
    counts: [
      { id: 'in-2016', value: 106 },
      { id: 'in-2019', value: 130 },
      { id: 'in-2022', value: 400 },
    ],
    outcomes: [
      { id: 'better', value: '76%' },
      { id: 'faster', value: 'up 76%' },
      { id: 'interested', value: '16%' },
      { id: 'turnover', value: 'about £1.6bn' },
      { id: 'lost', value: '£500m' },
      { id: 'replies', value: '1,395' },
    ],
  };
  const typed = (text: string) => typedFigures({ file: 'content/sections/a.mdx', text }, rows);

  test('is reported with its file, its line and its row', () => {
    expect(
      reportProblems(typed('---\ntitle: A\n---\n\nIn a poll\n*only* 16% were interested.')),
    ).toBe(
      [
        'content/sections/a.mdx:6:8  error',
        '    16%',
        '  “16%” is the figure of “interested” in content/data/outcomes.yaml.',
        '  → Write <Outcome id="interested" />. If it is another figure, give it a row of its own in content/data/outcomes.yaml.',
      ].join('\n'),
    );
  });

  test('is reported with every row that has it', () => {
    const said = reportProblems(typed('Better in 76% of them.'));
    expect(said).toContain(
      '“better” in content/data/outcomes.yaml and of “faster” in content/data/outcomes.yaml.',
    );
    expect(said).toContain('→ Write <Outcome id="better" /> or <Outcome id="faster" />.');
  });

  test.for([
    ['in a list', '- more than 130', 'in-2019'],
    ['in a table', '| a |\n|---|\n| 1,395 |', 'replies'],
    ['in a note of ours', '<Since claims="C-18">\n\nA £500m contract.\n\n</Since>', 'lost'],
    ['as the words of a link', '[£500m](/cases/)', 'lost'],
    ['in words', 'About £1.6 billion.', 'turnover'],
    ['with “per cent”', 'It was 16 per cent.', 'interested'],
    ['without its comma', 'Of 1395 replies.', 'replies'],
    ['beside a quotation mark', 'Called "106" by one.', 'in-2016'],
  ] as const)('is found %s', ([, text, row]) => {
    expect(reportProblems(typed(text))).toContain(`“${row}”`);
  });

  test.for([
    ['in a citation', 'Text [@bach-2012, p. 400].'],
    ['as a page or a section', 'On page 400, or under sections 100 to 106.'],
    ['as the target of a link', '[see](https://example.org/900/£500m/130)'],
    ['as a title of a target', '[see](/cases/ "Over 130 of them")'],
    ['in code', '`130`'],
    ['in an address that is a link by itself', 'See https://example.org/130/400.'],
    ['as part of a name', 'The C-130, 100th and 106A of us.'],
    ['as part of another figure', '£1.06bn, 3.16%, 1,130 and 130,000.'],
    ['that no row has', 'All 131 of them; 17%; £501m.'],
    ['from its component', '<Outcome id="interested" /> of them.'],
  ] as const)('is none %s', ([, text]) => {
    expect(reportProblems(typed(text))).toBe('');
  });
});

describe('a figure is a sum, a share, or a number of three digits or more', () => {
  test.for([
    ['more than 2,000 staff', ['2000']],
    ['up to £1.7m, £572,000 and £1', ['£1.7m', '£572000', '£1']],
    ['from 40% to 0.3 per cent', ['40%', '0.3%']],
    ['since 1993, in 2012–13 and on 25 February 2025', []],
    ['99 of 12', []],
    ['c. 115 in 2018, 130+ in 2019.', ['115', '130']],
    ['by 100–120 a year', ['100', '120']],
  ] as const)('%s', ([text, figures]) => {
    expect(figuresIn(text).map(({ figure }) => figure)).toEqual(figures);
  });
});
