import { expect, test } from 'vitest';
import { asked } from './asked.ts';

const ALL = ['firefox', 'webkit'];

test('a command does what it is asked for, or all that it can', () => {
  expect(asked(ALL, [])).toEqual(ALL);
  expect(asked(ALL, ['webkit'])).toEqual(['webkit']);
});

test('what it cannot do is told', () => {
  expect(() => asked(ALL, ['webkit', 'firefix'])).toThrow(
    new RangeError('There is no “firefix”, but firefox, webkit.'),
  );
});
