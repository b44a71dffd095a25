import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorks, reportProblems } from '../../src/bibliography/index.ts';

const fixture = (name: string) => ({
  file: `references/${name}`,
  text: readFileSync(new URL(`works/${name}`, import.meta.url), 'utf8'),
});
const minimal = (id: string) => `- id: ${id}\n  type: document\n  title: T\n`;

const fixtures = readdirSync(new URL('works/', import.meta.url)).filter(
  (name) => !name.endsWith('.report.txt'),
);

describe('a broken bibliography is reported in full', () => {
  test.for(fixtures.map((name) => [name]))('%s', async ([name = '']) => {
    const { problems } = readWorks([fixture(name)]);
    expect(problems).not.toEqual([]);
    await expect(reportProblems(problems)).toMatchFileSnapshot(`works/${name}.report.txt`);
  });

  test.for(fixtures.map((name) => [name]))(
    'what a report quotes stands where it says: %s',
    ([name = '']) => {
      const source = fixture(name);
      const lines = source.text.split('\n');
      for (const { line, column, text, what } of readWorks([source]).problems) {
        // the fault of a line as a whole quotes the line
        const from = lines[line - 1] === text ? 0 : column - 1;
        expect(lines[line - 1]?.slice(from), what).toContain(text.split('\n')[0]);
        expect(lines[line - 1]?.slice(from).startsWith(text.split('\n')[0] ?? ''), what).toBe(true);
      }
    },
  );

  test.for([
    ['broken.yaml', '415-399', 'These pages run backwards.'],
    ['broken.yaml', 'titel', '“titel” is not a field of a work.'],
    ['broken.yaml', '2013-02-30', 'This is not a date.'],
    ['broken.yaml', 'ftp://example.org/file', 'This is not an http or https address.'],
    ['broken.yaml', 'bok', '“bok” is not a type of work.'],
    ['broken.yaml', 'givn', '“givn” is not a part of a name.'],
    ['broken.yaml', 'traced?', '“tracing: state” must be one of traced, probable, untraced.'],
    ['markup.yaml', 'The \\emph{New} Mutualism', 'There is markup in “title”: \\emph{'],
    ['markup.yaml', 'The <b>Office</b>', 'There is markup in “literal”: <b>'],
    ['required.yaml', 'doi:', '“doi” is not a field of a work.'],
    ['not-yaml.yaml', '"Unclosed', 'A quotation mark opens here but is never closed.'],
    ['from-zotero.json', '"titel"', '“titel” is not a field of a work.'],
    ['from-zotero.json', '"bok"', '“bok” is not a type of work.'],
    ['tracing.yaml', 'tracd', '“tracing: state” must be one of traced, probable, untraced.'],
  ] as const)('%s: %s', ([name, written, what]) => {
    const source = fixture(name);
    const before = source.text.slice(0, source.text.indexOf(written)).split('\n');
    expect(readWorks([source]).problems).toContainEqual(
      expect.objectContaining({
        file: source.file,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        what,
      }),
    );
  });

  test('an id taken in another file names that file', () => {
    const { problems } = readWorks([
      { file: 'a.yaml', text: minimal('x') },
      { file: 'b.yaml', text: minimal('y') + minimal('x') },
    ]);
    expect(reportProblems(problems)).toContain('b.yaml:4:7');
    expect(reportProblems(problems)).toContain(
      'The id “x” is already taken by another work (in a.yaml).',
    );
  });
});

test('ids that differ by capitals alone are one, for they name files', () => {
  const { problems } = readWorks([{ file: 'a.yaml', text: minimal('Hill') + minimal('hill') }]);
  expect(problems.map(({ what }) => what)).toEqual([
    'The id “hill” differs from “Hill” (in a.yaml) by its capitals alone.',
  ]);
});

