import { describe, expect, test } from 'vitest';
import { reportProblems, type SourceFile } from '../../src/bibliography/index.ts';
import { checkContent } from '../../src/checks/content.ts';
import { numberSections } from '../../src/commands/number-sections.ts';
import { writeLedger } from '../../src/ledger/index.ts';
import { Content } from '../../src/loaders/content.ts';

const section = (body: string): SourceFile => ({
  file: 'content/sections/housing.mdx',
  text: `---
title: Housing
description: A description that is long enough for search engines and for lists of sections.
order: 2
question: Q?
answer: A.
---

<Claim id="C-01" />${body}
`,
});
const FIRST = 'One paragraph [@hill-2012].\n\nAnother one, which is taken out of it later.';
const SECOND = 'One paragraph that is edited [@hill-2012].';
const NOTHING = { same: new Set<string>(), other: new Set<string>() };
const numbered = (
  body: string,
  edition: string,
  before: ReturnType<typeof numberSections>['ledger'],
) =>
  numberSections(
    new Content({ sections: [section(body)] }),
    before,
    { edition, isDraft: false },
    NOTHING,
  ).ledger;
const ledger = numbered(SECOND, '1.1', numbered(FIRST, '1.0', []));

const data = (name: string, text: string): SourceFile => ({ file: `content/data/${name}`, text });
const EDITIONS = data(
  'editions.yaml',
  "- number: '1.0'\n  date: '2026-11-23'\n- number: '1.1'\n  date: '2026-12-01'\n- number: '1.2'\n  date: '2027-02-01'\n",
);
const CLAIMS = data(
  'claims.yaml',
  `- id: C-01
  section: housing
  claim: So it is.
  cites: []
  source-checked: There is none.
  verdict: partly
  short: In part
  reasons: It was.
  sources: [hill-2012]
  last-checked: '2026-11-23'
  next-check: '2027-11-23'
`,
);
const WORKS: SourceFile = {
  file: 'content/references/works.yaml',
  text: '- id: hill-2012\n  type: article-journal\n  author:\n    - family: Hill\n  issued: 2012\n  title: A title\n  container-title: A journal\n  page: 101-140\n',
};
const ABOUT: SourceFile = {
  file: 'content/pages/about.mdx',
  text: '---\ntitle: About\ndescription: A description that is long enough for search engines and for lists of pages.\n---\n\n## Notes\n\nWords.\n',
};

const ROW = `- id: hill-traced
  date: '2026-12-01'
  edition: '1.1'
  where: ["2.1", "2.2", claims/C-01, references/hill-2012, about#notes, about]
  seriousness: out of date
  said: It could not be traced.
  says: It is an article.
  why: It was found.
  sources: ["hill-2012, p. 105"]
  verdict-was: right
`;
const WORDING = `- id: in-british-english
  date: '2026-11-28'
  edition: '1.1'
  where: ["2.1"]
  seriousness: wording
`;
const report = (text: string, sections = [section(SECOND)]) =>
  reportProblems(
    checkContent(
      new Content({
        sections,
        pages: [ABOUT],
        references: [WORKS],
        data: [EDITIONS, CLAIMS, data('corrections.yaml', text)],
        ledger: { file: 'content/ledger.yaml', text: writeLedger(ledger) },
      }),
    ),
  );

describe('a correction that is sound', () => {
  test.for([
    ['of none', '[]\n'],
    ['of several places', ROW],
    ['of mere wording, which says no more', WORDING],
    ['before its edition is published', ROW.replace('2026-12-01', '2026-11-23')],
    ['until the next edition', ROW.replace('2026-12-01', '2027-02-01')],
    [
      'of a verdict that changed twice, and came back',
      `${ROW.replace('verdict-was: right', 'verdict-was: partly')}${ROW.replace('hill-traced', 'hill-again').replace('1.1', '1.2').replace('2026-12-01', '2027-01-07')}`,
    ],
  ])('%s', ([, text = '']) => {
    expect(report(text)).toBe('');
  });
});

