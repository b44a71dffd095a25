import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  integrity?: string;
  resolved?: string;
  inBundle?: boolean;
  hasInstallScript?: boolean;
  version: string;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
const locked = new Map(
  Object.entries(read('package-lock.json')['packages'] as Record<string, Locked>),
);
// the first is the project itself
locked.delete('');
const namesWhere = (holds: (each: Locked) => unknown) =>
  [...locked].filter(([, each]) => holds(each)).map(([path]) => path);

test('all that is installed has its digest in the lock, for every platform', () => {
  expect(namesWhere(({ integrity, inBundle }) => !integrity && !inBundle)).toEqual([]);
});

test('the lock asks for no host', () => {
  expect(namesWhere(({ resolved }) => resolved)).toEqual([]);
});

test('no package runs a program when it is installed but the one that is looked at', () => {
  const paths = namesWhere(({ hasInstallScript }) => hasInstallScript);
  expect(paths.map((path) => path.replace('node_modules/', ''))).toEqual(
    Object.keys(read('package.json')['allowScripts'] ?? {}),
  );
});

test('Node is the same version on every platform', () => {
  const nodes = [...locked].filter(([path]) => /^node_modules\/node-linux-/u.test(path));
  expect(nodes).toHaveLength(2);
  expect(new Set(nodes.map(([, { version }]) => version)).size).toBe(1);
});
