import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reportProblems, type SourceFile } from '../../src/bibliography/index.ts';
import { hashOf, writeLedger } from '../../src/ledger/index.ts';
import { checkContent } from '../../src/checks/content.ts';
import { Content, type ContentFiles } from '../../src/loaders/content.ts';
import { readContent } from '../../src/loaders/content-folder.ts';
import { aClaim } from './a-claim.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`content/${name}/`, import.meta.url));
const check = (name: string) => checkContent(readContent(folderOf(name), folderOf(name)));

describe('all mistakes of all files come in one report', () => {
  test('in plain words', async () => {
    await expect(reportProblems(check('broken'))).toMatchFileSnapshot('content/broken.report.txt');
  });

  test('each with what stands at its place', () => {
    for (const { file, line, column, text, what } of check('broken')) {
      const lines = readFileSync(`${folderOf('broken')}${file}`, 'utf8').split('\n');
      const there = (lines[line - 1] ?? '').slice(column - 1);
      const [quoted = ''] = text.split('\n');
      const isLine = lines[line - 1] === quoted;
      const isHeading = there.replace(/^#+ /u, '') === quoted;
      expect(isLine || isHeading || there.startsWith(quoted), `${file}:${line} ${what}`).toBe(true);
    }
  });

  test('in which a work that nothing cites, or that may stand there twice, is only a warning', () => {
    const problems = check('broken');
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ what }) => what)).toEqual([
      '“calo-2018-again” has the same author, year and title as “calo-2018”; they differ in “DOI”.',
      '“calo-by-doi” has the same DOI as “calo-2018”; they differ in “issued” and “title”.',
      'Nothing cites “calo-by-doi”.',
      'Nothing cites “never-cited”.',
    ]);
  });
});

describe('what is sound is passed over in silence', () => {
  test('a byte-order mark, Windows line ends and accents', () => {
    expect(reportProblems(check('sound'))).toBe('');
  });

  test('the content of the site, which has nothing idle', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    expect(reportProblems(checkContent(readContent(`${root}content`, root)))).toBe('');
  });

  test('no content at all', () => {
    expect(checkContent(readContent(folderOf('nowhere'), folderOf('nowhere')))).toEqual([]);
  });
});

const FRONT = `---
title: A
description: A description that is long enough for search engines and for lists of sections.
order: 1
question: Q?
answer: A.
---
`;
const PAGE_FRONT = FRONT.replace(/^(?:order|question|answer).*\n/gmu, '');
const section = (body: string, front = FRONT): SourceFile => ({
  file: 'sections/a.mdx',
  text: `${front}\n${body}`,
});
const WORK = `- id: hill-2012
  type: article-journal
  author:
    - family: Hill
  issued: 2012
  title: A title
  container-title: A journal
  page: 101-140
`;
const claims = (text: string): SourceFile[] => [{ file: 'data/claims.yaml', text }];
const CLAIM = aClaim('a');
const MARK = '<Claim id="C-01" />';
const content = (body: string, rest: Partial<ContentFiles> = {}): ContentFiles => ({
  sections: [section(`${body}\n\n[@hill-2012]`)],
  pages: [],
  references: [{ file: 'references/works.yaml', text: WORK }],
  data: [],
  ...rest,
});
const references = (text: string): Partial<ContentFiles> => ({
  references: [{ file: 'references/works.yaml', text }],
});
const front = (from: string, to: string): Partial<ContentFiles> => ({
  sections: [section('[@hill-2012]', FRONT.replace(from, to))],
});

