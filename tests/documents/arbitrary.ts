/** Random texts with citations, as hostile as readers' own words can be. */
import fc from 'fast-check';
import type { CitationItem, CslItem, LocatorLabel } from '../../src/bibliography/index.ts';
import type {
  Block,
  Run,
  StyledCitation,
  StyledPiece,
  TextDocument,
} from '../../src/documents/document.ts';
import { forXml } from '../../src/documents/xml.ts';
import { plain } from '../../src/documents/zotero.ts';

const HOSTILE = [
  '<b>&amp;"\'</b>',
  ']]>',
  '\u0000\u0008\u000b',
  '\ufffe\uffff',
  '\ud800',
  '{\\i{}}',
  '\\u8212',
  '“quoted” & ‘so’',
  'RND0123456789',
  ' CSL_BIBLIOGRAPHY',
  'ZOTERO_ITEM CSL_CITATION {',
  '}',
  'no\u00a0break',
  'soft\u00adhyphen',
  'עברית',
  '日本語 𝒳 👩‍🏫',
  'two\nlines',
  'a\ttab',
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 3, arbitrary: fc.lorem({ maxCount: 4 }) },
);

const flag = fc.constant(true as const);
const run: fc.Arbitrary<Run> = fc.record(
  {
    text,
    italic: flag,
    bold: flag,
    smallCaps: flag,
    position: fc.constantFrom('super' as const, 'sub' as const),
    href: fc.constantFrom(
      'https://example.org/a?b=1&c="2"',
      'https://example.org/ü/[x]',
      'javascript:alert(1)',
      'http://[bad',
      '/relative',
    ),
  },
  { requiredKeys: ['text'] },
);
/** Words as a style prints them. */
const shown = fc
  .array(fc.record({ text, italic: flag, smallCaps: flag }, { requiredKeys: ['text'] }), {
    minLength: 1,
    maxLength: 4,
  })
  .filter((runs) => plain(forXml(runs)) !== '');

const LABELS: LocatorLabel[] = ['page', 'chapter', 'sub-verbo', 'paragraph', 'clause', 'schedule'];
const KEYS = ['bach-2012', 'a/b:c', 'ünïcode_9', 'localism-act-2011', 'w&x'];
const works: CslItem[] = KEYS.map((id) => ({
  id,
  type: 'book',
  title: `About ${id} & “others”`,
  author: [{ family: 'O’Neill', given: 'Ann' }],
  issued: { 'date-parts': [[2012]] },
}));

const item: fc.Arbitrary<CitationItem> = fc.record(
  {
    id: fc.constantFrom(...KEYS),
    locator: fc.record({
      label: fc.constantFrom(...LABELS),
      value: fc.constantFrom('3', '401-408', 'xii, 4', '33(2)(a)'),
    }),
    prefix: text,
    suffix: text,
    suppressAuthor: flag,
  },
  { requiredKeys: ['id'] },
);
const citation: fc.Arbitrary<StyledCitation> = fc.record({
  kind: fc.constant('citation' as const),
  cluster: fc.record({
    mode: fc.constant('parenthetical' as const),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
  }),
  shown,
});
const piece: fc.Arbitrary<StyledPiece> = fc.oneof(
  { weight: 2, arbitrary: run.map((words) => ({ kind: 'words' as const, ...words })) },
  { weight: 1, arbitrary: citation },
);
const content = fc.array(piece, { maxLength: 5 });

const { block } = fc.letrec<{ block: Block<StyledPiece> }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('paragraph' as const), content }),
    fc.record({ kind: fc.constant('quotation' as const), content }),
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      content,
    }),
    fc.record(
      {
        kind: fc.constant('table' as const),
        caption: content,
        head: fc.array(content, { maxLength: 3 }),
        rows: fc.array(fc.array(content, { maxLength: 3 }), { maxLength: 3 }),
      },
      { requiredKeys: ['kind', 'head', 'rows'] },
    ),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie('block'), { maxLength: 3 }), { maxLength: 3 }),
    }),
  ),
}));

const STYLES: TextDocument['style'][] = (
  [
    ['apa', 'author-date'],
    ['ieee', 'numeric'],
    ['oscola', 'note'],
  ] as const
).map(([id, kind]) => ({
  id,
  name: id,
  kind,
  uri: `http://www.zotero.org/styles/${id}`,
  language: 'en-GB',
}));

/** A text in one of three kinds of style. */
export const anyDocument: fc.Arbitrary<TextDocument> = fc
  .record({
    title: text,
    style: fc.constantFrom(...STYLES),
    blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
    entries: fc.array(fc.array(run, { minLength: 1, maxLength: 3 }), {
      minLength: KEYS.length,
      maxLength: KEYS.length,
    }),
  })
  .map(({ title, style, blocks, entries }) => ({
    title,
    language: 'en-GB',
    works,
    style,
    blocks,
    list: KEYS.map((id, index) => ({
      id,
      ...(style.kind === 'numeric' ? { number: `[${index + 1}]` } : {}),
      entry: entries[index] ?? [],
    })),
    listHeading: 'References',
  }));

/** All citations of a text in its order. */
export const citationsIn = (blocks: readonly Block<StyledPiece>[]): StyledCitation[] =>
  blocks.flatMap((each): StyledCitation[] => {
    if (each.kind === 'list') return each.items.flatMap(citationsIn);
    const pieces =
      each.kind === 'table'
        ? [...(each.caption ?? []), ...each.head.flat(), ...each.rows.flat(2)]
        : each.content;
    return pieces.filter((one) => one.kind === 'citation');
  });