describe('two records of one work are told from two works', () => {
  const first = {
    type: 'article-newspaper',
    author: [{ family: 'Hill', given: 'Rosa' }],
    title: 'Letters',
    'container-title': 'The Daily Test',
    issued: '2018-06-13',
    URL: 'https://example.org/1',
  };
  const told = (change: Record<string, unknown>, of: Record<string, unknown> = {}) => {
    const pair = [
      { id: 'first', ...first, ...of },
      { id: 'second', ...first, ...of, ...change },
    ];
    return readWorks([{ file: 'x.json', text: JSON.stringify(pair) }]).problems;
  };

  test('nothing tells them apart: an error', () => {
    expect(told({})).toMatchObject([
      { severity: 'error', what: '“second” has the same author, year and title as “first”.' },
    ]);
    expect(told({ author: [{ family: 'HILL' }], title: '“Letters”' })).toHaveLength(1);
    expect(told({}, { DOI: '10.1000/182' })).toMatchObject([
      { severity: 'error', what: '“second” has the same DOI as “first”.' },
    ]);
  });

  test.for([
    ['type', 'article-magazine'],
    ['container-title', 'The Evening Test'],
    ['URL', 'https://example.org/2'],
    ['issued', '2018-06'],
    ['DOI', '10.1000/182'],
    ['volume', 2],
    ['number', 2],
    ['edition', 2],
  ] as const)('another %s, or one that the other lacks: a warning at most', ([field, value]) => {
    expect(told({ [field]: value })).toMatchObject([
      {
        severity: 'warning',
        what: `“second” has the same author, year and title as “first”; they differ in “${field}”.`,
      },
    ]);
  });

  test.for([
    ['volume', 1, 2],
    ['number', 1, 2],
    ['issue', 1, 2],
    ['edition', 1, 2],
    ['issued', '2018-06-13', '2018-06-14'],
    ['author', [{ family: 'Hill', given: 'Rosa' }], [{ family: 'Hill', given: 'Ben' }]],
  ] as const)('each has a %s of its own: nothing to tell', ([field, one, other]) => {
    expect(told({ [field]: other }, { [field]: one })).toEqual([]);
  });

  test('one address with and without its “s”, its “www.” or its last slash tells nothing apart', () => {
    const one = { URL: 'http://www.example.org/a/' };
    expect(told({ URL: 'https://example.org/a' }, one)).toMatchObject([{ severity: 'error' }]);
    expect(told({ URL: 'https://example.org/a?b' }, one)).toMatchObject([{ severity: 'warning' }]);
  });

  test('chapters that share the DOI of their book: a warning at most', () => {
    expect(told({ title: 'More letters' }, { DOI: '10.1000/182' })).toMatchObject([
      {
        severity: 'warning',
        what: '“second” has the same DOI as “first”; they differ in “title”.',
      },
    ]);
  });

  test('two that nobody could trace, as docs/writing.md has authors write them', () => {
    expect(told({}, { title: '[Title not traced]' })).toEqual([]);
  });
});

describe('an id is one that a citation can name', () => {
  const told = (id: unknown) =>
    readWorks([
      { file: 'x.json', text: JSON.stringify([{ id, type: 'document', title: 'T' }]) },
    ]).problems.map(({ what }) => what);

  test.for([
    'bach-2012',
    'smith_2012',
    'müller2012',
    'http://zotero.org/users/475425/items/DXV6UC5C',
    'http://zotero.org/groups/2/items/AB+C',
    'https://example.com/bib?name=foobar&date=2000',
    'DBLP:conf/aaai/Smith2012',
    'https://doi.org/10.1016/S0140-6736(12)60815-9',
    'doi:10.1000/182#a%2F',
    'x/../../y',
  ])('%s', (id) => {
    expect(told(id)).toEqual([]);
  });

  test.for(['two words', 'a,b', 'a{b}', 'a]b', 'a;b', 'a"b', 'a\\b', '@a', '-a', '.', '../a', ''])(
    'not “%s”',
    (id) => {
      expect(told(id)).toEqual(['This id cannot be cited.']);
    },
  );

  test('nor one that the engine of the styles takes for a part of itself', () => {
    for (const id of ['constructor', 'toString', '__proto__']) {
      expect(told(id)).toEqual(['This id cannot be cited.']);
    }
    expect(told('constructors-2012')).toEqual([]);
  });

  test('nor one that no disk would take for the name of a file', () => {
    expect(told('x'.repeat(200))).toEqual([]);
    expect(told('x'.repeat(201))).toEqual(['This id is too long.']);
  });
});

