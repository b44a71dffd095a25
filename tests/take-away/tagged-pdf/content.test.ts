import { describe, expect, test } from 'vitest';
import { contentWithText, withArtifacts } from '../../../src/take-away/tagged-pdf/artifacts.ts';
import { textOfCodes } from '../../../src/take-away/tagged-pdf/fonts.ts';
import { operationsOf, streamOf } from '../../../src/take-away/tagged-pdf/operations.ts';
import { withWordBreaks } from '../../../src/take-away/tagged-pdf/word-breaks.ts';
import { e } from './outline.ts';

const flat = (stream: string) => stream.replace(/\s+/gu, ' ').trim();

/** What a page draws of text, with its codes as letters. */
const line = (text: string) => `BT /F1 9 Tf <${Buffer.from(text).toString('hex')}> Tj ET`;
const marked = (id: number, content: string) => `/NonStruct <</MCID ${id} >>BDC ${content} EMC`;

describe('the operations of a page', () => {
  test('are all of its content', () => {
    const stream = 'q 1 0 0 -1 0 .5 cm /G3 gs % a remark\n[<00> -2 (a\\)b)] TJ true Q';
    expect(streamOf(operationsOf(stream))).toBe(`${stream}\n`);
    expect(operationsOf(stream).map(({ operator }) => operator)).toEqual([
      'q',
      'cm',
      'gs',
      'TJ',
      'Q',
    ]);
  });

  test('are not guessed where Chromium has written none such until now', () => {
    expect(() => operationsOf('q BI /W 1 ID x EI Q')).toThrow(
      'Chromium has drawn what is not known: "BI /W 1 ID x EI Q"',
    );
  });
});

describe('what is no part of the structure is an artifact', () => {
  const artifacts = (stream: string, structured: number[] = []) =>
    flat(streamOf(withArtifacts(operationsOf(stream), new Set(structured))));

  test('in the margins a footer, on the page itself no more than that', () => {
    expect(artifacts(`${line('foot')} q 0 0 9 9 re W* n ${line('address')} Q`)).toBe(
      `/Artifact <</Type /Pagination /Subtype /Footer>> BDC ${line('foot')} EMC ` +
        `q 0 0 9 9 re W* n /Artifact BMC ${line('address')} EMC Q`,
    );
  });

  test('a path is wrapped whole, and nothing where nothing is painted', () => {
    expect(artifacts('W* n 0 0 m 9 9 l S 1 1 8 8 re n')).toBe(
      'W* n /Artifact BMC 0 0 m 9 9 l S EMC 1 1 8 8 re n',
    );
  });

  test('content that the structure leaves out, and no other', () => {
    const stream = `${marked(0, '0 0 9 1 re f')} ${marked(1, line('text'))}`;
    expect(artifacts(stream, [1])).toBe(
      `/Artifact BMC 0 0 9 1 re f EMC ${marked(1, line('text'))}`,
    );
  });

  test('marks within content end nothing but themselves', () => {
    const inner = `BT /Span <</ActualText <feff2019> >> BDC <61> Tj EMC <62> Tj ET`;
    expect(artifacts(marked(3, inner), [3])).toBe(marked(3, inner));
    expect([...contentWithText(operationsOf(marked(3, inner)))]).toEqual([3]);
  });
});

test('codes stand for what their font says, alone and in a row', () => {
  const cmap =
    '1 beginbfchar <0001> <0020> endbfchar 1 beginbfrange <0010> <0012> <0061> endbfrange';
  expect([...textOfCodes(cmap)]).toEqual([
    ['0001', ' '],
    ['0010', 'a'],
    ['0011', 'b'],
    ['0012', 'c'],
  ]);
  expect(textOfCodes('1 beginbfchar <0A> <00660069> endbfchar').get('0a')).toBe('fi');
});

describe('the end of a line', () => {
  const font = {
    digits: 2,
    textOf: new Map(
      Array.from({ length: 128 }, (_, code) => [
        code.toString(16).padStart(2, '0'),
        String.fromCharCode(code),
      ]),
    ),
    widthOf: () => 500,
    space: '20',
  };
  /** What is written of two lines, one after another, on a page with this text. */
  const lines = (first: string, second: string, text: string) => {
    const operations = operationsOf(`${marked(0, line(first))} ${marked(1, line(second))}`);
    const [page = []] = withWordBreaks(
      [operations],
      [new Map([['/F1', font]])],
      e('P', [0, e('Link', [1])]),
      text,
    );
    return [...streamOf(page).matchAll(/<([\da-f]+)> Tj/gu)]
      .map(([, codes = '']) => Buffer.from(codes, 'hex').toString())
      .join('');
  };

  test.each([
    ['a space that the page has', 'it meets', 'others', 'it meets others', 'it meets others'],
    ['one beside what is not printed', 'See', 'the work', 'See C-06 the work', 'See the work'],
    ['none within a word', 'a co-', 'operative', 'a co-operative', 'a co-operative'],
    [
      'none within an address',
      'at https://a.org/b',
      'c/d',
      'at https://a.org/bc/d',
      'at https://a.org/bc/d',
    ],
    ['none where one is written', 'it meets ', 'others', 'it meets others', 'it meets others'],
  ])('has %s', (_, first, second, text, written) => {
    expect(lines(first, second, text)).toBe(written);
  });
});
