/** What LibreOffice and those who read with it find in an .odt file, beside the marks. */
import { describe, expect, test } from 'vitest';
import type { TextDocument } from '../../src/documents/document.ts';
import { toOdt } from '../../src/documents/odt.ts';
import { byNumbers, inBrackets, inNotes } from './example.ts';
import { all, readOdt, textOf, type Node } from './reading.ts';

const bytes = toOdt(inBrackets);
const { parts, fields } = readOdt(bytes);
const content = parts.get('content.xml') as Node;
const styleOf = ({ attributes }: Node) => attributes['text:style-name'];
const byStyle = (style: string) =>
  [...all(content, 'text:p'), ...all(content, 'text:h')]
    .filter((node) => styleOf(node) === style)
    .map(textOf);

test('its kind of file stands first, and as it is', () => {
  const latin = new TextDecoder('latin1').decode(bytes.subarray(0, 90));
  expect(latin.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.textPK/u);
});

test('every file of it is in the manifest', () => {
  const listed = all(parts.get('META-INF/manifest.xml'), 'manifest:file-entry').map(
    ({ attributes }) => attributes['manifest:full-path'],
  );
  expect(listed.toSorted()).toEqual(
    ['/', ...parts.keys()].filter((path) => path !== 'META-INF/manifest.xml').toSorted(),
  );
});

