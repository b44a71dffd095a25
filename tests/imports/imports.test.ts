import { readFileSync } from 'node:fs';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorks, type CslItem, type Name } from '../../src/bibliography/index.ts';
import { workInYaml } from '../../src/adding/work-in-yaml.ts';
import { draftOf, readReferences, textIn, UnreadableReferences } from '../../src/imports/index.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import { recordOf } from '../bibliography/programs/record.ts';
import { works } from '../bibliography/programs/works.ts';
import { exported } from './files.ts';

interface Expected {
  version: string;
  read: Record<string, Record<string, unknown>[]>;
}
const expected = JSON.parse(
  readFileSync(new URL('expected.json', import.meta.url), 'utf8'),
) as Expected;

const draftsOf = (text: string) => readReferences(text).entries.map(draftOf);
/** A draft as the bibliography reads it, once it is written. */
function cslOf(record: Readonly<Record<string, unknown>>): CslItem {
  const text = workInYaml('a-key', record);
  const { works: read, problems } = readWorks([{ file: 'a.yaml', text }]);
  expect(problems.filter(({ what }) => !/has n(?:o|either) “/u.test(what))).toEqual([]);
  return read[0]?.csl ?? { id: '', type: '' };
}

/** Letters and digits alone, with what formats write for letters; not the fold of what is tested. */
const letters = (text: string) =>
  decodeHTML(text)
    .replace(/\\L\b\s*/gu, 'Ł')
    .replace(/\\O\b\s*/gu, 'Ø')
    .replace(/\\[a-zA-Z]+|\\./gu, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The texts of a record that do not stand in what it was read from. */
function invented(record: Readonly<Record<string, unknown>>, source: string): string[] {
  const { issued, ...others } = record;
  const fields = Object.entries(others).flatMap(([name, value]) =>
    name === 'type' ? [] : [value],
  );
  const text = letters(source);
  const isThere = (part: string) => text.includes(letters(part));
  const texts = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [String(value)];
  const days = texts(issued ?? '').flatMap((date) => {
    const [year = '', month, day] = date.split('-');
    const name = MONTHS[Number(month) - 1] ?? '?';
    return [
      ...(isThere(year) ? [] : [year]),
      ...(month && !isThere(String(Number(month))) && !isThere(name) ? [month] : []),
      ...(day && !isThere(String(Number(day))) ? [day] : []),
    ];
  });
  const words = texts(fields).filter(
    (each) => !isThere(each) && !each.split(/[\s,–-]+/u).every(isThere),
  );
  return [...days, ...words];
}

describe.each(exported.map((file) => [file.name, file] as const))('%s', (name, { text, from }) => {
  const drafts = draftsOf(text);
  const read = expected.read[name];

  test('nothing is in a record that is not in the file', () => {
    expect(drafts.flatMap(({ record }) => invented(record, text))).toEqual([]);
  });

  test('all that is in the file is in the record, or is said not to be', () => {
    for (const { record, left } of drafts) {
      expect(Object.keys(record)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:abstract|note|keyword|accessed)$/u)]),
      );
      expect(left.every(({ why }) => why.length > 0)).toBe(true);
    }
    const said = JSON.stringify(drafts);
    for (const words of ['What a trial of mutual services found', 'for the second chapter']) {
      expect(said.includes(words)).toBe(text.includes(words));
    }
  });

  test.skipIf(!read)('Pandoc reads the same', () => {
    expect(drafts).toHaveLength(read?.length ?? 0);
    for (const [at, { record }] of drafts.entries()) {
      const [ours, theirs] = [cslOf(record), read?.[at] as CslItem];
      for (const field of [
        'title',
        'container-title',
        'volume',
        'publisher',
        'DOI',
        'URL',
        'genre',
      ]) {
        if (theirs[field] === undefined) continue;
        const plain = String(theirs[field]).replace(/<\/?i>|^vol\. (?=\d)/gu, '');
        // Pandoc gives titles of biblatex small letters, and keeps “vol.”
        expect(String(ours[field]).toLowerCase(), field).toBe(plain.toLowerCase());
      }
      const [year] = theirs.issued?.['date-parts']?.[0] ?? [];
      expect(ours.issued?.['date-parts']?.[0]?.[0]).toBe(year);
      // of RIS and of EndNote’s XML it knows no more than the year
      if (from !== 'ris' && from !== 'endnotexml') expect(ours.issued).toEqual(theirs.issued);
      const people = (names: readonly Name[] = []) =>
        names.filter(({ given, literal }) => given && !literal).map(({ given }) => given);
      if (from !== 'ris') expect(people(ours.author)).toEqual(people(theirs.author));
      const { editor } = theirs;
      if (editor) expect(ours.editor).toEqual(editor);
    }
  });
});