describe('a sound bibliography is read, however it was saved', () => {
  const ids = (text: string, file = 'a.yaml') => {
    const { works, problems } = readWorks([{ file, text }]);
    expect(problems).toEqual([]);
    return works.map(({ id }) => id);
  };

  test.for([
    ['a list', minimal('x') + minimal('y'), ['x', 'y']],
    ['one work alone', 'id: x\ntype: document\ntitle: T\n', ['x']],
    ['an empty file', '', []],
    ['comments only', '# nothing yet\n', []],
    ['Windows line ends', minimal('x').replaceAll('\n', '\r\n'), ['x']],
    ['a byte-order mark', `\uFEFF${minimal('x')}`, ['x']],
    ['both of them', `\uFEFF${minimal('x').replaceAll('\n', '\r\n')}`, ['x']],
    ['an empty list', '[]', []],
    ['a dash over the list', `---\n${minimal('x')}`, ['x']],
  ] as const)('%s', ([, text, expected]) => {
    expect(ids(text)).toEqual(expected);
  });

  test('CSL-JSON, as Zotero exports it', () => {
    const json = [
      { id: 'x', type: 'document', title: 'T', issued: { 'date-parts': [[2012, 6, 13]] } },
    ];
    expect(ids(JSON.stringify(json), 'a.json')).toEqual(['x']);
    expect(ids(`\uFEFF${JSON.stringify(json, null, '\t')}`, 'a.json')).toEqual(['x']);
  });

  test('places are right behind a byte-order mark and Windows line ends', () => {
    const text = `\uFEFF${minimal('x')}  titel: T\n`.replaceAll('\n', '\r\n');
    const [found] = readWorks([{ file: 'a.yaml', text }]).problems;
    expect(found).toMatchObject({ line: 4, column: 3, text: 'titel' });
  });

  test.for([
    ['version: 1.10', 'version', '1.10'],
    ['issue: 007', 'issue', '007'],
    ['volume: 12', 'volume', '12'],
    ["edition: '2'", 'edition', '2'],
    ['title: 1984', 'title', '1984'],
  ] as const)('a number stays as it is written: %s', ([line, field, expected]) => {
    const { works, problems } = readWorks([
      { file: 'a.yaml', text: `- id: x\n  type: document\n  ${line}\n` },
    ]);
    expect(works[0]?.csl[field]).toBe(expected);
    expect(problems.map(({ what }) => what)).toEqual(
      field === 'title' ? [] : ['“x” has no “title”, which a work of type document needs.'],
    );
  });

  test.for([
    ['family: 2012', { family: '2012' }],
    ['{ family: " Le  Grand ", given: Julian }', { family: 'Le Grand', given: 'Julian' }],
    ['literal: Cabinet Office', { literal: 'Cabinet Office' }],
    [
      '{ non-dropping-particle: van der, family: Berg }',
      { 'non-dropping-particle': 'van der', family: 'Berg' },
    ],
  ] as const)('the name %s', ([name, expected]) => {
    const { works, problems } = readWorks([
      { file: 'a.yaml', text: `${minimal('x')}  author:\n    - ${name}\n` },
    ]);
    expect(problems).toEqual([]);
    expect(works[0]?.csl.author).toEqual([expected]);
  });

  test.for([
    ['2012', [2012]],
    ['2012-06', [2012, 6]],
    ['"2012-06-13"', [2012, 6, 13]],
    ['"2012-02-29"', [2012, 2, 29]],
  ] as const)('the date %s', ([written, parts]) => {
    const { works } = readWorks([
      { file: 'a.yaml', text: `${minimal('x')}  issued: ${written}\n` },
    ]);
    expect(works[0]?.csl.issued).toEqual({ 'date-parts': [parts] });
  });

  test('a DOI is a link where no other is given', () => {
    const { works } = readWorks([{ file: 'a.yaml', text: `${minimal('x')}  DOI: 10.1000/182\n` }]);
    expect(works[0]?.links).toEqual({ live: 'https://doi.org/10.1000/182', status: 'unchecked' });
  });
});

