/** What Word and those who read with it find in a .docx file, beside the fields. */
import { describe, expect, test } from 'vitest';
import { toDocx } from '../../src/documents/docx.ts';
import type { TextDocument } from '../../src/documents/document.ts';
import { byNumbers, inBrackets, inNotes } from './example.ts';
import { all, elementsOf, readDocx, textOf, type Node } from './reading.ts';

const read = async (document: TextDocument) => readDocx(await toDocx(document));
const val = (node: Node | undefined) => node?.attributes['w:val'];
const styleOf = (paragraph: Node) => val(all(paragraph, 'w:pStyle')[0]);
/** A property that is on where it stands, unless it says otherwise (ECMA-376-1, 17.17.4). */
const isOn = (node: Node | undefined) =>
  node !== undefined && !['0', 'false', 'off'].includes(val(node) ?? '');
const lettersOf = (node: Node) => all(node, 'w:t').map(textOf).join('');

const { parts, preferences } = await read(inBrackets);
const body = all(parts.get('word/document.xml'), 'w:body')[0] as Node;
const paragraphs = all(body, 'w:p');
const byStyle = (style: string) =>
  paragraphs.filter((paragraph) => styleOf(paragraph) === style).map(lettersOf);

describe('those who listen find', () => {
  test('the title, among the properties of the document too', () => {
    expect(byStyle('Title')).toEqual(['Mutuals: from Going Mutual & beyond']);
    const core = parts.get('docProps/core.xml') as Node;
    expect(all(core, 'dc:title').map(textOf)).toEqual(['Mutuals: from Going Mutual & beyond']);
  });

  test('nobody named as its author who is not', () => {
    const core = parts.get('docProps/core.xml') as Node;
    for (const name of ['dc:creator', 'cp:lastModifiedBy']) {
      expect(all(core, name).map(textOf).join(''), name).toBe('');
    }
  });

  test('the language', () => {
    const defaults = all(parts.get('word/styles.xml'), 'w:rPrDefault')[0];
    expect(val(all(defaults, 'w:lang')[0])).toBe('en-GB');
  });

  test('headings that are Word’s, each of its level', () => {
    expect([1, 2, 3, 4].map((level) => byStyle(`Heading${level}`))).toEqual([
      ['What staff gain', 'References'],
      ['Under it'],
      ['A table'],
      ['After it'],
    ]);
    const named = all(parts.get('word/styles.xml'), 'w:style').map((style) =>
      val(all(style, 'w:name')[0])?.toLowerCase(),
    );
    // by these names Word knows its own styles in every language
    expect(named).toEqual(
      expect.arrayContaining([
        'title',
        'heading 1',
        'heading 2',
        'heading 3',
        'heading 4',
        'quote',
        'list bullet',
        'list number',
        'hyperlink',
        'footnote text',
        'footnote reference',
        'bibliography',
        'caption',
      ]),
    );
  });

  test('every style that a paragraph names', () => {
    const known = all(parts.get('word/styles.xml'), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    const named = paragraphs.flatMap((paragraph) => styleOf(paragraph) ?? []);
    expect(known).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  test('lists that are lists, each counted anew', () => {
    const numbered = paragraphs
      .filter((paragraph) => all(paragraph, 'w:numPr').length > 0)
      .map((paragraph) => [
        lettersOf(paragraph).split(' Bach')[0],
        val(all(paragraph, 'w:ilvl')[0]),
        val(all(paragraph, 'w:numId')[0]),
      ]);
    const [[, , bullets], [, , inner], , , [, , outer]] = numbered as [
      [string, string, string],
      [string, string, string],
      unknown,
      unknown,
      [string, string, string],
    ];
    expect(numbered).toEqual([
      ['First.', '0', bullets],
      ['Inner one.', '1', inner],
      ['Inner two.', '1', inner],
      ['Second.', '0', bullets],
      ['One.', '0', outer],
      ['Two.', '0', outer],
    ]);
    expect(new Set([bullets, inner, outer]).size).toBe(3);
  });

  test('a table with a row of headings that is repeated, and its caption', () => {
    const [table] = all(body, 'w:tbl');
    const rows = all(table, 'w:tr');
    expect(rows.map((row) => isOn(all(row, 'w:tblHeader')[0]))).toEqual([true, false, false]);
    expect(all(rows[0], 'w:tc').map(lettersOf)).toEqual(['Year', 'Number']);
    expect(all(table, 'w:tblLook')[0]?.attributes['w:firstRow']).toMatch(/^(?:1|true)$/u);
    expect(byStyle('Caption')).toEqual(['Staff who left']);
  });

  test('links with words of their own', () => {
    const targets = new Map(
      all(parts.get('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes['Id'],
        attributes['Target'],
      ]),
    );
    expect(
      all(body, 'w:hyperlink').map((link) => [
        lettersOf(link),
        targets.get(link.attributes['r:id']),
      ]),
    ).toEqual([
      ['a paper', 'https://example.org/a?b=1&c=2'],
      ['https://doi.org/10.1000/bach', 'https://doi.org/10.1000/bach'],
    ]);
  });
});

test('quotations are quotations', () => {
  expect(byStyle('Quote')[0]).toMatch(/^“No {2}two spaces & <no> markup.” /u);
});

test.for([
  ['w:i', 'one'],
  ['w:b', 'another'],
  ['w:smallCaps', 'bbc'],
] as const)('%s marks what it should', ([mark, words]) => {
  const runs = paragraphs.flatMap((paragraph) => all(paragraph, 'w:r'));
  const marked = runs.filter((run) => isOn(all(run, mark)[0])).map(lettersOf);
  expect(marked).toContain(words);
});

test('the page is A4', () => {
  const size = all(body, 'w:pgSz')[0]?.attributes;
  expect([Number(size?.['w:w']), Number(size?.['w:h'])]).toEqual([11_906, 16_838]);
});

test('Zotero’s preferences are properties that Word keeps', () => {
  expect(preferences).toMatch(/^<data .*<\/data>$/u);
  const properties = all(parts.get('docProps/custom.xml'), 'property');
  expect(Math.max(...properties.map((property) => textOf(property).length))).toBeLessThan(256);
});

test('footnotes are in Word’s style, with their number and a space', async () => {
  const { parts: files, fields } = await read(inNotes);
  const notes = all(files.get('word/footnotes.xml'), 'w:footnote').filter(
    ({ attributes }) => !attributes['w:type'],
  );
  expect(notes).toHaveLength(fields.filter(({ isInNote }) => isInNote).length);
  for (const note of notes) {
    expect(elementsOf(note).map(styleOf)).toEqual(['FootnoteText']);
    expect(all(note, 'w:footnoteRef')).toHaveLength(1);
    expect(lettersOf(note)).toMatch(/^ \(/u);
  }
});

test('a numbered list of works has its numbers before a tab', async () => {
  const { parts: files } = await read(byNumbers);
  const entries = all(files.get('word/document.xml'), 'w:p').filter(
    (paragraph) => styleOf(paragraph) === 'Bibliography',
  );
  expect(
    entries.map((entry) =>
      all(entry, 'w:r')
        .filter((run) => all(run, 'w:tab').length > 0)
        .map(lettersOf),
    ),
  ).toEqual([['[1]'], ['[2]']]);
});

test('what is no address on the web becomes no link, which Word would call damage', async () => {
  const hrefs = ['javascript:alert(1)', 'http://[bad', '/relative', 'file:///etc/passwd'];
  const document: TextDocument = {
    ...inBrackets,
    list: [],
    blocks: hrefs.map((href) => ({
      kind: 'paragraph',
      content: [{ kind: 'words', text: 'here', href }],
    })),
  };
  const { parts: files } = await read(document);
  expect(all(files.get('word/document.xml'), 'w:hyperlink')).toEqual([]);
  expect(
    all(files.get('word/_rels/document.xml.rels'), 'Relationship').filter(
      ({ attributes }) => attributes['TargetMode'] === 'External',
    ),
  ).toEqual([]);
});

test('two tables in a row stay two', async () => {
  const table = inBrackets.blocks.find(({ kind }) => kind === 'table');
  const rows = table?.kind === 'table' ? table.rows : [];
  const bare: TextDocument['blocks'][number] = { kind: 'table', head: [], rows };
  const { parts: files } = await read({ ...inBrackets, blocks: [bare, bare] });
  const names = elementsOf(all(files.get('word/document.xml'), 'w:body')[0] as Node).map(
    ({ name }) => name,
  );
  expect(names.join(' ')).not.toContain('w:tbl w:tbl');
  expect(names.filter((name) => name === 'w:tbl')).toHaveLength(2);
});
