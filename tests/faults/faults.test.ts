import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { touched } from './change.ts';
import { faults } from './table/index.ts';
import { fileOf } from './tests.ts';

test('no two faults have one name', () => {
  const names = faults.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.for(faults)('$name', ({ changes, of, seenBy }) => {
  test('names tests that are there', () => {
    expect(seenBy).not.toEqual([]);
    expect(seenBy.map(fileOf).filter((file) => !existsSync(file))).toEqual([]);
  });

  // built files are asked when they are there: by the faults themselves
  test.skipIf(of === 'built')('fits what it is a fault of', () => {
    for (const change of changes) expect(touched('.', change)).not.toEqual([]);
  });
});
