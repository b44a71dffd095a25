import { describe, expect, test } from 'vitest';
import type { CslItem, Name } from '../../src/bibliography/index.ts';
import { citationStyles } from '../../src/site/citation-styles.ts';
import { bibliographyOf } from './harvard.ts';
import { works } from './pandoc/works.ts';

const bibliography = bibliographyOf(works);
const ids = works.map(({ id }) => id);
const each = works.map((work) => [work.id, work] as const);

describe('BibTeX', () => {
  test('has one entry a work, under its own id', async () => {
    const text = await bibliography.export(ids, 'bib');
    expect([...text.matchAll(/^@\w+\{(.+),$/gmu)].map(([, id]) => id).sort()).toEqual(
      [...ids].sort(),
    );
  });

  // the ten characters that LaTeX keeps for itself
  test.for([
    ['ampersand', String.raw`	title = {Profit \& loss: 100\% of “nothing”},`],
    ['quoted', '\ttitle = {Whose ‘best value’ is it anyway?},'],
    ['apostrophe', '\ttitle = {The council’s own account},'],
    ['series', '\tseries = {Tests of {Today}},'],
    ['series', '\tnumber = {15},'],
    [
      'specials',
      String.raw`	title = {Item\_range \#1 at \$5: 2\textasciicircum{}3 \textasciitilde{} \{eight\} \textbackslash{} more},`,
    ],
    ['shop', String.raw`	author = {{Marks \& Test}},`],
    ['news-body', '\ttitle = {Only 16\\% want it – but 69\\% do not},'],
    ['gogh', '\tauthor = {van Gogh, Vincent},'],
    ['junior', '\tauthor = {Grant, Jr, Lou},'],
    ['ranges', '\tpages = {1--5, 10--14},'],
    ['acronym', '\ttitle = {{NHS} and {IBM}: {eBay} on a {Tuesday}},'],
    ['chapter', '@incollection{chapter,'],
    ['page-day', '\tmonth = aug,'],
    ['page-day', '\tday = {9},'],
    ['page-accessed', '\turldate = {2026-11-23},'],
    ['years', '\tyear = {2010},'],
    ['years', '\tdate = {2010/2012},'],
    ['berg', '\tauthor = {van der Berg, Jan},'],
    ['berg', '\toptions = {useprefix=true},'],
    ['page-a', '\tauthor = {{Cabinet Test}},'],
    ['one', '\tdoi = {10.1000/182},'],
    ['news', '\turl = {https://example.org/news},'],
    ['thesis', '@phdthesis{thesis,'],
    ['act', '@misc{act,'],
    ['page-day', '@online{page-day,'],
    ['blog', '@online{blog,'],
  ] as const)('%s: %s', async ([id, line]) => {
    expect((await bibliography.export([id], 'bib')).split('\n')).toContain(line);
  });

  test('a key holds nothing that biber stops at (btparse, “Lexical elements”)', async () => {
    const zotero = 'http://zotero.org/users/1/items/AB2C';
    const odd = 'doi:10.1000/x(1)#a=b%2F~c';
    const own = bibliographyOf(
      [zotero, odd].map((id) => ({ id, type: 'document', title: 'T' }) as CslItem),
    );
    expect(await own.export([zotero], 'bib')).toContain(`@misc{${zotero},`);
    expect(await own.export([odd], 'bib')).toContain(
      '@misc{doi:10.1000/x.281.29.23a.3Db.252F.7Ec,',
    );
  });

  test('what is no book says how it was published, for BibTeX prints no publisher of it', async () => {
    const own = bibliographyOf([{ id: 'x', type: 'dataset', title: 'Figures', publisher: 'ONS' }]);
    expect(await own.export(['x'], 'bib')).toContain('\thowpublished = {ONS},');
  });

  test.for([
    // BibTeXing, section 3.2: a style may print any year; biblatex manual, section 2.3.8: EDTF
    [{ 'date-parts': [[1844]], circa: true }, ['year = {c. 1844}', 'date = {1844~}']],
    [{ 'date-parts': [[2010], [0]] }, ['year = {2010}', 'date = {2010/}']],
    [{ 'date-parts': [[2015]], season: 1 }, ['year = {2015}', 'month = {Spring}']],
    [
      {
        'date-parts': [
          [2015, 21],
          [2015, 23],
        ],
      },
      ['year = {2015}', 'month = {Spring}', 'date = {2015-21/2015-23}'],
    ],
    [{ 'date-parts': [[2015]], season: 'Michaelmas' }, ['year = {2015}', 'month = {Michaelmas}']],
    [
      { 'date-parts': [[2015]], season: 1, circa: true },
      ['year = {c. 2015}', 'month = {Spring}', 'date = {2015-21~}'],
    ],
    // 44 BC is the year -43 of EDTF, which counts a year 0
    [{ 'date-parts': [[-44, 3, 15]] }, ['year = {-44}', 'day = {15}', 'date = {-0043-03-15}']],
    [{ literal: 'Michaelmas 2015' }, ['year = {Michaelmas 2015}', 'date = {2015}']],
    // Typst refuses a file with a year in which it finds no number
    [{ literal: 'forthcoming' }, ['note = {forthcoming}']],
  ] as const)('a date of other kinds: %o', async ([issued, lines]) => {
    const own = bibliographyOf([
      { id: 'x', type: 'book', title: 'Of some time', issued } as CslItem,
    ]);
    const text = await own.export(['x'], 'bib');
    expect(text.match(/(?:year|month|day|date|note) = \{.*\}/gu)?.sort()).toEqual(
      [...lines].sort(),
    );
  });

  test('what biblatex alone has room for is there', async () => {
    const own = bibliographyOf([
      {
        id: 'x',
        type: 'paper-conference',
        title: 'A paper',
        'event-title': 'Conference of Tests',
        'event-place': 'Leeds',
        'original-date': { 'date-parts': [[1855, 3]] },
        version: '2.1',
      },
    ]);
    const lines = (await own.export(['x'], 'bib')).split('\n');
    for (const line of [
      'eventtitle = {Conference of {Tests}}',
      'venue = {Leeds}',
      'origdate = {1855-03}',
      'version = {2.1}',
    ])
      expect(lines).toContain(`\t${line},`);
  });

  test('the number of a report is never that of its series', async () => {
    const report = { id: 'x', type: 'report', title: 'A report', 'collection-title': 'Papers' };
    const own = bibliographyOf([{ ...report, 'collection-number': '7' }]);
    const text = await own.export(['x'], 'bib');
    expect(text).toContain('\tseries = {Papers, 7},');
    expect(text).not.toContain('number = ');
  });

  test('a word after a question or an exclamation keeps its case', async () => {
    const own = bibliographyOf([{ id: 'x', type: 'book', title: 'Why? Because! and so on' }]);
    expect(await own.export(['x'], 'bib')).toContain('\ttitle = {Why? {Because}! {and} so on},');
  });

  test('a brace without its partner cannot unbalance the file', async () => {
    const own = bibliographyOf([{ id: 'x', type: 'document', title: 'An open { brace' }]);
    const text = await own.export(['x'], 'bib');
    expect(text).toContain(String.raw`An open \textbraceleft{} brace`);
    expect(text.split('{').length).toBe(text.split('}').length);
  });
});

describe('RIS', () => {
  /** The values of each tag, as the format's specification has them: two characters, two spaces, a hyphen, a space. */
  const read = (text: string) =>
    text
      .trim()
      .split(/\n(?=TY {2}- )/u)
      .map((record) => {
        const tags = new Map<string, string[]>();
        for (const line of record.split('\n').filter(Boolean)) {
          const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/u.exec(line) ?? [];
          expect(tag, line).not.toBe('');
          tags.set(tag, [...(tags.get(tag) ?? []), value]);
        }
        return tags;
      });
  /** "Lastname, Firstname, Suffix"; what is no person's name ends in a comma. */
  const inverted = ({ given, family, literal, suffix, ...particles }: Name) =>
    literal
      ? `${literal},`
      : [
          [particles['dropping-particle'], particles['non-dropping-particle'], family]
            .filter(Boolean)
            .join(' '),
          given ?? '',
          ...(suffix ? [suffix] : []),
        ]
          .join(', ')
          .trim();

  test('has one record a work, which begins with its type and ends', async () => {
    const text = await bibliography.export(ids, 'ris');
    const records = read(text);
    expect(records.map((tags) => tags.get('ID')?.[0]).sort()).toEqual([...ids].sort());
    for (const tags of records) {
      expect([...tags.keys()][0]).toBe('TY');
      expect([...tags.keys()].at(-1)).toBe('ER');
    }
  });

  test.for(each)('%s survives', async ([id, work]) => {
    const [tags] = read(await bibliography.export([id], 'ris'));
    const one = (tag: string) => tags?.get(tag)?.[0];
    expect(tags?.get('TI')).toEqual([work.title]);
    expect(tags?.get('AU')).toEqual(work.author?.map(inverted));
    // Reference Manager's specification: ED and A2 are editors, A3 the authors of a series
    expect(tags?.get('ED')).toEqual(work.editor?.map(inverted));
    expect([one('A2'), one('A3')]).toEqual([undefined, undefined]);
    expect(one('DO')).toBe(work.DOI);
    expect(one('UR')).toBe(work.URL);
    const [first, last, more] = work.page?.split('-') ?? [];
    expect([one('SP'), one('EP')]).toEqual(more ? [work.page, undefined] : [first, last]);
    const [year, month, day] = work.issued?.['date-parts']?.[0] ?? [];
    expect(one('PY')).toBe(year?.toString());
    expect(one('DA')?.split('/').filter(Boolean).map(Number)).toEqual(
      year ? [year, month, day].filter((part) => part !== undefined) : undefined,
    );
  });

  test.for([
    ['page-accessed', 'Y2  - 2026/11/23/'],
    ['news', 'DA  - 2013/04/30/'],
    ['news', 'T2  - The Daily Test'],
    ['chapter', 'BT  - A whole book'],
    ['news', 'JF  - The Daily Test'],
    ['news', 'Y1  - 2013/04/30/'],
    ['report', 'DA  - 2011/06//'],
    ['act', 'TY  - STAT'],
    ['book', 'CY  - Leeds'],
    ['book', 'PB  - Example Press'],
  ] as const)('%s: %s', async ([id, line]) => {
    expect((await bibliography.export([id], 'ris')).split('\n')).toContain(line);
  });

  // Zotero's RIS.js (August 2026): M1 of these is the number of the item, or of the series of a book
  test.for([
    ['book', { 'collection-number': '15' }, 'M1  - 15'],
    ['chapter', { 'collection-number': '15' }, 'SV  - 15'],
    ['legislation', { number: 'c. 54' }, 'M1  - c. 54'],
    ['bill', { number: 'HC Bill 12' }, 'M1  - HC Bill 12'],
    ['hearing', { number: 'HC 800' }, 'M1  - HC 800'],
    ['legal_case', { number: '[2014] UKSC 56' }, 'SV  - [2014] UKSC 56'],
    ['legal_case', { 'container-title': 'AC' }, 'A2  - AC'],
    ['legal_case', { authority: 'Supreme Court' }, 'PB  - Supreme Court'],
    ['bill', { authority: 'House of Commons' }, 'T3  - House of Commons'],
    ['report', { number: 'Cm 8145' }, 'SN  - Cm 8145'],
    ['report', { 'collection-title': 'Papers', 'collection-number': '7' }, 'T3  - Papers, 7'],
    ['book', { issued: { literal: 'Michaelmas 2015' } }, 'DA  - Michaelmas 2015'],
    ['book', { issued: { literal: 'forthcoming' } }, 'N1  - forthcoming'],
    ['book', { issued: { 'date-parts': [[2015]], season: 1 } }, 'Y1  - 2015///Spring'],
    ['book', { issued: { 'date-parts': [[2015]], season: 1 } }, 'DA  - Spring 2015'],
    ['book', { issued: { 'date-parts': [[1844]], circa: true } }, 'DA  - c. 1844'],
    ['book', { keyword: 'mutuals; health, social care' }, 'KW  - health'],
  ] as const)('%s with %o: %s', async ([type, fields, line]) => {
    const own = bibliographyOf([{ id: 'x', type, title: 'A title', ...fields } as CslItem]);
    expect((await own.export(['x'], 'ris')).split('\n')).toContain(line);
  });

  test('the number of a series is no volume', async () => {
    expect(await bibliography.export(['series'], 'ris')).not.toMatch(/^VL/mu);
  });

  test('no name holds a space that another program’s record of it would not', async () => {
    expect(await bibliography.export(ids, 'ris')).not.toContain('\u00A0');
  });

  test('a long title stays on one line, which the specification allows and readers expect', async () => {
    const title = 'A title of very many words '.repeat(12).trim();
    const own = bibliographyOf([{ id: 'x', type: 'document', title }]);
    expect((await own.export(['x'], 'ris')).split('\n')).toContain(`TI  - ${title}`);
  });
});

describe('a note on a work', () => {
  const own = bibliographyOf([
    { id: 'bare', type: 'document', title: 'T' },
    { id: 'full', type: 'document', title: 'T', annote: 'Own: words.', note: 'Printed.' },
  ]);
  const noteOn = ({ id }: { id: string }) => `Seen: of “${id}” 50%.`;

  const linesOf = async (...of: Parameters<typeof own.export>) =>
    (await own.export(...of)).split('\n').map((line) => line.replace(/,$/u, ''));

  test.for([
    ['bib', 'bare', '\tannote = {Seen: of “bare” 50\\%.}'],
    ['bib', 'full', '\tannote = {Own: words. Seen: of “full” 50\\%.}'],
    ['bib', 'full', '\tnote = {Printed.}'],
    ['ris', 'bare', 'N1  - Seen: of “bare” 50%.'],
    ['ris', 'full', 'N1  - Own: words. Seen: of “full” 50%.'],
    ['ris', 'full', 'N1  - Printed.'],
    ['json', 'bare', '  "annote": "Seen: of “bare” 50%."'],
    ['json', 'full', '  "note": "Printed."'],
  ] as const)('stands in %s of “%s” apart from what styles print', async ([format, id, line]) => {
    expect(await linesOf([id], format, noteOn)).toContain(line);
  });

  test.for(['bib', 'ris', 'json'] as const)('changes nothing else of %s', async (format) => {
    const without = await linesOf(['bare'], format);
    expect(await linesOf(['bare'], format, () => undefined)).toEqual(without);
    const noted = await linesOf(['bare'], format, noteOn);
    expect(noted.filter((line) => !line.includes('Seen:'))).toEqual(without);
  });

  test.for(citationStyles.map(({ id, csl }) => [id, csl.style] as const))(
    'is printed in no list of %s',
    ([, style]) => {
      expect(style).not.toMatch(/variables?="[^"]*\bannote\b/u);
    },
  );
});

describe('CSL-JSON', () => {
  test('is the records themselves, in the order of the list', async () => {
    const items = JSON.parse(await bibliography.export(ids, 'json')) as CslItem[];
    expect(items.map(({ id }) => id)).toEqual(await bibliography.sort());
    for (const item of items) expect(item).toEqual(works.find(({ id }) => id === item.id));
  });

  test('nothing is a list of nothing', async () => {
    expect(JSON.parse(await bibliography.export([], 'json'))).toEqual([]);
  });
});

test.for([['bib'], ['ris'], ['json']] as const)(
  'a work that is not there is named: %s',
  async ([format]) => {
    await expect(bibliography.export(['one', 'nobody'], format)).rejects.toThrow(
      'There is no work “nobody” in the bibliography.',
    );
  },
);
