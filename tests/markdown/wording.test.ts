import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/markdown/index.ts';
import { parseDocument } from '../../src/markdown/parse.ts';

const cluster = { mode: 'parenthetical', items: [{ id: 'bach-2012' }] };

test.for([
  ['a citation', 'So [@bach-2012].', ['So ', cluster, '.']],
  ['what looks like one in a link', '[So @bach-2012](/about/).', ['So @bach-2012', '.']],
  ['what looks like one in code', '`[@bach-2012]`', ['[@bach-2012]']],
  ['a key that is escaped', '\\@bach-2012', ['@bach-2012']],
  [
    'a footnote',
    'No charity.⟦Some are [@bach-2012].⟧ Never.',
    ['No charity. (Some are ', cluster, '.) Never.'],
  ],
] as const)('the wording of %s', ([, source, wording]) => {
  expect(wordingOf(source).filter((part) => part !== '')).toEqual(wording);
});

describe('a block has its footnotes in their places', () => {
  const FIRST = 'One.[^a] Again.[^a]\n\n- An item.[^b]\n\n';
  const blocks = (text: string) =>
    parseDocument({ file: 'sections/a.mdx', text }).blocks?.map((block) => block.text);
  test.for([
    ['once each', `[^a]: Note *one*.\n\n[^b]: Two.`, 'Note *one*.', 'Two.'],
    ['of several paragraphs', `[^a]: Note.\n\n    More.\n\n[^b]: Two.`, 'Note. More.', 'Two.'],
    ['of another footnote', `[^a]: See.[^c]\n\n[^b]: Two.\n\n[^c]: C.`, 'See.⟦C.⟧', 'Two.'],
    ['on Windows', `[^a]: Note\r\n  on.\r\n\r\n[^b]: Two.`, 'Note on.', 'Two.'],
  ] as const)('%s', ([, notes, one, two]) => {
    expect(blocks(FIRST + notes)).toEqual([`One.⟦${one}⟧ Again.[^a]`, `An item.⟦${two}⟧`]);
  });

  test('and one that nothing explains stays as it is', () => {
    expect(blocks('One.[^a]')).toEqual(['One.[^a]']);
  });
});