describe('what exports of reference managers hold', () => {
  const byName = (name: string) =>
    draftsOf(exported.find((each) => each.name === name)?.text ?? '');
  const first = (name: string) => byName(name)[0]?.record ?? {};

  test.for([['zotero.json'], ['zotero.ris'], ['zotero.bib'], ['endnote.xml']])(
    'one article is the same from %s',
    ([name = '']) => {
      expect(first(name)).toMatchObject({
        type: 'article-journal',
        issued: '2024-05',
        title: 'Mutuals after ten years: the case of Housing & care',
        'container-title': 'Journal of Testing',
        volume: '43',
        issue: '2',
        page: '399-415',
        DOI: '10.1000/test.2024.17',
        URL: 'https://example.org/articles/mutuals%3Aten',
        ISSN: '0019-8692',
      });
    },
  );

  test('a newspaper article keeps its author and its day in every format that has a type for it', () => {
    const articles = ['zotero.json', 'zotero.ris', 'zotero-biblatex.bib'].map((name) =>
      byName(name).find(({ record }) => record['type'] === 'article-newspaper'),
    );
    for (const article of articles) {
      expect(article?.record).toMatchObject({ issued: '2023-06-25', author: [{ given: 'Aoife' }] });
    }
  });

  test('a body is one name, also where RIS and EndNote end it with a comma', () => {
    const bodies = exported.flatMap(({ text }) =>
      draftsOf(text).flatMap(({ record }) => (record['author'] ?? []) as Name[]),
    );
    const tests = bodies.filter((name) => JSON.stringify(name).includes('Tests'));
    expect(tests.length).toBeGreaterThan(5);
    expect(tests).toEqual(tests.map(() => ({ literal: 'Office for Tests' })));
  });

  test.for([
    [
      'Department for Culture, Media and Sport,',
      { literal: 'Department for Culture, Media and Sport' },
    ],
    ['University of California,, Irvine', { literal: 'University of California, Irvine' }],
    ['Cabinet Office', { literal: 'Cabinet Office' }],
    ['Smith, Ann B., Jr.', { family: 'Smith', given: 'Ann B.', suffix: 'Jr.' }],
  ])('%s in RIS', ([written, name]) => {
    const [draft] = draftsOf(`TY  - BOOK\nAU  - ${String(written)}\nTI  - A\nER  - \n`);
    expect(draft?.record['author']).toEqual([name]);
  });

  test('“and others” names nobody, and is told', () => {
    const thesis = byName('zotero.bib').find(({ record }) => record['type'] === 'thesis');
    expect(thesis?.record['author']).toHaveLength(2);
    expect(thesis?.left).toContainEqual(expect.objectContaining({ value: 'others' }));
  });

  test('a number is without the words that styles print before it', () => {
    const chapter = byName('zotero.ris').find(({ record }) => record['type'] === 'chapter');
    expect(chapter?.record).toMatchObject({ page: '33-52', volume: '3' });
  });

  test('RIS with a mark of its byte order, a broken title, a DOI in M3 and a day without a year', () => {
    const [page, article] = byName('endnote.ris').map(({ record }) => record);
    expect(page).toMatchObject({ type: 'webpage', issued: '2019-03-07' });
    expect(article).toMatchObject({
      title:
        'A title that goes on for so long that the program which wrote it broke it in the middle, as some do',
      DOI: '10.1000/abc(12)34',
      author: [{ family: 'Smith', given: 'Ann B.', suffix: 'Jr.' }, { family: 'Ng' }],
    });
  });
});