describe('what the schema of CSL-JSON allows is read', () => {
  const SCHEMA =
    `id type citation-key categories language journalAbbreviation shortTitle author chair
    collection-editor compiler composer container-author contributor curator director editor
    editorial-director executive-producer guest host interviewer illustrator narrator organizer
    original-author performer producer recipient reviewed-author script-writer series-creator
    translator accessed available-date event-date issued original-date submitted abstract annote
    archive archive_collection archive_location archive-place authority call-number chapter-number
    citation-number citation-label collection-number collection-title container-title
    container-title-short dimensions division DOI edition event event-title event-place
    first-reference-note-number genre ISBN ISSN issue jurisdiction keyword locator medium note number
    number-of-pages number-of-volumes original-publisher original-publisher-place original-title page
    page-first part part-title PMCID PMID printing publisher publisher-place references reviewed-genre
    reviewed-title scale section source status supplement title title-short URL version volume
    volume-title volume-title-short year-suffix custom`
      .trim()
      .split(/\s+/u);
  const work = (rest: Record<string, unknown>) => {
    const text = JSON.stringify({ id: 'x', type: 'document', title: 'T', ...rest });
    return readWorks([{ file: 'x.json', text }]);
  };

  test('every property of it (csl-data.json, v1.0.2) is a field', () => {
    expect(SCHEMA).toHaveLength(103);
    const unknown = SCHEMA.filter((name) =>
      work({ [name]: 'x' }).problems.some(({ what }) => what.includes('is not a field of a work')),
    );
    expect(unknown).toEqual([]);
  });

  const ZOTERO =
    `abstract archive archive_location authority call-number chapter-number citation-key
    collection-number collection-title container-title dimensions DOI edition event-place
    event-title genre ISBN ISSN issue journalAbbreviation language license medium note number
    number-of-pages number-of-volumes original-publisher original-publisher-place part-number
    part-title page PMID PMCID publisher publisher-place references scale section shortTitle source
    status title title-short URL version volume accessed issued submitted original-date author
    container-author chair performer composer contributor director editor executive-producer guest
    host interviewer narrator original-author organizer producer recipient reviewed-author
    series-creator collection-editor script-writer translator`
      .trim()
      .split(/\s+/u);

  test('every variable that Zotero writes (its schema, version 41: csl) is a field', () => {
    const unknown = ZOTERO.filter((name) =>
      work({ [name]: 'x' }).problems.some(({ what }) => what.includes('is not a field of a work')),
    );
    expect(unknown).toEqual([]);
  });

  test('a record as Zotero exports it is read whole', () => {
    const id = 'http://zotero.org/users/475425/items/DXV6UC5C';
    const exported = {
      ...{
        id,
        type: 'article-journal',
        title: 'Shrinking the state',
        volume: '43',
        page: '399-415',
      },
      'container-title': 'Industrial Relations Journal',
      journalAbbreviation: 'Ind. Relat. J.',
      shortTitle: 'Shrinking',
      author: [{ family: 'Bach', given: 'Stephen' }],
      issued: { 'date-parts': [['2012']], season: 'Michaelmas' },
      accessed: { 'date-parts': [['2026', 11, 28]] },
    };
    const { works, problems } = work(exported);
    expect(problems).toEqual([]);
    const { shortTitle, journalAbbreviation, ...others } = exported;
    expect(works[0]?.csl).toEqual({
      ...others,
      'title-short': shortTitle,
      'container-title-short': journalAbbreviation,
      issued: { 'date-parts': [[2012]], season: 'Michaelmas' },
      accessed: { 'date-parts': [[2026, 11, 28]] },
    });
  });

  test('other names of a variable are that variable, which comes first under its own name', () => {
    const named = { shortTitle: 'Short', journalAbbreviation: 'J. Short' };
    expect(work(named).works[0]?.csl).toMatchObject({
      'title-short': 'Short',
      'container-title-short': 'J. Short',
    });
    const both = work({ ...named, 'title-short': 'Shorter' });
    expect(both.works[0]?.csl['title-short']).toBe('Shorter');
    expect([...work(named).problems, ...both.problems]).toEqual([]);
  });

  test.for([
    ['categories', ['Co-operation', 'Health']],
    ['custom', { shelf: 'A1', seen: [true, 2] }],
    ['issued', { 'date-parts': [[2012]], season: 1 }],
    ['issued', { 'date-parts': [[1844]], circa: true }],
  ] as const)('%s is kept as it is: %o', ([name, value]) => {
    const { works, problems } = work({ [name]: value });
    expect(problems).toEqual([]);
    expect(works[0]?.csl[name]).toEqual(value);
  });

  test('a date that another program left unread is read, where it is one', () => {
    expect(work({ issued: { raw: '2012-06' } }).works[0]?.csl.issued).toEqual({
      'date-parts': [[2012, 6]],
    });
    expect(work({ issued: { raw: 'when it rained' } }).problems).toHaveLength(1);
  });

  test.for([
    ['categories', 'Health', 'must be a list.'],
    ['categories', ['<b>Health</b>'], 'There is markup in “categories”: <b>'],
    ['custom', 'A1', 'must be a group of fields.'],
  ] as const)('%s as %o is refused', ([name, value, what]) => {
    expect(work({ [name]: value }).problems[0]?.what).toContain(what);
  });
});

describe('an ampersand is no markup', () => {
  const problems = (title: string) =>
    readWorks([
      { file: 'x.json', text: JSON.stringify([{ id: 'x', type: 'document', title }]) },
    ]).problems.map(({ what }) => what);

  test.for([
    'Q&A; or how to ask',
    'R&D; and after',
    'Profit & loss; gain',
    'AT&T;',
    '&c.; and so on',
  ])('%s', (title) => {
    expect(problems(title)).toEqual([]);
  });

  test.for(['&amp;', '&#8217;', '&#x2019;', '&eacute;', '&frac12;'])('but %s is', (code) => {
    expect(problems(`Q&A; and ${code} together`)).toEqual([`There is markup in “title”: ${code}`]);
  });
});

describe('a work that nobody signed is read', () => {
  test.for([
    ['article-journal', { 'container-title': 'The Lancet' }],
    ['article-magazine', { 'container-title': 'The Economist' }],
    ['chapter', { 'container-title': 'A handbook' }],
    ['book', { publisher: 'HMSO' }],
    ['paper-conference', { 'event-title': 'A congress' }],
    ['report', { publisher: 'HMSO' }],
  ] as const)('%s', ([type, rest]) => {
    const text = JSON.stringify([{ id: 'x', type, title: 'T', ...rest }]);
    expect(readWorks([{ file: 'x.json', text }]).problems).toEqual([]);
  });
});