describe('one mistake is one report', () => {
  test.for<[name: string, files: ContentFiles, what: string]>([
    ['unknown key', content('[@hil-2012]'), 'No work in the bibliography has the key “hil-2012”.'],
    [
      'page outside',
      content('[@hill-2012, p. 99]'),
      'Page 99 is not among the pages of “hill-2012”, 101–140.',
    ],
    [
      'pages partly outside',
      content('[@hill-2012, pp. 139-141]'),
      'Pages 139–141 are not all among the pages of “hill-2012”, 101–140.',
    ],
    [
      'a page of a work on one page',
      content('[@hill-2012, p. 8]', references(WORK.replace('101-140', '7'))),
      'Page 8 is not among the pages of “hill-2012”, 7.',
    ],
    [
      'a page of a work in two ranges',
      content('[@hill-2012, p. 8]', references(WORK.replace('101-140', '1-5, 10-14'))),
      'Page 8 is not among the pages of “hill-2012”, 1–5, 10–14.',
    ],
    [
      'unclosed',
      content('[@hill-2012, p. 101'),
      'A citation opens here with “[” but is never closed.',
    ],
    [
      'unparsable locator',
      content('[@hill-2012, p. one]'),
      '“p. one” names a place in the work, but no number follows.',
    ],
    [
      'in an element on one line',
      content('<details>\n<summary>[@hil-2012]</summary>\n\nSo.\n</details>'),
      'No work in the bibliography has the key “hil-2012”.',
    ],
    [
      'duplicate id',
      content('', references(`${WORK}- id: hill-2012\n  type: document\n  title: T\n`)),
      'The id “hill-2012” is already taken by another work (in references/works.yaml).',
    ],
    [
      'missing field',
      content('', references(WORK.replace('  container-title: A journal\n', ''))),
      '“hill-2012” has no “container-title”, which a work of type article-journal needs.',
    ],
    [
      'unknown field',
      content('', references(`${WORK}  pagse: 3\n`)),
      '“pagse” is not a field of a work.',
    ],
    [
      'malformed date',
      content('', references(WORK.replace('issued: 2012', 'issued: 2012-02-30'))),
      'This is not a date.',
    ],
    [
      'malformed DOI',
      content('', references(`${WORK}  DOI: doi:10.1000/182\n`)),
      'This is not a DOI.',
    ],
    [
      'malformed URL',
      content('', references(`${WORK}  URL: gov.uk\n`)),
      'This is not an http or https address.',
    ],
    [
      'markup',
      content('', references(WORK.replace('A title', 'A *title*'))),
      'There is markup in “title”: *title*',
    ],
    [
      'two headings with one id',
      content('## Costs\n\n## Costs'),
      'The id “costs” of this heading is already that of the heading at sections/a.mdx:9.',
    ],
    [
      'a heading with the id of a claim’s place',
      content('<Claim id="C-01" />So.\n\n## Claim 01', { data: claims(CLAIM) }),
      'The id “claim-01” of this heading is already that of the mark of a claim.',
    ],
    ['a link to no page', content('[x](/nowhere/)'), 'There is no page “/nowhere/” on this site.'],
    ['a link to no place', content('[x](/a/#no)'), 'There is no place “#no” on /a/.'],
    ['a link to no place here', content('[x](#no)'), 'There is no place “#no” on /a/.'],
    [
      'a link to no place by a stray sign',
      content('[x](#100%)'),
      'There is no place “#100%” on /a/.',
    ],
    ['a relative link', content('[x](a/)'), '“a/” is not how the address of this page is written.'],
    [
      'a link by reference',
      content('[x][y]\n\n[y]: /nowhere/'),
      'There is no page “/nowhere/” on this site.',
    ],
    [
      'an unknown claim',
      content(`${MARK}So. <Claim id="C-02" />So.`, { data: claims(CLAIM) }),
      'There is no claim “C-02” in data/claims.yaml.',
    ],
    [
      'an unknown claim on a line of its own',
      content(`${MARK}\n\n<Claim id="C-02" />`, { data: claims(CLAIM) }),
      'There is no claim “C-02” in data/claims.yaml.',
    ],
    [
      'a note about an unknown claim',
      content(`${MARK}So.\n\n<Since claims="C-01 C-09">\n\nNow.\n\n</Since>`, {
        data: claims(CLAIM),
      }),
      'There is no claim “C-09” in data/claims.yaml.',
    ],
    [
      'a claim that nothing marks',
      content('So.', { data: claims(CLAIM) }),
      'The claim C-01 is marked nowhere in the text.',
    ],
    [
      'a claim of no section',
      content(MARK, { data: claims(CLAIM.replace('section: a', 'section: b')) }),
      'There is no section “b”.',
    ],
    [
      'a link in HTML',
      content('A <a href="/nowhere/">link</a>.'),
      'There is no page “/nowhere/” on this site.',
    ],
    [
      'a section and a page with one address',
      content('', { pages: [{ file: 'pages/a.mdx', text: PAGE_FRONT }] }),
      'The address /a/ of this file is already that of sections/a.mdx.',
    ],
    [
      'a page that nothing shows',
      content('', { pages: [{ file: 'pages/abuot.mdx', text: PAGE_FRONT }] }),
      'Nothing on the site shows a page of this name.',
    ],
    [
      'a name in capitals, which some computers take for another file and some do not',
      content('', { sections: [{ ...section('[@hill-2012]'), file: 'sections/Costs.mdx' }] }),
      '“Costs” cannot be the address of a page.',
    ],
    [
      'a link to a table of another page',
      content('[x](/cases/claims.csv)'),
      'There is no file “/cases/claims.csv” on this site.',
    ],
    [
      'a link to the references of a page that cites nothing',
      content('[x](/about/references.bib)', {
        pages: [{ file: 'pages/about.mdx', text: PAGE_FRONT }],
      }),
      'There is no file “/about/references.bib” on this site.',
    ],
    [
      'a link to the list of references of a page that cites nothing',
      content('[x](/about/#references)', {
        pages: [{ file: 'pages/about.mdx', text: PAGE_FRONT }],
      }),
      'There is no place “#references” on /about/.',
    ],
    [
      'a link into the essay to what stands outside it',
      content('[x](/essay/#later)', {
        sections: [
          section('[x](/essay/#later) [@hill-2012]'),
          {
            file: 'sections/b.mdx',
            text: `${FRONT.replace('order: 1', 'order: 2\npart: since')}\n## Later`,
          },
        ],
      }),
      'There is no place “#later” on /essay/.',
    ],
    [
      'a link to a chart of an empty table',
      content('[x](/how-many/counts.svg)'),
      'There is no file “/how-many/counts.svg” on this site.',
    ],
    [
      'MDX that cannot be parsed, which may cite what nothing else does',
      content('A { brace'),
      '“{” begins code here that is never closed.',
    ],
    [
      'no front matter',
      content('', { sections: [section('[@hill-2012]', '')] }),
      'This file does not begin with its title and description.',
    ],
    [
      'a missing field in front matter',
      content('', front('answer: A.\n', '')),
      '“answer” is missing.',
    ],
    [
      'an empty field in front matter',
      content('', front('answer: A.', "answer: ''")),
      '“answer” is empty.',
    ],
    [
      'a number too small',
      content('', front('order: 1', 'order: 0')),
      '“order” must be more than 0.',
    ],
    [
      'a number in parts',
      content('', front('order: 1', 'order: 1.5')),
      '“order” must be a whole number.',
    ],
    [
      'a text too short',
      content(
        '',
        front(
          'A description that is long enough for search engines and for lists of sections.',
          'Short',
        ),
      ),
      '“description” is too short; it needs 40 characters or more.',
    ],
    [
      'front matter that is not YAML',
      content('', front('title: A', 'title: A: B')),
      'This cannot be read as one field and its value.',
    ],
    [
      'a quotation mark unclosed in front matter',
      content('', front('title: A', 'title: "A')),
      'A quotation mark opens here but is never closed.',
    ],
    [
      'a list of claims that is none',
      content('', { data: claims('a: b') }),
      'This file must be a list.',
    ],
    [
      'a file of claims with nothing in it',
      content('', { data: claims('') }),
      'This file must be a list.',
    ],
    [
      'code that cannot be parsed',
      content('A {b c} d'),
      'What stands in braces is code, which a text may not have.',
    ],
    [
      'a wrong type, which leaves the work citable',
      content('', references(WORK.replace('article-journal', 'article-jornal'))),
      '“article-jornal” is not a type of work.',
    ],
    [
      'a bibliography that is not YAML, whose works are not unknown',
      content('', references(WORK.replace('title: A', 'title: A: B'))),
      'This cannot be read as one field and its value.',
    ],
    [
      'front matter that is never closed',
      content('', { sections: [section('[@hill-2012]', FRONT.replace(/---\n$/u, ''))] }),
      'The fields that begin here are never closed.',
    ],
    [
      'a claim that is none',
      content('', { data: claims('- words') }),
      'This item must be a group of fields.',
    ],
    [
      'a cite that is no text',
      content(MARK, { data: claims(CLAIM.replace('cites: []', 'cites: [1]')) }),
      'An item of “cites” must be text.',
    ],
    [
      'an uncited work',
      content('', references(`${WORK}- id: b\n  type: document\n  title: T\n`)),
      'Nothing cites “b”.',
    ],
  ])('%s', ([, files, what]) => {
    expect(checkContent(new Content(files)).map((each) => each.what)).toEqual([what]);
  });

  test('but for a claim marked twice, of which nobody knows which mark is the new one', () => {
    const files = content('<Claim id="C-01" />So.\n\n<Claim id="C-01" />So.', {
      data: claims(CLAIM),
    });
    expect(checkContent(new Content(files)).map((each) => each.what)).toEqual([
      'The claim C-01 is marked twice: here and at sections/a.mdx:11.',
      'The claim C-01 is marked twice: here and at sections/a.mdx:9.',
    ]);
  });

  test.for<[name: string, files: ContentFiles]>([
    ['a link to a heading', content('[x](/a/#costs) [x](#costs)\n\n## Costs')],
    ['a link to a place with an accent', content('[x](#caf%C3%A9) [x](#café)\n\n## Café')],
    ['a link to a reference', content('[x](/references/#hill-2012)')],
    [
      'a link to a file to take away',
      content('[x](/references.bib) [y](/references/hill-2012.ris) [z](/a/references.json)'),
    ],
    [
      'links to tables, texts to take away and records',
      content(
        '[a](/claims/claims.csv) [b](/claims/claims.schema.json) [c](/going-mutual.pdf) [d](/going-mutual.epub) [e](/a.pdf) [f](/a.md) [g](/cite/going-mutual.bib) [h](/cite/a.ris) [i](/conclusion/balance.json)',
      ),
    ],
    ['a link to the references of the essay', content('[x](/essay/references.json)')],
    [
      'a link to the numbered paragraphs of a section',
      {
        ...content('[x](/a/#p1-1) [y](/essay/#p1-1)'),
        ledger: {
          file: 'ledger.yaml',
          text: writeLedger([
            {
              section: 'a',
              number: 1,
              paragraphs: [{ number: '1', edition: '1.0', hash: hashOf('So.'), text: 'So.' }],
            },
          ]),
        },
      },
    ],
    ['a link to an address', content('[x](https://example.org) [y](mailto:a@example.org)')],
    [
      'a link into a file that cannot be parsed',
      {
        ...content('[x](/b/#anything) [x](/essay/#anything)'),
        pages: [],
        sections: [
          section('[x](/b/#anything) [@hill-2012]'),
          { file: 'sections/b.mdx', text: `${FRONT.replace('order: 1', 'order: 2')}\n{` },
        ],
      },
    ],
    ['an empty list of claims', content('', { data: claims('[]') })],
    ['a claim on a line of its own', content(`${MARK}\n\nSo.`, { data: claims(CLAIM) })],
  ])('and none where there is none: %s', ([, files]) => {
    const problems = checkContent(new Content(files)).filter(({ file }) => !file.endsWith('b.mdx'));
    expect(reportProblems(problems)).toBe('');
  });
});

