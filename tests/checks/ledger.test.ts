import { describe, expect, test } from 'vitest';
import { reportProblems, type SourceFile } from '../../src/bibliography/index.ts';
import { checkLedger, checkNumbers, excerptOfChange } from '../../src/checks/ledger.ts';
import { numberSections } from '../../src/commands/number-sections.ts';
import { readLedger, writeLedger } from '../../src/ledger/index.ts';
import { Content } from '../../src/loaders/content.ts';

const section = (body: string): SourceFile => ({
  file: 'content/sections/a.mdx',
  text: `---\ntitle: A\norder: 2\n---\n\n${body}\n`,
});
const BODY =
  '## A heading\n\nOne paragraph [@a, p. 3].\n\n- An item.\n- Another\n\n<Since claims="C-01">\n\nOur note.\n\n</Since>\n\n<Claim id="C-01" />The last one.';
const EDITIONS: SourceFile = {
  file: 'content/data/editions.yaml',
  text: "- number: '1.0'\n  date: '2026-11-23'\n",
};
const NOTHING = { same: new Set<string>(), other: new Set<string>() };
const numbered = (sections: SourceFile[], data: SourceFile[] = []) =>
  numberSections(new Content({ sections, data }), [], { edition: '1.0', isDraft: false }, NOTHING)
    .ledger;
const ledger = numbered([section(BODY)]);
const file = (text = writeLedger(ledger)): SourceFile => ({ file: 'content/ledger.yaml', text });
/** After an edition in which the last paragraph was edited and the first item taken out. */
const later = numberSections(
  new Content({
    sections: [
      section(BODY.replace('The last one.', 'The last one here.').replace('- An item.\n', '')),
    ],
  }),
  ledger,
  { edition: '1.1', isDraft: false },
  NOTHING,
).ledger;
const check = (content: Content) =>
  reportProblems([...checkLedger(content), ...checkNumbers(content)]);
const report = (body: string, source: SourceFile | undefined = file()) =>
  check(new Content({ sections: [section(body)], ledger: source, data: [EDITIONS] }));

test('paragraphs, items and notes are numbered, and headings are not', () => {
  expect(ledger).toMatchObject([
    {
      section: 'a',
      number: 2,
      paragraphs: [
        { number: '1', text: 'One paragraph [@a, p. 3].' },
        { number: '2', text: 'An item.' },
        { number: '3', text: 'Another' },
        { number: '4', text: 'Our note.' },
        { number: '5', text: 'The last one.' },
      ],
    },
  ]);
});

test('a ledger is read as it was written', () => {
  expect(readLedger(file())).toEqual({ ledger, problems: [] });
  expect(readLedger(file(writeLedger(later)))).toEqual({ ledger: later, problems: [] });
});

test.for([
  ['the text as it was numbered', BODY],
  ['Windows line ends', BODY.replaceAll('\n', '\r\n')],
  ['lines broken elsewhere', BODY.replace('One paragraph', 'One\nparagraph')],
  ['a claim marked later', BODY.replace('An item', '<Claim id="C-02" />An item')],
])('the ledger agrees with %s', ([, body = '']) => {
  expect(report(body)).toBe('');
});

