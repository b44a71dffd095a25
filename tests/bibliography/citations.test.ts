import { describe, expect, test } from 'vitest';
import { findCitations, type CitationItem, type Cluster } from '../../src/bibliography/index.ts';

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
    ['@a [@b]', [inText(cite('a')), both(cite('b'))]],
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
    ['[@a, vol. 3]', [both(cite('a', at('volume', '3')))]],
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

  test('what was escaped is literal', () => {
    const text = 'a @k and [@b]';
    expect(findCitations(text, (offset) => '@['.includes(text[offset] ?? ''))).toEqual([]);
  });
});

describe('what cannot be read is a fault in its place', () => {
  const table: [text: string, written: string, what: RegExp][] = [
    ['x [@a, p. 3 and so on', '[@a, p. 3 and so on', /never closed/u],
    ['x @a, p. 3] y', '@a, p. 3]', /never opened/u],
    ['x [@] y', '[@]', /No key follows/u],
    ['x [@ a] y', '[@ a]', /No key follows/u],
    ['x [@a; and more] y', '[@a; and more]', /names no work/u],
    ['x [@a @b] y', '[@a @b]', /Two works/u],
    ['x [@a, p.] y', '[@a, p.]', /no number follows/u],
    ['x [@a, pp. foo] y', '[@a, pp. foo]', /no number follows/u],
    ['x [@a, pg. 4] y', '[@a, pg. 4]', /not a kind of place/u],
    ['x [@a, pp. 9-7] y', '[@a, pp. 9-7]', /runs backwards/u],
    ['x @a [p.] y', '@a [p.]', /no number follows/u],
    ['x [@a{p.}] y', '[@a{p.}]', /no number follows/u],
  ];

  test.for(table)('%s', ([text, written, what]) => {
    const [found, ...more] = findCitations(text);
    expect(more).toEqual([]);
    expect(text.slice(found?.start, found?.end)).toBe(written);
    expect(found?.fault?.what).toMatch(what);
    expect(found?.fault?.cure).not.toBe('');
  });
});
