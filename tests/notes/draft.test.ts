import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/bibliography/index.ts';
import { piecesOf } from '../../src/documents/blocks.ts';
import type { StyledCitation } from '../../src/documents/document.ts';
import { textOf } from '../../src/documents/runs.ts';
import { styleDraft } from '../../src/documents/style.ts';
import { draftOfNotes, type NotesContext } from '../../src/notes/draft.ts';
import type { Note } from '../../src/notes/note.ts';
import { kinds } from '../bibliography/styles/works.ts';
import { means } from '../documents/means.ts';
import { contextOf } from './context.ts';

const bach = kinds['journal article']?.work as CslItem;
const guardian = kinds['newspaper article']?.work as CslItem;
const context: NotesContext = { ...contextOf([bach, guardian]), order: 'own' };
const note = (over: Partial<Note> = {}): Note => ({
  id: 'a',
  kind: 'quotation',
  kept: '2026-11-28T12:00:00Z',
  changed: '2026-11-28T12:00:00Z',
  rank: 'a0',
  version: 'v',
  earlier: [],
  page: 'the-downsides',
  title: 'The downsides',
  anchor: 'p4-1',
  number: '4.1',
  edition: '1.0',
  address: 'https://example.org/editions/1.1/the-downsides/#p4-1',
  quote: 'It is “a mutual”',
  passage: 'It is “a mutual”, they say.',
  cites: [[{ id: bach.id, locator: { label: 'page', value: '405' } }]],
  read: [],
  words: '',
  tags: [],
  ...over,
});

const styled = async (notes: Note[], style: 'harvard' | 'ieee' | 'oscola' = 'harvard') =>
  styleDraft(draftOfNotes(notes, context), style, means);
type Made = Awaited<ReturnType<typeof styled>>;
/** The text of each block, with what stands in notes in double brackets. */
const textsOf = ({ blocks, style }: Made) =>
  blocks.map((block) => {
    const words = piecesOf([block]).map((piece) => {
      if (piece.kind === 'words') return piece.text;
      const shown = textOf(piece.shown);
      return style.kind === 'note' ? `[[${shown}]]` : shown;
    });
    return `${block.kind}: ${words.join('')}`;
  });
const idsOf = ({ list }: Made) => list.map(({ id }) => id).sort();
const citations = ({ blocks }: Made) =>
  piecesOf(blocks).filter((piece): piece is StyledCitation => piece.kind === 'citation');

describe('a quotation', () => {
  test('is cited as ours, by paragraph, in the edition that its address keeps', async () => {
    const made = await styled([note()]);
    expect(textsOf(made)).toEqual([
      'quotation: ‘It is “a mutual”’ (Going Mutual, 2026, para. 4.1)',
      'paragraph: Cited there: (Bach, 2012, p. 405, cited in Going Mutual, 2026, para. 4.1)',
    ]);
    expect(idsOf(made)).toEqual(['going-mutual-the-downsides']);
    expect(made.works).toEqual([
      expect.objectContaining({
        title: 'The downsides',
        URL: 'https://example.org/editions/1.1/the-downsides/',
        edition: '1.1 edn',
        issued: { 'date-parts': [[2026, 11, 28]] },
        accessed: { 'date-parts': [[2026, 11, 29]] },
      }),
    ]);
    expect(textOf(made.list[0]?.entry ?? [])).toMatch(/1\.1 edn.*Accessed: 29 November 2026/u);
  });

  test('cites by itself what the reader has read, which then has its own entry', async () => {
    const made = await styled([note({ read: [bach.id] })]);
    expect(textsOf(made)[1]).toBe('paragraph: Cited there: (Bach, 2012, p. 405)');
    expect(idsOf(made)).toEqual([bach.id, 'going-mutual-the-downsides']);
  });

  test('has its sources cluster by cluster, each once, read ones among others', async () => {
    const page = { label: 'page', value: '405' } as const;
    const made = await styled([
      note({
        read: [guardian.id],
        cites: [
          [
            { id: guardian.id, prefix: 'see ' },
            { id: bach.id, locator: page },
          ],
          [{ id: guardian.id, suppressAuthor: true }],
          [{ id: guardian.id }],
        ],
      }),
    ]);
    expect(textsOf(made)[1]).toBe(
      'paragraph: Cited there: (see Butler, 2011; Bach, 2012, p. 405, cited in Going Mutual, 2026, para. 4.1), (Butler, 2011)',
    );
  });

  test.for([
    [
      'ieee',
      /^quotation: “It is ‘a mutual’” \[1, Para\. 4\.1\]$/u,
      /: Bach, 2012, p\. 405, cited in \[1, Para\. 4\.1\]$/u,
    ],
    [
      'oscola',
      /^quotation: .* \[\[Going Mutual, .*para 4\.1.*\.\]\]$/u,
      /\[\[Stephen Bach, .* 405.*, cited in ibid\.\]\]$/u,
    ],
  ] as const)('in %s', async ([style, ours, source]) => {
    const [first, second] = textsOf(await styled([note()], style));
    expect(first).toMatch(ours);
    expect(second).toMatch(source);
  });
});

