import { expect, test } from 'vitest';
import { shaped } from '../../../src/take-away/tagged-pdf/shaping.ts';
import { elementsIn, type StructureElement } from '../../../src/take-away/tagged-pdf/tree.ts';
import { e, outline } from './outline.ts';

const text = (id: number) => e('NonStruct', [id]);
const shape = (
  root: StructureElement,
  marked = [{ type: 'Note' }, { type: 'Link', name: 'Work' }],
) => shaped(root, marked, ({ id }) => id >= 90);

test.each([
  ['text is in its paragraph', e('P', [text(1), text(2)]), 'P(1 2)'],
  [
    'lines of a group are a paragraph',
    e('Art', [text(1), e('Link', [text(2)])]),
    'Art(P(1 Link(2)))',
  ],
  [
    'two blocks are two paragraphs',
    e('Art', [e('NonStruct', [text(1), text(2)]), e('NonStruct', [text(3), text(4)])]),
    'Art(P(1 2) P(3 4))',
  ],
  [
    'what stands in a line stays in it',
    e('Art', [text(1), e('NonStruct', [text(2)]), text(3)]),
    'Art(P(1 2 3))',
  ],
  [
    'a block between lines parts them',
    e('Art', [text(1), e('P', [text(2)]), text(3)]),
    'Art(P(1) P(2) P(3))',
  ],
  ['a row of items has bodies', e('L', [e('LI', [text(1), text(2)])]), 'L(LI(LBody(1 2)))'],
  [
    'an item has its label before its body',
    e('L', [e('LI', [e('Lbl', [text(1)]), e('P', [text(2)])])]),
    'L(LI(Lbl(1) LBody(P(2))))',
  ],
  [
    'a bullet may be drawn',
    e('L', [e('LI', [e('Lbl', [90]), text(2)])]),
    'L(LI(Lbl(90) LBody(2)))',
  ],
  [
    'a list in an item is in its body',
    e('L', [e('LI', [text(1), e('L', [e('LI', [text(2)])])])]),
    'L(LI(LBody(1 L(LI(LBody(2))))))',
  ],
  [
    'terms are labels, and several may have one body',
    e('L', [e('Lbl', [1]), e('Lbl', [2]), e('LBody', [3]), e('Lbl', [4]), e('LBody', [5])]),
    'L(LI(Lbl(1) Lbl(2) LBody(3)) LI(Lbl(4) LBody(5)))',
  ],
  ['what is between items is one', e('L', [text(1)]), 'L(LI(LBody(1)))'],
  [
    'a list of contents refers',
    e('TOC', [e('TOCI', [e('Lbl', [1]), e('Link', [text(2)])])]),
    'TOC(TOCI(Lbl(1) Reference(Link(2))))',
  ],
  [
    'rules and backgrounds are left out',
    e('Art', [90, e('P', [91, text(1)]), e('P', [92])]),
    'Art(P(1))',
  ],
  ['a picture is all drawn', e('Art', [e('Figure', [90, 91])]), 'Art(Figure(90 91))'],
  [
    'a cell stays where it is, if empty',
    e('Table', [e('TR', [e('TD', [1]), e('TD')])]),
    'Table(TR(TD(1) TD()))',
  ],
])('%s', (_, before, after) => {
  expect(outline(shape(before))).toBe(after);
});

test('a mark gives an element its type and its name, and is gone', () => {
  const root = shape(
    e('Document', [e('P', [e('NonStruct', [text(1)], { language: 'en-GB-x-1' })])], {
      language: 'en-GB',
    }),
  );
  expect(outline(root)).toBe('Document(P(Link(1)))');
  const [, , link] = elementsIn(root);
  expect(link?.name).toBe('Work');
  expect(link?.language).toBeUndefined();
});

test('an element in another language keeps it, marked or not', () => {
  const root = shape(
    e(
      'Document',
      [
        e('P', [e('NonStruct', [text(1)], { language: 'fr' })]),
        e('NonStruct', [e('P', [text(2)])], { language: 'cy-x-0' }),
      ],
      { language: 'en-GB' },
    ),
  );
  expect(outline(root)).toBe('Document(P(Span(1)) Note(P(2)))');
  expect([...elementsIn(root)].map(({ type, language }) => [type, language])).toEqual([
    ['Document', 'en-GB'],
    ['P', undefined],
    ['Span', 'fr'],
    ['Note', 'cy'],
    ['P', undefined],
  ]);
});

test('no two notes have one name', () => {
  const notes = Array.from({ length: 12 }, (_, id) => e('Note', [text(id)]));
  const names = [...elementsIn(shape(e('Document', notes)))].flatMap(({ id }) => id ?? []);
  expect(new Set(names).size).toBe(12);
});
