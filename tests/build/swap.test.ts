import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { swapIn } from '../../src/build/swap.ts';

const parent = mkdtempSync(join(tmpdir(), 'swap-'));
afterAll(() => rmSync(parent, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** A folder for a test, with the folders of these names in it, each with a page that says its name. */
function site(test: string, ...names: string[]) {
  const at = (name: string) => join(parent, test, name);
  for (const name of names) {
    mkdirSync(at(name), { recursive: true });
    writeFileSync(join(at(name), 'index.html'), name);
  }
  const swap = () => swapIn(at('next'), at('dist'), at('previous'));
  const said = (name: string) => readFileSync(join(at(name), 'index.html'), 'utf8');
  return { at, swap, said };
}

/** Puts a program called `mv` before the system's, or leaves none at all. */
function withMove(at: (name: string) => string, script?: string): void {
  mkdirSync(at('bin'), { recursive: true });
  if (script) writeFileSync(join(at('bin'), 'mv'), `#!/bin/sh\n${script}\n`);
  if (script) chmodSync(join(at('bin'), 'mv'), 0o755);
  vi.stubEnv('PATH', script ? `${at('bin')}:${process.env['PATH']}` : at('bin'));
}

test('the first site takes its place', () => {
  const { at, swap, said } = site('first', 'next');
  expect(swap()).toBeUndefined();
  expect(said('dist')).toBe('next');
  expect(existsSync(at('next'))).toBe(false);
});

test('a new site takes the place of the old one, whose folder is named', () => {
  const { at, swap, said } = site('second', 'next', 'dist');
  const old = swap() ?? '';
  expect(said('dist')).toBe('next');
  expect(readFileSync(join(old, 'index.html'), 'utf8')).toBe('dist');
  expect([at('next'), at('previous')]).toContain(old);
});

test('where the system can exchange two folders, both change places and none stands aside', () => {
  const { at, swap, said } = site('exchange', 'next', 'dist');
  // what `mv --exchange --no-target-directory` does, by itself
  withMove(
    at,
    '[ "$1 $2" = "--exchange --no-target-directory" ] && /bin/mv "$3" "$3.x" && /bin/mv "$4" "$3" && /bin/mv "$3.x" "$4"',
  );
  expect(swap()).toBe(at('next'));
  expect([said('dist'), said('next')]).toEqual(['next', 'dist']);
  expect(existsSync(at('previous'))).toBe(false);
});

test.for([['refuses', 'exit 1'], ['is not there']])(
  'where an exchange %s, the old one stands aside',
  ([how = '', script]) => {
    const { at, swap, said } = site(how, 'next', 'dist');
    withMove(at, script);
    expect(swap()).toBe(at('previous'));
    expect([said('dist'), said('previous')]).toEqual(['next', 'dist']);
    expect(existsSync(at('next'))).toBe(false);
  },
);

test('a site that cannot take its place leaves the old one in it', () => {
  const { at, swap, said } = site('gone', 'dist');
  expect(swap).toThrow('ENOENT');
  expect(said('dist')).toBe('dist');
  expect(existsSync(at('previous'))).toBe(false);
});
