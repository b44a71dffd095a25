import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { touched } from './change.ts';
import { faults } from './table/index.ts';
import { fileOf } from './tests.ts';

test('no two faults have one name', () => {
  const names = faults.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.for(faults)('$name names tests that are there', ({ seenBy }) => {
  expect(seenBy).not.toEqual([]);
  expect(seenBy.map(fileOf).filter((file) => !existsSync(file))).toEqual([]);
});

// built files are asked by the faults themselves, when they are there
test.for(faults.filter(({ of }) => of !== 'built'))('$name fits what it spoils', ({ changes }) => {
  for (const change of changes) expect(touched('.', change)).not.toEqual([]);
});
