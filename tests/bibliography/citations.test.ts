import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  findCitations,
  type CitationItem,
  type Cluster,
  type Found,
} from '../../src/bibliography/index.ts';
import { onPurpose, snippets, type ParsedCite } from './pandoc/snippets.ts';

const cite = (id: string, rest: Partial<CitationItem> = {}): CitationItem => ({ id, ...rest });
const at = (label: string, value: string) =>
  ({ locator: { label, value } }) as Partial<CitationItem>;
const both = (...items: CitationItem[]): Cluster => ({ mode: 'parenthetical', items });
const inText = (...items: CitationItem[]): Cluster => ({ mode: 'narrative', items });

describe('citations are read as Pandoc reads them', () => {
  const table: [text: string, clusters: Cluster[]][] = [
    ['[@bach-2012, p. 405]', [both(cite('bach-2012', at('page', '405')))]],
    ['[@a, p. 407; @b]', [both(cite('a', at('page', '407')), cite('b'))]],
    [
      '[see @k, pp. 401-408, and more]',
      [both(cite('k', { prefix: 'see ', ...at('page', '401-408'), suffix: ', and more' }))],
    ],
    ['[-@k]', [both(cite('k', { suppressAuthor: true }))]],
    [
      '[see -@k, p. 2]',
      [both(cite('k', { prefix: 'see ', suppressAuthor: true, ...at('page', '2') }))],
    ],
    ['-@k says', [both(cite('k', { suppressAuthor: true }))]],
    ['@k says', [inText(cite('k'))]],
    ['@k [p. 33] says', [inText(cite('k', at('page', '33')))]],
    [
      '@k [p. 3; see @b, p. 4]',
      [inText(cite('k', at('page', '3')), cite('b', { prefix: 'see ', ...at('page', '4') }))],
    ],
    ['@a [@b]', [inText(cite('a'), cite('b'))]],
    ['@a [see @b]', [inText(cite('a'), cite('b', { prefix: 'see ' }))]],
    ['@a [p. 3; -@b]', [inText(cite('a', at('page', '3')), cite('b', { suppressAuthor: true }))]],
    ['-@a [p. 3]', [both(cite('a', { suppressAuthor: true, ...at('page', '3') }))]],
    ['[see [x] @k]', [both(cite('k', { prefix: 'see [x] ' }))]],
    ['[@a, see [x; y]]', [both(cite('a', { suffix: ', see [x; y]' }))]],
    ['[@a{}, 99 years later]', [both(cite('a', { suffix: ', 99 years later' }))]],
    ['[@a{ii, A, D-Z}, hm]', [both(cite('a', { ...at('page', 'ii, A, D-Z'), suffix: ', hm' }))]],
    ['[@a, {chapter A}]', [both(cite('a', at('chapter', 'A')))]],
    ['@Foo_bar--baz', [inText(cite('Foo_bar'))]],
    ['@a: so, and @b’s', [inText(cite('a')), inText(cite('b'))]],
    ['non-@a', [inText(cite('a'))]],
    ['@a and @b.', [inText(cite('a')), inText(cite('b'))]],
    ['[@a] [@b]', [both(cite('a')), both(cite('b'))]],
    ['[@a, 12]', [both(cite('a', at('page', '12')))]],
    ['[@a 12-14]', [both(cite('a', at('page', '12-14')))]],
    ['[@a, pp. 3–5]', [both(cite('a', at('page', '3-5')))]],
    ['[@a, pp. 3--5]', [both(cite('a', at('page', '3-5')))]],
    ['[@a, pp. 3, 7-9]', [both(cite('a', at('page', '3, 7-9')))]],
    ['[@a, p. xii]', [both(cite('a', at('page', 'xii')))]],
    ['[@a, page 3]', [both(cite('a', at('page', '3')))]],
    ['[@a, pages 3-4]', [both(cite('a', at('page', '3-4')))]],
    ['[@a, para. 3]', [both(cite('a', at('paragraph', '3')))]],
    ['[@a, paras 3-4]', [both(cite('a', at('paragraph', '3-4')))]],
    ['[@a, paragraph 3]', [both(cite('a', at('paragraph', '3')))]],
    ['[@a, ¶ 3]', [both(cite('a', at('paragraph', '3')))]],
    ['[@a, chap. 2]', [both(cite('a', at('chapter', '2')))]],
    ['[@a, chapter 2]', [both(cite('a', at('chapter', '2')))]],
    ['[@a, sec. 4]', [both(cite('a', at('section', '4')))]],
    ['[@a, § 4.1]', [both(cite('a', at('section', '4.1')))]],
    ['[@a, fig. 1]', [both(cite('a', at('figure', '1')))]],
    ['[@a, figure 1a]', [both(cite('a', at('figure', '1a')))]],
    ['[@a, table 2]', [both(cite('a', at('table', '2')))]],
    ['[@a, ch. 2]', [both(cite('a', at('chapter', '2')))]],
    ['[@a, chaps. 2-3]', [both(cite('a', at('chapter', '2-3')))]],
    ['[@a, chapters 2-3]', [both(cite('a', at('chapter', '2-3')))]],
    ['[@a, paragraphs 3-4]', [both(cite('a', at('paragraph', '3-4')))]],
    ['[@a, ¶¶ 3-4]', [both(cite('a', at('paragraph', '3-4')))]],
    ['[@a, sect. 4]', [both(cite('a', at('section', '4')))]],
    ['[@a, secs 4-5]', [both(cite('a', at('section', '4-5')))]],
    ['[@a, section 4]', [both(cite('a', at('section', '4')))]],
    ['[@a, §§ 4-5]', [both(cite('a', at('section', '4-5')))]],
    ['[@a, figs 1-2]', [both(cite('a', at('figure', '1-2')))]],
    ['[@a, tbl. 2]', [both(cite('a', at('table', '2')))]],
    ['[@a, tables 2-3]', [both(cite('a', at('table', '2-3')))]],
    ['[@a, vols 2-3]', [both(cite('a', at('volume', '2-3')))]],
    ['[@a, vol. 3]', [both(cite('a', at('volume', '3')))]],
    ['[@a, P. 3]', [both(cite('a', at('page', '3')))]],
    ['[@a, pp. 3 and 5]', [both(cite('a', at('page', '3 and 5')))]],
    ['[@a, pp. 3—5]', [both(cite('a', at('page', '3-5')))]],
    ['[@a, pp. A12-A14]', [both(cite('a', at('page', 'A12-A14')))]],
    ['[@a, volumes 3-4]', [both(cite('a', at('volume', '3-4')))]],
    ['[@a{p. 4}, hm]', [both(cite('a', { ...at('page', '4'), suffix: ', hm' }))]],
    ['[@a, chapter and verse]', [both(cite('a', { suffix: ', chapter and verse' }))]],
    ['[@a, passim]', [both(cite('a', { suffix: ', passim' }))]],
    ['[@{odd/key,1}]', [both(cite('odd/key,1'))]],
    ['[@doe:2012.a_b-c]', [both(cite('doe:2012.a_b-c'))]],
    ['[@пример-2012]', [both(cite('пример-2012'))]],
    ['(see @k).', [inText(cite('k'))]],
    ['[@bach-2012,\np. 405]', [both(cite('bach-2012', at('page', '405')))]],
  ];

  test.for(table)('%s', ([text, clusters]) => {
    expect(findCitations(text).map(({ cluster }) => cluster)).toEqual(clusters);
  });
});