describe('a section that would lose its page, or another its file, is told so', () => {
  test.for([
    ['offline', 'a page of the site’s own'],
    ['essay', 'a page of the site’s own'],
    ['about', 'a page of the site’s own'],
    ['cite', 'a page of the site’s own'],
    ['home', 'a page of the site’s own'],
    ['404', 'a file of the site’s own, /404.html'],
    ['editions', 'a page of the site’s own'],
    ['picture', 'a file of the site’s own, /picture.png'],
    ['going-mutual', 'a file of the site’s own, /going-mutual.pdf'],
    ['index', 'the home page'],
    ['take-away', 'a folder that the build deletes'],
    ['pagefind', 'a folder that the build writes'],
    ['styles', 'a folder that the build writes'],
    ['_astro', 'a folder that the build writes'],
  ])('%s.mdx', ([name = '', owner]) => {
    const sections = [{ ...section('[@hill-2012]'), file: `sections/${name}.mdx` }];
    expect(checkContent(new Content(content('', { sections })))).toMatchObject([
      {
        file: `sections/${name}.mdx`,
        severity: 'error',
        what: `The address /${name}/ of this file is already that of ${owner}.`,
        cure: 'Give the file another name.',
      },
    ]);
  });

  test('and one whose name is no address hears of a name that is', () => {
    const sections = [{ ...section('[@hill-2012]'), file: 'sections/Café & Costs.mdx' }];
    expect(checkContent(new Content(content('', { sections })))).toMatchObject([
      { cure: expect.stringContaining('as in “cafe-costs.mdx”.') as string },
    ]);
  });
});