/** Who is named, by surnames with their particles or as bodies. */
const familiesIn = (names: unknown) =>
  ((names ?? []) as Name[])
    .map(({ family, literal, suffix, ...particles }) =>
      letters(
        [
          particles['dropping-particle'],
          particles['non-dropping-particle'],
          family ?? literal,
          suffix,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    )
    .join();

/** What the site writes, in each format: other programs read it as it was written (round-trips.test.ts). */
describe.each(['ris', 'bib', 'json'] as const)('what the site writes as %s', async (format) => {
  const plainly = works.filter(({ id }) => id !== '__proto__');
  const bibliography = bibliographyOf(plainly);
  const written = await Promise.all(
    plainly.map(async (work) => ({ work, text: await bibliography.export([work.id], format) })),
  );

  test('is read with its title, its authors, its DOI and its year', () => {
    const otherwise = written.filter(({ work, text }) => {
      const [draft] = draftsOf(text);
      const [ours, theirs] = [draft?.record ?? {}, recordOf(work)];
      const title = letters(String(ours['title']));
      const year = String(work.issued?.['date-parts']?.[0]?.[0] ?? '');
      return !(
        title.includes(letters(theirs.title ?? '').slice(0, 20)) &&
        familiesIn(ours['author']) === familiesIn(work.author) &&
        (ours['DOI'] ?? '').toString().toLowerCase() === (work.DOI ?? '').toLowerCase() &&
        JSON.stringify(ours['issued'] ?? '').includes(/^\d{4}$/u.test(year) ? year : '')
      );
    });
    expect(otherwise.map(({ work }) => work.id)).toEqual([]);
  });

  test('is read without anything that it does not say', () => {
    const found = written.flatMap(({ work, text }) =>
      draftsOf(text).flatMap(({ record }) => invented(record, text).map((each) => [work.id, each])),
    );
    expect(found).toEqual([]);
  });
});

test('what the site writes as RIS comes back field by field', async () => {
  const bibliography = bibliographyOf(works);
  const fields = ['type', 'title', 'container-title', 'publisher', 'publisher-place', 'edition'];
  const numbers = ['page', 'volume', 'issue', 'number', 'ISBN'];
  const otherwise: string[] = [];
  for (const work of works) {
    const [draft] = draftsOf(await bibliography.export([work.id], 'ris'));
    for (const field of [...fields, ...numbers]) {
      const [ours, theirs] = [draft?.record[field], work[field]].map((each) =>
        letters(String(each)),
      );
      if (ours !== theirs) otherwise.push(`${field} of ${work.id}: ${theirs}, read as ${ours}`);
    }
  }
  expect(otherwise).toEqual([]);
});

test('of random records in every format nothing comes over that the file does not say', async () => {
  const runs = Number(process.env['IMPORTS'] ?? 30);
  const word = fc.stringMatching(/^[A-ZÀ-Ý][a-zà-ÿ]{2,9}$/u);
  const words = fc.array(word, { minLength: 2, maxLength: 8 }).map((each) => each.join(' '));
  const name = fc.oneof(
    fc.record({ family: word, given: word }),
    words.map((literal) => ({ literal })),
  );
  const item = fc.record({
    id: fc.constant('random'),
    type: fc.constantFrom(
      'article-journal',
      'report',
      'webpage',
      'book',
      'chapter',
      'thesis',
      'article-newspaper',
    ),
    title: words,
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    issued: fc
      .tuple(
        fc.integer({ min: 1500, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map((parts) => ({ 'date-parts': [parts] })),
    'container-title': words,
    publisher: words,
    volume: fc.integer({ min: 1, max: 99 }).map(String),
    URL: fc.webUrl(),
  });
  await fc.assert(
    fc.asyncProperty(item, fc.constantFrom('ris', 'bib', 'json'), async (work, format) => {
      const text = await bibliographyOf([work as unknown as CslItem]).export(
        ['random'],
        format as 'ris',
      );
      const [draft] = draftsOf(text);
      expect(invented(draft?.record ?? {}, text)).toEqual([]);
      expect(letters(String(draft?.record['title']))).toBe(letters(work.title));
    }),
    { numRuns: runs },
  );
});

describe('italics that a title has as tags', () => {
  test.for([
    ['RIS', 'TY  - RPRT\nTI  - After <i>Cuadrilla</i> and H<sub>2</sub>O\nER  - \n'],
    ['CSL-JSON', '[{"type":"report","title":"After <i>Cuadrilla</i> and H<sub>2</sub>O"}]'],
    ['BibTeX', '@report{a, title = {After \\textit{Cuadrilla} and H\\textsubscript{2}O}}'],
    [
      'EndNote XML',
      '<records><record><ref-type name="Report">27</ref-type><titles><title>After &lt;i&gt;Cuadrilla&lt;/i&gt; and H&lt;sub&gt;2&lt;/sub&gt;O</title></titles></record></records>',
    ],
  ])('%s: are taken out, and told', ([, text = '']) => {
    const [draft] = draftsOf(text);
    expect(draft?.record['title']).toBe('After Cuadrilla and H2O');
    expect(draft?.left).toEqual([
      {
        field: 'title',
        value: '<i> </i> <sub> </sub>',
        why: 'italics and the like are set by the style of citations',
      },
    ]);
  });

  test('a DOI has what it has', () => {
    const [draft] = draftsOf('TY  - RPRT\nTI  - A\nDO  - 10.1000/a<b>(1)\nER  - \n');
    expect(draft?.record['DOI']).toBe('10.1000/a<b>(1)');
  });
});

test.for([
  ['@article{a, title = {A}, langid = {british}}', 'langid'],
  ['TY  - JOUR\nTI  - A\nLA  - English\nER  - \n', 'LA'],
])('of a language in words it is said what a record takes: %s', ([text = '', field]) => {
  expect(draftsOf(text)[0]?.left).toEqual([
    expect.objectContaining({
      field,
      why: 'the field “language” takes a code, such as en or en-GB',
    }),
  ]);
});

describe('what a reference manager may have got wrong is asked about, and left as it is', () => {
  const doubtsOf = (text: string) => draftsOf(text)[0]?.doubts.map(({ cure }) => cure);
  const article = (more: string) => `@article{a, title = {A}, journal = {The Daily Test}${more}}`;
  const csl = (more: object) => JSON.stringify([{ type: 'report', title: 'A', ...more }]);

  test.for([
    [article(', date = {2023-06-25}, volume = 3'), 'type “type: article-newspaper”.'],
    [
      article(', month = jun, year = 2023'),
      'type “type: article-newspaper”, and the day, as in “issued: ',
    ],
    [
      csl({ author: [{ family: 'National Audit Office', given: '' }, { literal: 'A body' }] }),
      'type “author: National Audit Office; A body”.',
    ],
    [csl({ title: 'THE STATE OF MUTUALS' }), 'Type “title: …” with the title in small letters'],
  ])('%s', ([text = '', cure]) => {
    expect(doubtsOf(text)).toEqual([expect.stringContaining(cure ?? '?')]);
  });

  test.for([
    article(', year = 2023, volume = 3'),
    article(', date = {2023-06-25}, entrysubtype = {newspaper}'),
    csl({ author: [{ family: 'Ng' }, { family: 'Berg', 'non-dropping-particle': 'van der' }] }),
    csl({ title: 'HMRC' }),
  ])('and nothing else: %s', (text) => {
    expect(doubtsOf(text)).toEqual([]);
  });
});

describe('what Zotero writes where it has no other field', () => {
  const json = (fields: object) => JSON.stringify([{ id: 'a', title: 'A trial', ...fields }]);

  test.for([
    ['a report', json({ type: 'report', page: '48' }), { 'number-of-pages': '48' }],
    [
      'a report in BibTeX',
      '@techreport{a, title = {A trial}, pages = {48}}',
      { 'number-of-pages': '48' },
    ],
    ['pages of a report', json({ type: 'report', page: '12-20' }), { page: '12-20' }],
    ['a page of a journal', json({ type: 'article-journal', page: '48' }), { page: '48' }],
    [
      'a section of a newspaper',
      '@article{a, title = {A trial}, chapter = {Society}}',
      { section: 'Society' },
    ],
    ['a chapter', '@inbook{a, title = {A trial}, chapter = {IV}}', { 'chapter-number': 'IV' }],
    [
      'a DOI in a note',
      json({ type: 'chapter', note: 'OCLC: 1\nDOI: 10.1234/a.b\nx: y' }),
      { DOI: '10.1234/a.b' },
    ],
    [
      'a DOI that a note tells of',
      json({ type: 'chapter', note: 'See DOI: 10.1234/a.b for more' }),
      {},
    ],
  ] as const)('%s', ([, text, fields]) => {
    const type = expect.any(String) as string;
    expect(draftsOf(text)[0]?.record).toEqual({ type, title: 'A trial', ...fields });
  });
});

describe('a file’s bytes', () => {
  const ris = 'TY  - BOOK\nAU  - Müller, Zoë\nTI  - Ærø\nER  - \n';
  const utf16 = Buffer.from(`\uFEFF${ris}`, 'utf16le');

  test.for([
    ['UTF-8', Buffer.from(ris)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${ris}`)],
    ['UTF-16', utf16],
    ['UTF-16 the other way', Buffer.from(utf16).swap16()],
  ] as const)('%s', ([, bytes]) => {
    expect(draftsOf(textIn(bytes))[0]?.record).toMatchObject({
      author: [{ family: 'Müller', given: 'Zoë' }],
      title: 'Ærø',
    });
  });

  test('that nobody can see are left out', () => {
    const [draft] = draftsOf('TY  - BOOK\nTI  - A\u0002 title\uFEFF of\u0085 one line\nER  - \n');
    expect(draft?.record['title']).toBe('A title of one line');
    const copied = 'TY  - BOOK\nTI  - Co\u00ADope\u200Bration, شرکت\u200Cها\nER  - \n';
    expect(draftsOf(copied)[0]?.record['title']).toBe('Cooperation, شرکت\u200Cها');
  });

  test('in another encoding are refused, and not guessed at', () => {
    expect(() => textIn(Buffer.from(ris, 'latin1'))).toThrow(
      'Export it anew with the encoding UTF-8',
    );
  });
});

test('one broken entry of BibTeX keeps none of the others out, and is named by its line', () => {
  const journal = '@string{jt = "Journal of Testing"}';
  const book = (key: string, title: string) =>
    `@article{${key},\n  title = ${title},\n  journal = jt\n}`;
  const texts = [
    journal,
    book('a', '{One}'),
    book('b', '{Two'),
    book('c', '"Three" x'),
    book('d', '{Four}'),
  ];
  const { entries, unread } = readReferences(`From a manager.\r\n\n${texts.join('\n')}\n`);
  expect(entries.map(({ key, csl }) => [key, csl['title'], csl['container-title']])).toEqual([
    ['a', 'One', 'Journal of Testing'],
    ['d', 'Four', 'Journal of Testing'],
  ]);
  expect(unread).toEqual([
    { line: 8, text: '@article{b,' },
    { line: 12, text: '@article{c,' },
  ]);
});

test('of a file of which no entry can be read, each is named', () => {
  const { entries, unread } = readReferences('\n@book{x, title = {never closed\n');
  expect([entries, unread]).toEqual([[], [{ line: 2, text: '@book{x, title = {never closed' }]]);
});

test('a DOI that was taken from its address is not told as left', () => {
  const text =
    '@article{a, title = {One}, journal = {J}, year = {2020}, doi = {https://doi.org/10.1000/xyz}}';
  const [draft] = readReferences(text).entries.map(draftOf);
  expect([draft?.record['DOI'], draft?.left]).toEqual(['10.1000/xyz', []]);
});

describe('what cannot be read is refused in plain words', () => {
  test.for([
    ['just words', 'Bach, S. (2012) Shrinking the state', 'none of the formats'],
    ['JSON of something else', '{"name": "package"}', 'not a list of works in CSL-JSON'],
    ['Zotero’s own JSON', '[{"itemType": "book", "type": "x"}]', 'not a list of works in CSL-JSON'],
    [
      'broken JSON',
      '[{"type": "book", ',
      'It was taken for CSL-JSON, which cannot be read from line 1, character 19 on. Export',
    ],
    ['an empty list', '[]', 'there is no reference in it'],
  ])('%s', ([, text = '', says = '']) => {
    expect(() => readReferences(text)).toThrow(UnreadableReferences);
    expect(() => readReferences(text)).toThrow(says);
  });
});