describe('what is no citation is left alone', () => {
  test.for([
    ['write to me@example.org'],
    ['first.last+tag@example.org'],
    ['[mail me@example.org]'],
    ['[Right to Provide]'],
    ['an @ alone'],
    ['nothing at all'],
    [''],
  ])('%s', ([text = '']) => {
    expect(findCitations(text)).toEqual([]);
  });

  /** Finds citations in a text as a parser hands it over: without the backslashes before literals. */
  const findEscaped = (written: string) => {
    const literal = new Set<number>();
    let text = '';
    for (let at = 0; at < written.length; at++) {
      if (written[at] === '\\') {
        literal.add(text.length);
        at++;
      }
      text += written[at];
    }
    return findCitations(text, (offset) => literal.has(offset)).map(
      ({ start, end, fault }) => fault?.what ?? text.slice(start, end),
    );
  };

  test.for([
    ['a \\@k and \\[\\@b\\]', []],
    ['a \\[@k\\] b', ['@k']],
    ['[@a\\; b]', ['[@a; b]']],
    ['[@a, mail \\@b]', ['[@a, mail @b]']],
    ['[\\@x and @a]', ['[@x and @a]']],
    ['[@a; mail \\@b]', ['One part of this citation names no work.']],
    ['[@a, see \\] there]', ['[@a, see ] there]']],
    ['[@a, see \\[ there]', ['[@a, see [ there]']],
    ['[@a\\]', ['A citation opens here with “[” but is never closed.']],
    ['@a, so\\]', ['@a']],
    ['\\[x and @a, so]', ['A citation is closed here with “]” but was never opened.']],
  ] as const)('what was escaped is literal: %s', ([written, expected]) => {
    expect(findEscaped(written)).toEqual(expected);
  });
});

