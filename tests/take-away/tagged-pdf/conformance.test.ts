import { expect, test } from 'vitest';
import { isUniversal } from '../../../src/take-away/tagged-pdf/conformance.ts';
import type { Kid, StructureElement } from '../../../src/take-away/tagged-pdf/tree.ts';
import { e } from './outline.ts';

const area = { kind: 'area', page: 0 } as Kid;
const font = { digits: 4, textOf: new Map([['0001', 'a']]), widthOf: () => 500, space: undefined };
const document = (...kids: StructureElement[]) => e('Document', [e('H1', [0]), ...kids]);

test('a document is PDF/UA-1 where all in it can be told', () => {
  const whole = document(
    e('H2', [1]),
    e('H3', [2]),
    e('H2', [3]),
    e('Figure', [4], { alternative: 'A road' }),
    e('P', [e('Link', [5, area], { name: 'Work' })]),
  );
  expect(isUniversal(whole, [font])).toBe(true);
});

const cell = (columns = 1, rows = 1) => e('TD', [9], { span: { columns, rows } });
const table = (...rows: StructureElement[][]) =>
  document(
    e(
      'Table',
      rows.map((cells) => e('TR', cells)),
    ),
  );

test.each([
  ['in every column', table([cell(), cell()], [cell(), cell()])],
  ['over two columns', table([cell(), cell()], [cell(2)])],
  ['over two rows', table([cell(1, 2), cell()], [cell()])],
])('a table may have cells %s', (_, root) => {
  expect(isUniversal(root, [font])).toBe(true);
});

test.each([
  ['a row without a cell', table([cell(), cell()], [cell()])],
  ['a cell that reaches below the last row', table([cell(1, 2), cell()])],
  ['a picture without a text', document(e('Figure', [1]))],
  ['a heading that leaves out a level', document(e('H3', [1]))],
  ['a link without a name', document(e('P', [e('Link', [1, area])]))],
  ['a link that is none', document(e('P', [1, area], { name: 'Work' }))],
  ['what nobody knows the meaning of', document(e('NonStruct', [1]))],
])('and not with %s', (_, root) => {
  expect(isUniversal(root, [font])).toBe(false);
});

test('nor with letters that stand for nothing', () => {
  expect(isUniversal(document(), [font, { ...font, textOf: new Map() }])).toBe(false);
});
