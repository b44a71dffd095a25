import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorks, reportProblems } from '../../src/bibliography/index.ts';

const fixture = (name: string) => ({
  file: `references/${name}`,
  text: readFileSync(new URL(`works/${name}`, import.meta.url), 'utf8'),
});
const minimal = (id: string) => `- id: ${id}\n  type: document\n  title: T\n`;

describe('a broken bibliography is reported in full', () => {
  test.for([['broken.yaml'], ['same-work.yaml'], ['not-yaml.yaml'], ['not-a-list.yaml']])(
    '%s',
    async ([name = '']) => {
      const { problems } = readWorks([fixture(name)]);
      await expect(reportProblems(problems)).toMatchFileSnapshot(`works/${name}.report.txt`);
    },
  );

  test('each mistake has the line and column where it stands', () => {
    const source = fixture('broken.yaml');
    const { problems } = readWorks([source]);
    const lines = source.text.split('\n');
    for (const written of [
      '415-399',
      'titel',
      '2013-02-30',
      'ftp://example.org/file',
      'bok',
      'givn',
      'traced?',
    ]) {
      const line = lines.findIndex((each) => each.includes(written));
      expect(problems, written).toContainEqual(
        expect.objectContaining({
          line: line + 1,
          column: (lines[line] ?? '').indexOf(written) + 1,
        }),
      );
    }
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
  ] as const)('%s', ([, text, expected]) => {
    expect(ids(text)).toEqual(expected);
  });

  test('CSL-JSON, as Zotero exports it', () => {
    const json = [
      { id: 'x', type: 'document', title: 'T', issued: { 'date-parts': [[2012, 6, 13]] } },
    ];
    expect(ids(JSON.stringify(json), 'a.json')).toEqual(['x']);
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