describe('a mistake in a correction is told with its place and its cure', () => {
  test.for<[name: string, text: string, expected: string]>([
    [
      'a number without its quotation marks',
      WORDING.replace('"2.1"', '2.1'),
      `content/data/corrections.yaml:4:11  error
    2.1
  An item of “where” must be text.
  → Put it in quotation marks: '2.1'.`,
    ],
    [
      'a place that is not there, in a row of which other fields have mistakes too',
      ROW.replace('"2.2"', '"2.22"')
        .replace('out of date', 'grave')
        .replace(/ {2}says.*\n/u, ''),
      `content/data/corrections.yaml:4:18  error
    "2.22"
  There is no paragraph 2.22, and there never was.
  → Did you mean “2.2”? Copy the number from the margin of the section. A new paragraph gets its number from “npm run number”.

content/data/corrections.yaml:5:16  error
    grave
  “seriousness” must be one of wrong, out of date, unclear, wording.
  → How serious it is. Choose “wrong” (a fact or a source was not as we said), “out of date” (it was right, and things have moved on), “unclear” (it could be misread), “wording” (the words changed, and their meaning did not).`,
    ],
    [
      'a paragraph that never was',
      ROW.replace('"2.2"', '"2.22"'),
      `content/data/corrections.yaml:4:18  error
    "2.22"
  There is no paragraph 2.22, and there never was.
  → Did you mean “2.2”? Copy the number from the margin of the section. A new paragraph gets its number from “npm run number”.`,
    ],
    [
      'a place that stands twice',
      WORDING.replace('["2.1"]', '["2.1", "2.1"]'),
      `content/data/corrections.yaml:4:18  error
    "2.1"
  “2.1” stands twice in this row.
  → Take one of them out: each would be marked as a correction of its own.`,
    ],
    [
      'a table that is not there',
      ROW.replace('claims/', 'claim/'),
      `content/data/corrections.yaml:4:25  error
    claim/C-01
  There is no table “claim”.
  → Did you mean “claims”?

content/data/corrections.yaml:10:16  error
    right
  “verdict-was” stands here, but “where” names no claim.
  → Name the claim in “where”, as claims/C-06, or take the line out.`,
    ],
    [
      'a row that is not there',
      ROW.replace('claims/C-01', 'claims/C-10').replace(/ {2}verdict-was.*\n/u, ''),
      `content/data/corrections.yaml:4:25  error
    claims/C-10
  There is no row “C-10” in claims.yaml.
  → Did you mean “C-01”?`,
    ],
    [
      'a work that is not there',
      ROW.replace('references/hill-2012', 'references/hil-2012'),
      `content/data/corrections.yaml:4:38  error
    references/hil-2012
  No work in the bibliography has the key “hil-2012”.
  → Did you mean “hill-2012”?`,
    ],
    [
      'a work that is taken for a row',
      ROW.replace('references/hill-2012', 'claims/hill-2012'),
      `content/data/corrections.yaml:4:38  error
    claims/hill-2012
  There is no row “hill-2012” in claims.yaml.
  → It is a work: write references/hill-2012.`,
    ],
    [
      'a page that is not there',
      ROW.replace('about#notes', 'abuot#notes'),
      `content/data/corrections.yaml:4:60  error
    abuot#notes
  Neither content/pages/ nor content/sections/ has a file “abuot.mdx”.
  → Did you mean “about”?`,
    ],
    [
      'a place that is not on its page',
      ROW.replace('about#notes', 'about#note'),
      `content/data/corrections.yaml:4:60  error
    about#note
  There is no place “#note” on /about/.
  → Did you mean “notes”?`,
    ],
    [
      'what names nothing',
      ROW.replace('about#notes', '/about/#notes'),
      `content/data/corrections.yaml:4:60  error
    /about/#notes
  “/about/#notes” is not the name of anything that could be corrected.
  → Write about#notes.`,
    ],
    [
      'what names nothing that anybody could know',
      ROW.replace('about#notes', 'Notes?'),
      `content/data/corrections.yaml:4:60  error
    Notes?
  “Notes?” is not the name of anything that could be corrected.
  → Write a paragraph as "2.3", a row as claims/C-06, a work as references/bach-2012, or a place on a page as about#notes.`,
    ],
    [
      'a paragraph in words',
      ROW.replace('about#notes', 'paragraph 2.1'),
      `content/data/corrections.yaml:4:60  error
    paragraph 2.1
  “paragraph 2.1” is not the name of anything that could be corrected.
  → Write the number of the paragraph alone: '2.1'.`,
    ],
    [
      'two paragraphs as one place',
      ROW.replace('about#notes', '2.1 and 2.2A'),
      `content/data/corrections.yaml:4:60  error
    2.1 and 2.2A
  “2.1 and 2.2A” is not the name of anything that could be corrected.
  → Name each paragraph for itself: ['2.1', '2.2A'].`,
    ],
    [
      'a row without its table',
      ROW.replace('about#notes', 'hill-traced'),
      `content/data/corrections.yaml:4:60  error
    hill-traced
  Neither content/pages/ nor content/sections/ has a file “hill-traced.mdx”.
  → It is a row of corrections.yaml: write corrections/hill-traced.`,
    ],
    [
      'a claim without its table',
      ROW.replace('about#notes', 'C-01'),
      `content/data/corrections.yaml:4:60  error
    C-01
  “C-01” is not the name of anything that could be corrected.
  → It is a row of claims.yaml: write claims/C-01.`,
    ],
    [
      'a work without its folder',
      ROW.replace('about#notes', 'hill-2012'),
      `content/data/corrections.yaml:4:60  error
    hill-2012
  Neither content/pages/ nor content/sections/ has a file “hill-2012.mdx”.
  → It is a work: write references/hill-2012.`,
    ],
    [
      'an edition that is not there',
      ROW.replace("'1.1'", "'1.3'"),
      `content/data/corrections.yaml:3:12  error
    '1.3'
  There is no edition 1.3 in content/data/editions.yaml.
  → Write '1.2' while edition 1.2 is not published yet. Once it is, close it first: “npm run edition -- 1.3” adds edition 1.3 to that list.`,
    ],
    [
      'an edition that was left out',
      ROW.replace("'1.1'", "'0.9'"),
      `content/data/corrections.yaml:3:12  error
    '0.9'
  There is no edition 0.9 in content/data/editions.yaml.
  → Name the edition that has the correction first, which for a correction of now is '1.2'.`,
    ],
    [
      'the first edition',
      ROW.replace("'1.1'", "'1.0'"),
      `content/data/corrections.yaml:3:12  error
    '1.0'
  Edition 1.0 is the first one, and there was nothing to be corrected.
  → Give the edition that has the correction first.`,
    ],
    [
      'a day before what it corrects was published',
      ROW.replace('2026-12-01', '2026-11-22'),
      `content/data/corrections.yaml:2:9  error
    '2026-11-22'
  The correction is dated before edition 1.0, 2026-11-23, which it corrects.
  → Give the day on which it was made.`,
    ],
    [
      'a day after the next edition',
      ROW.replace('2026-12-01', '2027-02-02'),
      `content/data/corrections.yaml:2:9  error
    '2027-02-02'
  The correction is dated after edition 1.2, 2027-02-01, and yet is in edition 1.1.
  → Give the day on which it was made, or the edition that has it first.`,
    ],
    [
      'an old verdict that is the one that stands',
      ROW.replace('verdict-was: right', 'verdict-was: partly'),
      `content/data/corrections.yaml:10:16  error
    partly
  The verdict on C-01 is “partly” after this correction as before it.
  → Give the verdict as it was in the edition before, or take the line out.`,
    ],
    [
      'an old verdict that is none',
      ROW.replace('verdict-was: right', 'verdict-was: rihgt'),
      `content/data/corrections.yaml:10:16  error
    rihgt
  “verdict-was” must be one of right, partly, too strong, contested, untested, inaccurate, not checked.
  → Did you mean “right”? The old verdict on the claim, only where it changed.`,
    ],
    [
      'more than wording, without what it says now',
      ROW.replace(/ {2}says.*\n/u, ''),
      `content/data/corrections.yaml:1:7  error
    hill-traced
  “says” is missing; only a correction of mere wording may leave it out.
  → What it says now.`,
    ],
    [
      'an unknown seriousness',
      WORDING.replace('wording', 'grave'),
      `content/data/corrections.yaml:5:16  error
    grave
  “seriousness” must be one of wrong, out of date, unclear, wording.
  → How serious it is. Choose “wrong” (a fact or a source was not as we said), “out of date” (it was right, and things have moved on), “unclear” (it could be misread), “wording” (the words changed, and their meaning did not).`,
    ],
    [
      'a source that is none',
      ROW.replace('["hill-2012, p. 105"]', '[hil-2012]'),
      `content/data/corrections.yaml:9:13  error
    @hil-2012
  No work in the bibliography has the key “hil-2012”.
  → Did you mean “hill-2012”? Mend the key, or add the work to the bibliography. For a plain “@” write “\\@”.`,
    ],
    [
      'an id that another has',
      WORDING + WORDING,
      `content/data/corrections.yaml:6:7  error
    in-british-english
  The id “in-british-english” stands twice in this file.
  → Give one of the two another id; an id that was published stays with its row.`,
    ],
  ])('%s', ([, text, expected]) => {
    expect(report(text)).toBe(expected);
  });
});