test('a source is kept by way of the passage that cites it, or by itself once it was read', async () => {
  const source = note({ kind: 'source', quote: '', cites: [[{ id: bach.id }]] });
  expect(textsOf(await styled([source]))).toEqual([
    'paragraph: (Bach, 2012, cited in Going Mutual, 2026, para. 4.1)',
  ]);
  const read = await styled([{ ...source, read: [bach.id] }]);
  expect(textsOf(read)).toEqual(['paragraph: (Bach, 2012)']);
  expect(idsOf(read)).toEqual([bach.id]);
});

test('a place without a quotation is a link to it, and words of the reader’s are paragraphs', async () => {
  const made = await styled([
    note({ quote: '', cites: [], words: 'One <b>thing</b>.\n\nAnother.' }),
  ]);
  expect(textsOf(made)).toEqual([
    'paragraph: The downsides, paragraph 4.1 (Going Mutual, 2026, para. 4.1)',
    'paragraph: One <b>thing</b>.',
    'paragraph: Another.',
  ]);
  expect(piecesOf(made.blocks)[0]).toMatchObject({
    href: 'https://example.org/editions/1.1/the-downsides/#p4-1',
  });
});

test('pages that are not cited by themselves are cited as the whole', async () => {
  const made = await styled([note({ page: 'home', title: 'Going Mutual', number: '', cites: [] })]);
  expect(idsOf(made)).toEqual(['going-mutual']);
});

test('two editions of a page are two works, told apart in the text', async () => {
  const old = note({
    id: 'b',
    cites: [],
    address: 'https://example.org/editions/1.0/the-downsides/#p4-1',
  });
  const made = await styled([old, note({ cites: [] })]);
  expect(idsOf(made)).toEqual(['going-mutual-the-downsides', 'going-mutual-the-downsides-1.0']);
  const said = citations(made).map(({ shown }) => textOf(shown));
  expect(new Set(said).size).toBe(2);
});

test('notes stand as the reader has them, or by page, and deleted ones nowhere', () => {
  const notes = [
    note({ id: 'c', rank: 'a2', quote: 'third' }),
    note({ id: 'b', rank: 'a1', quote: 'second', page: 'why-mutuals', title: 'Why mutuals' }),
    note({ id: 'a', rank: 'a0', quote: 'first' }),
    note({ id: 'd', rank: 'a3', quote: 'gone', deleted: '2026-11-28T12:00:00Z' }),
  ];
  const inOrder = (order: NotesContext['order']) =>
    draftOfNotes(notes, { ...context, order }).blocks.flatMap((block) =>
      block.kind === 'quotation' || block.kind === 'heading'
        ? block.content.flatMap((piece) => ('text' in piece && piece.text.trim() ? piece.text : []))
        : [],
    );
  expect(inOrder('own')).toEqual(['first', 'second', 'third']);
  expect(inOrder('pages')).toEqual(['The downsides', 'first', 'third', 'Why mutuals', 'second']);
});

test('what the site does not know is said, and nothing is made up for it', async () => {
  const odd = note({
    edition: '9.9',
    address: 'javascript:alert(1)',
    page: 'a] b',
    cites: [[{ id: 'gone-2001' }]],
  });
  const made = await styled([odd]);
  expect(textsOf(made)).toEqual([
    'quotation: ‘It is “a mutual”’ (Going Mutual, no date, para. 4.1)',
    'paragraph: Cited there: a source of which this site has no record (“gone-2001”)',
  ]);
  expect(made.works[0]).toEqual({
    id: 'going-mutual-a-b',
    type: 'webpage',
    author: [{ literal: 'Going Mutual' }],
    title: 'The downsides',
    edition: '9.9 edn',
  });
});