describe('the build is stopped by', () => {
  test('an edited paragraph, which is named with the command', () => {
    expect(report(BODY.replace('The last', 'The very last'))).toBe(
      'content/sections/a.mdx:19:1  error\n    The very last one.\n  This paragraph is not in the ledger as it stands here.\n  → Run “npm run number”, and commit content/ledger.yaml with the text.',
    );
  });

  test('several, of which the first is shown, for one command cures them all', () => {
    expect(report(`${BODY.replace('One', 'A')}\n\nOne more.\n\nAnother.`)).toBe(
      'content/sections/a.mdx:8:1  error\n    A paragraph [@a, p. 3].\n  This paragraph and 2 more of this section are not in the ledger as they stand here.\n  → Run “npm run number”, and commit content/ledger.yaml with the text.',
    );
  });

  test('a paragraph that is gone', () => {
    expect(report(BODY.replace('- Another\n', ''))).toContain(
      'Paragraph 3 is in the ledger and no longer in the text.',
    );
    expect(report(BODY.replace('- An item.\n', '').replace('- Another\n', ''))).toContain(
      'Paragraphs 2, 3 are in the ledger and no longer in the text.',
    );
  });

  test('an edition that is not listed', () => {
    expect(
      report(
        BODY.replace('- An item.\n', '').replace('one.', 'one here.'),
        file(writeLedger(later)),
      ),
    ).toContain(
      'The ledger has paragraphs of edition 1.1, which content/data/editions.yaml does not list.\n  → Put the edition back into that list',
    );
  });

  test('a missing list of editions', () => {
    expect(check(new Content({ sections: [section(BODY)], ledger: file() }))).toContain(
      'The list of editions is missing.\n  → Take the file as it was last committed.',
    );
  });

  test('a missing ledger', () => {
    expect(check(new Content({ sections: [section(BODY)], data: [EDITIONS] }))).toContain(
      'The ledger of paragraph numbers is missing.',
    );
  });

  test.for<[name: string, change: (text: string) => string, what: string]>([
    [
      'marks of a conflict',
      (text) => text.replace('- section', '<<<<<<< HEAD\n- section'),
      'Two versions of the ledger were merged and their conflict was left in it.',
    ],
    [
      'a text edited by hand',
      (text) => text.replace('An item.', 'An object.'),
      '“hash” does not fit the text: one of the two was edited by hand.',
    ],
    [
      'a number that is none',
      (text) => text.replace("number: '2'", "number: '2-b'"),
      '“number” is not the number of a paragraph.',
    ],
    [
      'a number given twice',
      (text) => text.replace("number: '2'", "number: '1'"),
      'The number 1 was given twice.',
    ],
    [
      'an earlier text edited by hand',
      () => writeLedger(later).replace('The last one.', 'The first one.'),
      '“hash” does not fit the text: one of the two was edited by hand.',
    ],
    [
      'the last text of a withdrawn paragraph edited by hand',
      () => writeLedger(later).replace('An item.', 'An object.'),
      '“hash” does not fit the text: one of the two was edited by hand.',
    ],
    ['words', () => 'nonsense', 'This is not an entry of the ledger.'],
  ])('a ledger with %s', ([, change, what]) => {
    const said = report(BODY, file(change(writeLedger(ledger))));
    expect(said).toContain(what);
    expect(said).toContain('→ Take the file as it was last committed, then run “npm run number”.');
  });
});

describe('a figure of a table', () => {
  const counts = (value: number, bound = 'more than'): SourceFile[] => [
    {
      file: 'content/data/counts.yaml',
      text: `- id: in-2019\n  date: '2019'\n  value: ${value}\n  bound: ${bound}\n  counted: Mutuals\n  scope: England\n  series: survey\n  said-by: A survey\n  cites: [a]\n  promoter: true\n  note: A note.\n`,
    },
  ];
  const text = section('There were <Count id="in-2019" /> of them, and <Outcome id="none" />.');
  const old = numbered([text], counts(1130));

  test('stands in the ledger as it reads, and an unknown one as it is written', () => {
    expect(old[0]?.paragraphs).toMatchObject([
      { text: 'There were more than 1,130 of them, and <Outcome id="none" />.' },
    ]);
  });

  test('changes the paragraph when it is corrected', () => {
    const said = (data: SourceFile[]) =>
      check(
        new Content({
          sections: [text],
          ledger: file(writeLedger(old)),
          data: [...data, EDITIONS],
        }),
      );
    expect(said(counts(1130))).toBe('');
    expect(said(counts(1129))).toContain('There were more than 1,129 of them');
    expect(said(counts(1130, 'about'))).toContain('This paragraph is not in the ledger');
  });
});

test('a new section takes the number of its place, or one that no section ever had', () => {
  const other = (order: number): SourceFile => ({
    file: 'content/sections/b.mdx',
    text: `---\ntitle: B\norder: ${order}\n---\n\nText.\n`,
  });
  const numberOf = (order: number) =>
    numberSections(
      new Content({ sections: [section(BODY), other(order)] }),
      ledger,
      { edition: '1.1', isDraft: false },
      NOTHING,
    ).ledger.find((each) => each.section === 'b')?.number;
  expect(numberOf(4)).toBe(4);
  expect(numberOf(2)).toBe(3);
});

describe('of an edited paragraph so much is shown that its change is among it:', () => {
  const LONG = 'Growth was slow at first, and the official lists, which were kept until then,';
  const END = ', as ministers said again and again in the years that followed.';

  test.for([
    ['all of a short one', 'It was so.', 'It was not so.', /^It was not so\.$/u],
    [
      'what stands around the change',
      `${LONG} counted more than 130 in England${END}`,
      `${LONG} counted fewer than 130 in England${END}`,
      /^….* counted fewer than 130 in England, .*…$/u,
    ],
    [
      'the end, where something was taken off there',
      `${LONG} counted more than 130 in England, in all.`,
      `${LONG} counted more than 130 in England`,
      /^….* counted more than 130 in England$/u,
    ],
  ] as const)('%s', ([, earlier, text, shown]) => {
    const excerpt = excerptOfChange(earlier, text);
    expect(excerpt).toMatch(shown);
    expect(excerpt.length).toBeLessThan(75);
  });
});