describe('those who listen find', () => {
  test('the title and the language', () => {
    const meta = parts.get('meta.xml');
    expect(byStyle('Title')).toEqual(['Mutuals: from Going Mutual & beyond']);
    expect(all(meta, 'dc:title').map(textOf)).toEqual(['Mutuals: from Going Mutual & beyond']);
    expect(all(meta, 'dc:language').map(textOf)).toEqual(['en-GB']);
    const [defaults] = all(parts.get('styles.xml'), 'style:default-style');
    expect(all(defaults, 'style:text-properties')[0]?.attributes).toMatchObject({
      'fo:language': 'en',
      'fo:country': 'GB',
    });
  });

  test('headings, each of its level', () => {
    expect(
      all(content, 'text:h').map((heading) => [
        heading.attributes['text:outline-level'],
        styleOf(heading),
        textOf(heading),
      ]),
    ).toEqual([
      ['1', 'Heading_20_1', 'What staff gain'],
      ['2', 'Heading_20_2', 'Under it'],
      ['3', 'Heading_20_3', 'A table'],
      ['4', 'Heading_20_4', 'After it'],
      ['1', 'Heading_20_1', 'References'],
    ]);
  });

  test('lists within lists', () => {
    const lists = all(content, 'text:list').map((list) => [
      styleOf(list),
      all(list, 'text:list').length,
    ]);
    expect(lists).toEqual([
      ['List_20_1', 1],
      ['Numbering_20_123', 0],
      ['Numbering_20_123', 0],
    ]);
  });

  test('a table with a row of headings, and its caption', () => {
    const [table] = all(content, 'table:table');
    const [head] = all(table, 'table:table-header-rows');
    expect(all(head, 'text:p').map((cell) => [styleOf(cell), textOf(cell)])).toEqual([
      ['Table_20_Heading', 'Year'],
      ['Table_20_Heading', 'Number'],
    ]);
    expect(byStyle('Table')).toEqual(['Staff who left']);
  });

  test('links with words of their own', () => {
    expect(
      all(content, 'text:a').map((link) => [
        textOf(link),
        link.attributes['xlink:href'],
        styleOf(link),
      ]),
    ).toEqual([
      ['a paper', 'https://example.org/a?b=1&c=2', 'Internet_20_link'],
      ['https://doi.org/10.1000/bach', 'https://doi.org/10.1000/bach', 'Internet_20_link'],
    ]);
  });

  test('every style that is named', () => {
    const named = ['text:p', 'text:h', 'text:span', 'text:a', 'text:list', 'text:section']
      .flatMap((name) => all(content, name))
      .flatMap((node) => styleOf(node) ?? []);
    const known = [content, parts.get('styles.xml')].flatMap((file) =>
      [...all(file, 'style:style'), ...all(file, 'text:list-style')].map(
        ({ attributes }) => attributes['style:name'],
      ),
    );
    expect(known).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});

test('words look as they should', () => {
  const styles = new Map(
    all(content, 'style:style').map((style) => [
      style.attributes['style:name'],
      all(style, 'style:text-properties')[0]?.attributes,
    ]),
  );
  const look = (words: string) => {
    const span = all(content, 'text:span').find((each) => textOf(each) === words);
    return span && styles.get(styleOf(span));
  };
  expect(look('one')).toEqual({ 'fo:font-style': 'italic' });
  expect(look('another')).toEqual({ 'fo:font-weight': 'bold' });
  expect(look('bbc')).toEqual({ 'fo:font-variant': 'small-caps' });
  expect(look('nd')).toEqual({ 'style:text-position': 'super 58%' });
  expect(look('2')).toEqual({ 'style:text-position': 'sub 58%' });
});

test('spaces count where OpenDocument would drop them, and are elements nowhere else', () => {
  const [quotation] = all(content, 'text:p').filter((each) => styleOf(each) === 'Quotations');
  // “No  two spaces
  expect(all(quotation, 'text:s').map(({ attributes }) => attributes['text:c'])).toEqual(['1']);
  const [body] = all(content, 'text:p').filter((each) => styleOf(each) === 'Text_20_body');
  expect(all(body, 'text:s')).toEqual([]);
  expect(body && textOf(body)).toMatch(/^Words of one and of another, and a paper of the bbc/u);
});

test('no two marks share a name, and each that begins ends', () => {
  const namesOf = (end: 'start' | 'end') =>
    all(content, `text:reference-mark-${end}`).map(({ attributes }) => attributes['text:name']);
  const names = namesOf('start');
  expect(names).toEqual(namesOf('end'));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(fields.length - 1);
});

test('the list of works is a section of Zotero’s', () => {
  const [section] = all(content, 'text:section');
  expect(section?.attributes['text:name']).toMatch(
    /^ZOTERO_BIBL \{"uncited":\[\],"omitted":\[\],"custom":\[\]\} CSL_BIBLIOGRAPHY RND[\da-f]{10}$/u,
  );
  // Zotero gives this style the indents of a citation style
  expect(all(section, 'text:p').map(styleOf)).toEqual(['Bibliography_20_1', 'Bibliography_20_1']);
});

test('footnotes are counted, and in LibreOffice’s style', () => {
  const notes = all(readOdt(toOdt(inNotes)).parts.get('content.xml'), 'text:note');
  expect(notes.map((note) => all(note, 'text:note-citation').map(textOf).join(''))).toEqual(
    notes.map((_, index) => String(index + 1)),
  );
  expect(notes.map((note) => all(note, 'text:p').map(styleOf))).toEqual(
    notes.map(() => ['Footnote']),
  );
});

test('a numbered list of works has its numbers before a tab', () => {
  const file = readOdt(toOdt(byNumbers)).parts.get('content.xml');
  const entries = all(all(file, 'text:section')[0], 'text:p');
  expect(entries.map((entry) => entry.children[0])).toEqual(['[1]', '[2]']);
  expect(entries.map((entry) => all(entry, 'text:tab').length)).toEqual([1, 1]);
});

test('a table within a list keeps its words, for which OpenDocument has no place', () => {
  const table = inBrackets.blocks.find(({ kind }) => kind === 'table');
  const document: TextDocument = {
    ...inBrackets,
    blocks: [{ kind: 'list', ordered: false, items: [table ? [table] : []] }],
  };
  const file = readOdt(toOdt(document)).parts.get('content.xml');
  expect(all(file, 'table:table')).toEqual([]);
  const item = all(file, 'text:list-item')[0] as Node;
  expect(all(item, 'text:p').map(textOf)).toEqual([
    'Staff who left',
    'YearNumber',
    expect.stringMatching(/^20127 \(/u),
    '20139',
  ]);
});
