import { expect, test } from 'vitest';
import { boundsOf, placeBoxes } from '../../../src/take-away/tagged-pdf/bounds.ts';
import { operationsOf } from '../../../src/take-away/tagged-pdf/operations.ts';
import { elementsIn, type Box } from '../../../src/take-away/tagged-pdf/tree.ts';
import { e } from './outline.ts';

/** Half as wide as they are high. */
const font = { digits: 2, textOf: new Map(), widthOf: () => 500, space: undefined };
const boxOf = (content: string) =>
  boundsOf(operationsOf(`/P <</MCID 0>> BDC ${content} EMC`), new Map([['/F1', font]])).get(0);

test.each([
  ['a path', '10 20 m 40 30 l S', [10, 20, 40, 30]],
  ['an area', '10 20 5 6 re f', [10, 20, 15, 26]],
  ['two paths', '1 2 m 3 4 l S 9 9 m 7 8 l S', [1, 2, 9, 9]],
  [
    'what is moved, turned and made larger',
    '2 0 0 -2 100 200 cm 10 20 5 6 re f',
    [120, 148, 130, 160],
  ],
  [
    'what is moved for itself alone',
    'q 1 0 0 1 50 50 cm 0 0 1 1 re f Q 0 0 1 1 re f',
    [0, 0, 51, 51],
  ],
  ['an image', '30 0 0 40 5 6 cm /X1 Do', [5, 6, 35, 46]],
])('%s is where it is drawn', (_, content, box) => {
  expect(boxOf(content)).toEqual(box);
});

test('nothing is where a path only clips', () => {
  expect(boxOf('0 0 999 999 re W n')).toBeUndefined();
});

test('letters are as wide as their font says, wherever their line is moved to', () => {
  const [left, bottom, right, top] =
    boxOf('BT /F1 10 Tf 1 0 0 1 100 100 Tm 20 0 Td <616263> Tj ET') ?? [];
  expect([left, right]).toEqual([120, 135]);
  expect(bottom).toBeLessThan(100);
  expect(top).toBeGreaterThan(107);
});

test('a figure has the box of all that is in it, unless it runs over a page’s end', () => {
  const bounds = new Map<number, Box>([
    [0, [0, 0, 1, 1]],
    [1, [5, 5, 9, 9]],
  ]);
  const next = { kind: 'content', page: 1, id: 0 } as const;
  const root = e('Document', [
    e('Figure', [0, e('Span', [1])]),
    e('Figure', [0, next]),
    e('P', [1]),
  ]);
  placeBoxes(root, [bounds, bounds]);
  expect([...elementsIn(root)].map(({ type, box }) => [type, box])).toEqual([
    ['Document', undefined],
    ['Figure', [0, 0, 9, 9]],
    ['Span', undefined],
    ['Figure', undefined],
    ['P', undefined],
  ]);
});
