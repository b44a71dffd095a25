import { expect, test } from 'vitest';
import { VERDICT_SIGNS } from '../../src/pictures/verdict-signs.ts';
import { VERDICTS } from '../../src/schemas/claims.ts';

test('each verdict has a sign of its own, told apart by shape alone', () => {
  const shapes = VERDICTS.map((verdict) => VERDICT_SIGNS[verdict].d);
  expect(new Set(shapes).size).toBe(VERDICTS.length);
});
