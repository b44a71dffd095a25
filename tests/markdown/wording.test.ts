import { expect, test } from 'vitest';
import { wordingOf } from '../../src/markdown/index.ts';

const cluster = { mode: 'parenthetical', items: [{ id: 'bach-2012' }] };

test.for([
  ['a citation', 'So [@bach-2012].', ['So ', cluster, '.']],
  ['what looks like one in a link', '[So @bach-2012](/about/).', ['So @bach-2012', '.']],
  ['what looks like one in code', '`[@bach-2012]`', ['[@bach-2012]']],
  ['a key that is escaped', '\\@bach-2012', ['@bach-2012']],
] as const)('the wording of %s', ([, source, wording]) => {
  expect(wordingOf(source).filter((part) => part !== '')).toEqual(wording);
});