describe('citations stand where they were written', () => {
  test.for([
    ['See [@a, p. 3] and @b.', ['[@a, p. 3]', '@b']],
    ['See @a [p. 3; see @b] here', ['@a [p. 3; see @b]']],
    ['(-@a)', ['-@a']],
    ['“@a’s”', ['@a']],
    ['[@a [b] c] d', ['[@a [b] c]']],
  ] as const)('%s', ([text, written]) => {
    expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual(written);
  });

  test.for([
    ['[@a]'],
    ['[see @a; @b]'],
    ['[-@a;   cf.   -@b]'],
    ['@a [p. 3; see @b]'],
    ['-@a'],
    ['[@{a.b.}, p. 3; @c]'],
    ['[see [x; y] @a]'],
  ])('and so do their keys: %s', ([text = '']) => {
    const found = findCitations(text).flatMap((each) => (each.cluster ? each.keyOffsets : []));
    const signs = [...text.matchAll(/@/gu)].map(({ index }) => index);
    expect(found).toEqual(signs);
  });
});

describe('what cannot be read is a fault in its place', () => {
  test.for([
    ['x [@a, p. 3 and so on', '[@a, p. 3 and so on'],
    ['x [@a, p. 3 [@b] y', '[@a, p. 3 ', '[@b]'],
    ['x @a, p. 3] y', '@a, p. 3]'],
    ['[x] says @a, p. 3] y', '@a, p. 3]'],
    ['x [@] y', '[@]'],
    ['x [@ a] y', '[@ a]'],
    ['x [@a; @] y', '[@a; @]'],
    ['x [@a; and more] y', '[@a; and more]'],
    ['x [; @a] y', '[; @a]'],
    ['x [@a;] y', '[@a;]'],
    ['x [@a @b] y', '[@a @b]'],
    ['x [@a, p.] y', '[@a, p.]'],
    ['x [@a, pp. foo] y', '[@a, pp. foo]'],
    ['x [@a, § foo] y', '[@a, § foo]'],
    ['x [@a, page] y', '[@a, page]'],
    ['x [@a, pg. 4] y', '[@a, pg. 4]'],
    ['x [@a, pp. 9-7] y', '[@a, pp. 9-7]'],
    ['x [@a, pp. 3, 9-7] y', '[@a, pp. 3, 9-7]'],
    ['x @a [p.] y', '@a [p.]'],
    ['x @a [p. 3; more] y', '@a [p. 3; more]'],
    ['x [@a{p.}] y', '[@a{p.}]'],
    ['x [@a{pg. 4}] y', '[@a{pg. 4}]'],
  ] as const)('%s', ([text, ...written]) => {
    const found = findCitations(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(written);
    expect(found[0]?.fault).toBeDefined();
  });

  test('each says what is wrong and what to write instead', () => {
    const prose = (text: string) => {
      const { what, cure } = findCitations(text).find(({ fault }) => fault)?.fault ?? {};
      return `${text}\n  ${what}\n  → ${cure}`;
    };
    const texts = [
      '[@a, p. 3',
      '@a, p. 3]',
      '[@ a]',
      '[@a; and more]',
      '[@a @b]',
      '[@a, p.]',
      '[@a, pp. foo]',
      '[@a, pg. 4]',
      '[@a, pp. 9-7]',
    ];
    expect(texts.map(prose).join('\n')).toMatchInlineSnapshot(`
      "[@a, p. 3
        A citation opens here with “[” but is never closed.
        → Put “]” after it. Bold, italics, links and code cannot stand inside a citation. For a plain bracket write “\\[”.
      @a, p. 3]
        A citation is closed here with “]” but was never opened.
        → Put “[” before it. Bold, italics, links and code cannot stand inside a citation. For a plain bracket write “\\]”.
      [@ a]
        No key follows “@”.
        → Write the key of a work directly after “@”, as in “[@bach-2012, p. 405]”. For a plain “@” write “\\@”.
      [@a; and more]
        One part of this citation names no work.
        → Every part between semicolons needs a key, as in “[@bach-2012; @michie-2012]”. Put words that belong to a work beside its key, without a semicolon.
      [@a @b]
        Two works stand in one part of this citation.
        → Put a semicolon between them, as in “[@bach-2012; @michie-2012]”.
      [@a, p.]
        “p.” names a place in the work, but no number follows.
        → Write the kind of place and its number, as in “p. 405”, “pp. 401-408”, “para. 3”, “chap. 2”, “sec. 4”, “fig. 1”, “table 2” or “vol. 3”.
      [@a, pp. foo]
        “pp. foo” names a place in the work, but no number follows.
        → Write the kind of place and its number, as in “p. 405”, “pp. 401-408”, “para. 3”, “chap. 2”, “sec. 4”, “fig. 1”, “table 2” or “vol. 3”.
      [@a, pg. 4]
        “pg.” is not a kind of place in a work that this site knows.
        → Write the kind of place and its number, as in “p. 405”, “pp. 401-408”, “para. 3”, “chap. 2”, “sec. 4”, “fig. 1”, “table 2” or “vol. 3”.
      [@a, pp. 9-7]
        The range “9-7” runs backwards.
        → Write the smaller number first."
    `);
  });
});

describe('what Pandoc parses is parsed as its tree has it', () => {
  const { parses } = JSON.parse(
    readFileSync(new URL('pandoc/expected.json', import.meta.url), 'utf8'),
  ) as { parses: Record<string, ParsedCite[][]> };
  const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('–', '-').trim();

  /** Our locator and suffix against Pandoc's suffix, which holds both as they were written. */
  const sameSuffix = (item: CitationItem, theirs: string) => {
    const ours = plain(item.suffix ?? '');
    expect(plain(theirs).endsWith(ours), `“${theirs}” ends in “${ours}”`).toBe(true);
    const locator = plain(theirs).slice(0, plain(theirs).length - ours.length);
    return locator
      .replace(/^[\s,{]+|[\s}]+$/gu, '')
      .replace(/^(?:pp?|chap|sec)\.?\s*(?=[\divxlc])/u, '');
  };
  const modeOf = ({ mode }: Cluster, item: CitationItem, index: number): ParsedCite['mode'] => {
    if (item.suppressAuthor) return 'SuppressAuthor';
    return mode === 'narrative' && index === 0 ? 'AuthorInText' : 'NormalCitation';
  };
  /** A text as a Markdown parser hands it over: backslashes gone, quotation marks curled. */
  const read = (snippet: string): Found[] => {
    const literal = new Set<number>();
    const text = snippet
      .replace(/"([^"]*)"/gu, '“$1”')
      .replace(/\\(.)/gu, (_, character: string, at: number) => {
        literal.add(at - literal.size);
        return character;
      });
    return findCitations(text, (offset) => literal.has(offset));
  };

  test.for(snippets.map((snippet) => [snippet]))('%s', ([snippet = '']) => {
    const found = read(snippet);
    const theirs = parses[snippet];
    expect(found.map(({ fault }) => fault?.what).filter(Boolean)).toEqual([]);
    const ours = found.flatMap(({ cluster }) => (cluster ? [cluster] : []));
    expect(
      ours.map((cluster) =>
        cluster.items.map((item, index) => ({
          id: item.id,
          mode: modeOf(cluster, item, index),
          prefix: plain(item.prefix ?? ''),
        })),
      ),
    ).toEqual(
      theirs?.map((cites) =>
        cites.map(({ id, mode, prefix }) => ({ id, mode, prefix: plain(prefix) })),
      ),
    );
    for (const [at, { items }] of ours.entries()) {
      for (const [index, item] of items.entries()) {
        const locator = sameSuffix(item, theirs?.[at]?.[index]?.suffix ?? '');
        expect(item.locator?.value ?? '').toBe(locator);
      }
    }
  });

  test.for(Object.entries(onPurpose))('but not, on purpose: %s', ([snippet, { ours }]) => {
    const found = read(snippet).map(
      ({ cluster, fault }) =>
        fault?.what ??
        cluster?.items.map((item, index) => ({
          id: item.id,
          mode: modeOf(cluster, item, index),
          prefix: item.prefix ?? '',
          suffix: item.suffix ?? '',
        })),
    );
    expect(found).toEqual(ours);
    expect(parses[snippet]).toBeDefined();
    expect(found).not.toEqual(parses[snippet]);
  });
});
